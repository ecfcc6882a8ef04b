import { isBlank, isFormula } from '../base/cell';
import { fold } from '../base/fold';
import { keyText } from '../base/row-key';
import { IN_ORDER, rowRule } from './rule';

/** An address in any of the ways in which people write one so that no filter sees it. */
const LINK = /h(?:tt|xx)ps?:|www\.|[\p{L}\p{N}](?:\.|\[\.\]|\(\.\))[a-z]{2}|\bpunto com\b/iu;

export const fraudRegister = rowRule({
  id: 'fraud-register',
  acta: '28-F',
  tab: 'fraud',
  severity: 'error',
  summary: 'En FRAUDE falta el comentario, el tipo no es LINK ni INFORMACIÓN, o un LINK no tiene enlace.',
  needs: ['comment'],
  messages: {
    noComment: { text: 'Falta el comentario. Cópielo tal cual lo escribió quien engaña.', missing: true },
    noKind: { text: 'Falta el Tipo. Escriba LINK o INFORMACIÓN.', missing: true },
    otherKind: { text: 'El Tipo «{kind}» no está en la lista. Escriba LINK o INFORMACIÓN.' },
    noLink: {
      text: 'El Tipo es LINK, y no hay un enlace en Enlace sospechoso ni en el comentario. Copie el enlace, o cambie el Tipo a INFORMACIÓN.',
    },
  },
  check({ comment, kind, suspiciousLink }, { has }) {
    if (isBlank(comment) && !isFormula(comment)) return [{ column: 'comment', message: 'noComment' }];
    if (!has('kind')) return IN_ORDER;
    switch (fold(kind)) {
      case '':
        return [{ column: 'kind', message: 'noKind' }];
      case 'informacion':
        return IN_ORDER;
      case 'link':
        return LINK.test(suspiciousLink) || LINK.test(keyText(comment))
          ? IN_ORDER
          : [{ column: has('suspiciousLink') ? 'suspiciousLink' : 'kind', message: 'noLink' }];
      default:
        return [{ column: 'kind', message: 'otherKind', data: { kind: kind.trim() } }];
    }
  },
});
