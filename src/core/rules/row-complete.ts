import { isAnswered, isArchived, isPending } from '../base/agent-row';
import { isBlank, isFormula } from '../base/cell';
import { agentColumns } from '../base/tabs';
import { agentRule, IN_ORDER, type RuleFinding } from './rule';

type Message = 'empty' | 'noReply' | 'onlyNetworkWord';

const empty = (column: 'network' | 'comment' | 'code'): RuleFinding<'agent', Message> => ({
  column,
  message: 'empty',
  data: { header: agentColumns[column].header },
});

const withoutReply = (reply: string): RuleFinding<'agent', Message> =>
  reply === ''
    ? { column: 'reply', message: 'noReply' }
    : { column: 'reply', message: 'onlyNetworkWord', data: { reply } };

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
    const noNetwork = row.network.trim() === '';
    const noComment = isBlank(row.comment) && !isFormula(row.comment) && has('comment');
    const noCode = row.code.trim() === '';
    const noReply =
      !isArchived(row) && !isAnswered(row) && !isPending(row) && row.escalation.trim() === '' && has('reply');
    if (!(noNetwork || noComment || noCode || noReply)) return IN_ORDER;
    const findings: RuleFinding<'agent', Message>[] = [];
    if (noNetwork) findings.push(empty('network'));
    if (noComment) findings.push(empty('comment'));
    if (noCode) findings.push(empty('code'));
    if (noReply) findings.push(withoutReply(row.reply.trim()));
    return findings;
  },
});
