import { isAnswered, isArchived, isPending } from '../base/agent-row';
import { isBlank, isFormula } from '../base/cell';
import { agentColumns } from '../base/tabs';
import { agentRule, type RuleFinding } from './rule';

type Message = 'empty' | 'noReply' | 'onlyNetworkWord';

/** An empty Fecha is row-date's to tell: one fault, one finding. */
export const rowComplete = agentRule<Message>({
  id: 'row-complete',
  acta: '24',
  severity: 'error',
  summary: 'Falta un dato necesario: Red social, Consulta en GIS, Respuesta o Código.',
  needs: ['network', 'code'],
  messages: {
    empty: { text: 'Falta {header}. Complete la celda.', missing: true },
    noReply: {
      text: 'Falta la respuesta. Escríbala, o deje el caso como ARCHIVADO, con Estado Pendiente o con el número del escalamiento.',
      missing: true,
    },
    onlyNetworkWord: {
      text: 'En Respuesta solo dice «{reply}». Escriba enseguida la respuesta que se envió al ciudadano.',
      missing: true,
    },
  },
  check(row, { has }) {
    const findings: RuleFinding<'agent', Message>[] = [];
    const empty = (column: 'network' | 'comment' | 'code') =>
      findings.push({ column, message: 'empty', data: { header: agentColumns[column].header } });
    if (row.network.trim() === '') empty('network');
    if (has('comment') && isBlank(row.comment) && !isFormula(row.comment)) empty('comment');
    if (row.code.trim() === '') empty('code');
    const needsReply =
      has('reply') && !isAnswered(row) && !isArchived(row) && !isPending(row) && row.escalation.trim() === '';
    if (needsReply) {
      const reply = row.reply.trim();
      findings.push(
        reply === ''
          ? { column: 'reply', message: 'noReply' }
          : { column: 'reply', message: 'onlyNetworkWord', data: { reply } },
      );
    }
    return findings;
  },
});
