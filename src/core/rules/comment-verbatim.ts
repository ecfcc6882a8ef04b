import { isPqrd } from '../base/agent-row';
import { textOf } from '../base/cell';
import { agentRule, IN_ORDER } from './rule';

const SHEET_ERROR = /^#(?:N\/[AD]|¡?(?:REF|VALUE|VALOR|NUM|NULL|NULO|ERROR|DIV\/0)!|¿?(?:NAME|NOMBRE)\?)$/;

export const commentVerbatim = agentRule({
  id: 'comment-verbatim',
  acta: '15',
  severity: 'error',
  summary: 'El comentario no está tal cual: la hoja lo volvió fórmula, error, número o fecha.',
  needs: ['comment'],
  messages: {
    formula: {
      text: 'La hoja tomó el comentario por una fórmula ({formula}). Dé a la celda el formato «Texto sin formato» y pegue otra vez el comentario.',
    },
    sheetError: {
      text: 'El comentario dice {error}, un error de la hoja. Copie otra vez el comentario del ciudadano.',
    },
    converted: {
      text: 'La hoja convirtió el comentario en {kind} ({shown}). Dé a la celda el formato «Texto sin formato» y copie otra vez el comentario.',
    },
  },
  check(row) {
    const { comment } = row;
    if (typeof comment === 'string') {
      if (!comment.startsWith('#') || !SHEET_ERROR.test(comment)) return IN_ORDER;
      return [{ column: 'comment', message: 'sheetError', data: { error: comment } }];
    }
    if (typeof comment === 'object' && 'formula' in comment)
      return [{ column: 'comment', message: 'formula', data: { formula: comment.formula } }];
    // A PQRD row holds the team's own short phrase (acta 22), which may be a number or a date.
    if (comment === false || isPqrd(row)) return IN_ORDER;
    const kind = typeof comment === 'number' ? 'un número' : comment === true ? 'una casilla' : 'una fecha';
    return [{ column: 'comment', message: 'converted', data: { kind, shown: textOf(comment) } }];
  },
});
