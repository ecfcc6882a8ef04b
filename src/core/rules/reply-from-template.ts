import { isAnswered, isArchived, networkOf } from '../base/agent-row';
import { isDate } from '../base/cell';
import { fold } from '../base/fold';
import type { AgentRow } from '../base/tabs';
import type { Day } from '../calendar/day';
import type { Difference } from '../replies/difference';
import { originFinder } from '../replies/library';
import { piecesOf, templateOf } from '../replies/template';
import { withoutNetworkWord } from '../replies/wall-text';
import { bookRule, IN_ORDER, type RuleFinding } from './rule';

type Message = Difference['kind'] | 'notInForce' | 'unlike' | 'leftBlank';

/** Where «Información del live» would stand in a reply. */
const OPENING_LENGTH = 60;

/** The lines and links of a live may be given in one's own words when one of these says so (acta 7). */
const isDirect = ({ kind, template, notes }: AgentRow, reply: string): boolean =>
  [kind, template, notes, reply.slice(0, OPENING_LENGTH)].some((text) => fold(text).includes('informacion del live'));

const finding = (message: Message, data: Readonly<Record<string, string>> = {}): RuleFinding<'agent', Message>[] => [
  { column: 'reply', message, data },
];

/** A `{{blank}}` that was copied with the template. */
function blankIn(reply: string): string | undefined {
  if (!reply.includes('{{')) return undefined;
  return piecesOf(reply).flatMap((piece) => ('blank' in piece && piece.blank !== '' ? [piece.blank] : []))[0];
}

export const replyFromTemplate = bookRule<'agent', Message>({
  id: 'reply-from-template',
  acta: '33',
  tab: 'agent',
  severity: 'warning',
  from: '2022-12-15' as Day,
  summary: 'La respuesta no sale de una plantilla vigente (solo con plantillas.completas = Sí).',
  needs: ['reply'],
  messages: {
    otherWords: {
      text: 'La respuesta no sale de una plantilla: la más parecida, «{template}», dice «{expected}» donde ella dice «{found}». Use la plantilla; si el tema no la tiene, escálelo.',
    },
    wordsMissing: {
      text: 'A la respuesta le falta «{expected}» de la plantilla «{template}», la más parecida. Complétela; si el tema no tiene plantilla, escálelo.',
    },
    wordsAdded: {
      text: 'La respuesta agrega «{found}» a la plantilla «{template}». Use la plantilla tal cual; si el tema no la tiene, escálelo.',
    },
    unfilled: {
      text: 'En la respuesta falta el dato «{blank}» de la plantilla «{template}». Complételo, o use otra plantilla.',
    },
    leftBlank: {
      text: 'La respuesta conserva el espacio «{blank}» de la plantilla sin llenar. Escriba el dato que se envió al ciudadano.',
    },
    notInForce: {
      text: 'La plantilla «{template}», de donde sale la respuesta, no es de esta red o no estaba vigente ese día. Use una plantilla vigente.',
    },
    unlike: {
      text: 'La respuesta no se parece a ninguna plantilla. Use una plantilla; si el tema no la tiene, escálelo antes de responder.',
    },
  },
  prepare({ side }, { settings }) {
    const originOf = settings.templatesComplete ? originFinder(side('templates').map(templateOf)) : null;
    if (originOf === null) return () => IN_ORDER;
    return (row) => {
      if (!isAnswered(row) || isArchived(row) || row.escalation.trim() !== '') return IN_ORDER;
      const reply = withoutNetworkWord(row.reply);
      const origin = originOf(reply, networkOf(row), isDate(row.date) ? row.date.day : null);
      const blank = blankIn(reply);
      if (blank !== undefined) return finding('leftBlank', { blank });
      if (origin.kind === 'template' || (settings.directRepliesAllowed && isDirect(row, reply))) return IN_ORDER;
      if (origin.kind === 'unlike') return finding('unlike');
      const template = origin.template.key;
      if (origin.kind === 'notInForce') return finding('notInForce', { template });
      const { kind, ...words } = origin.difference;
      return finding(kind, { template, ...words });
    };
  },
});
