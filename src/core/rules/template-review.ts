import { isDate } from '../base/cell';
import type { TabRow } from '../base/tabs';
import { dayNumber, shownDay } from '../calendar/day';
import { unknownPlaceholders } from '../replies/placeholders';
import { type Findings, IN_ORDER, type RuleContext, rowRule } from './rule';

type Message = 'expired' | 'neverReviewed' | 'unreadable' | 'tooLongAgo' | 'unknownBlank';

/** An expired template need not be reviewed: one fault, one finding. */
function ofReview(
  { reviewedOn, validUntil }: TabRow<'templates'>,
  { today, settings, has }: RuleContext,
): Findings<'templates', Message> {
  if (isDate(validUntil) && validUntil.day < today)
    return [{ column: 'validUntil', message: 'expired', data: { day: shownDay(validUntil.day) } }];
  if (!has('reviewedOn')) return IN_ORDER;
  const most = String(settings.templateReviewDays);
  if (reviewedOn === null) return [{ column: 'reviewedOn', message: 'neverReviewed', data: { most } }];
  if (!isDate(reviewedOn))
    return [{ column: 'reviewedOn', message: 'unreadable', data: { text: reviewedOn.unreadable } }];
  const days = dayNumber(today) - dayNumber(reviewedOn.day);
  if (days <= settings.templateReviewDays) return IN_ORDER;
  const data = { day: shownDay(reviewedOn.day), days: String(days), most };
  return [{ column: 'reviewedOn', message: 'tooLongAgo', data }];
}

export const templateReview = rowRule<'templates', Message>({
  id: 'template-review',
  acta: '31',
  tab: 'templates',
  severity: 'warning',
  summary: 'Una plantilla venció, no se ha revisado a tiempo o tiene un espacio {{…}} que no existe.',
  needs: ['text', ['reviewedOn', 'validUntil']],
  messages: {
    expired: { text: 'La plantilla venció el {day}. Actualícela y cambie Vigente hasta, o deje de usarla.' },
    neverReviewed: {
      text: 'No consta que la plantilla se haya revisado. Revísela cada {most} días y escriba la fecha en Revisada el.',
      missing: true,
    },
    unreadable: { text: '«{text}» no es una fecha. Escriba en Revisada el el día como dd/mm/aaaa.' },
    tooLongAgo: {
      text: 'La plantilla se revisó el {day}, hace {days} días, y se revisa cada {most}. Revísela y actualice Revisada el.',
    },
    unknownBlank: {
      text: 'La plantilla tiene un espacio {{…}} que no se conoce: «{blank}». Corrija el nombre, por ejemplo tema_live o enlace_video.',
    },
  },
  check(row, context) {
    if (row.text.trim() === '') return IN_ORDER;
    const unknown = unknownPlaceholders(row.text);
    const findings = ofReview(row, context);
    if (unknown.length === 0) return findings;
    return [...findings, { column: 'text', message: 'unknownBlank', data: { blank: unknown.join(', ') } }];
  },
});
