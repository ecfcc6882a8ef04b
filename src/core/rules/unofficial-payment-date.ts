import { isAnswered } from '../base/agent-row';
import { isDate } from '../base/cell';
import { programmesIn } from '../base/programmes';
import type { TabRow } from '../base/tabs';
import type { Day } from '../calendar/day';
import { meantDays, type PaymentDay, paymentDatesIn } from '../replies/payment-dates';
import { bookRule, IN_ORDER } from './rule';

interface OfficialDates {
  /** Empty: of a programme that the add-on does not know, so of any. */
  readonly programmes: readonly string[];
  readonly from: Day;
  readonly until: Day;
}

/** A row without Hasta is one day. */
function officialDatesOf({ programme, from, until }: TabRow<'paymentDates'>): OfficialDates[] {
  if (!isDate(from)) return [];
  return [{ programmes: programmesIn(programme), from: from.day, until: isDate(until) ? until.day : from.day }];
}

export const unofficialPaymentDate = bookRule({
  id: 'unofficial-payment-date',
  acta: '32',
  tab: 'agent',
  severity: 'warning',
  from: '2022-12-15' as Day,
  summary: 'La respuesta da una fecha de pago que no está en FECHAS OFICIALES (inactiva si esa pestaña está vacía).',
  needs: ['reply', 'date'],
  messages: {
    ofProgramme: {
      text: 'La respuesta habla de un pago el «{date}», que no está en FECHAS OFICIALES de {programme}. Confirme la fecha, o quítela de la respuesta.',
    },
    ofNone: {
      text: 'La respuesta habla de un pago el «{date}», que no está en FECHAS OFICIALES. Confirme la fecha, o quítela de la respuesta.',
    },
  },
  prepare({ side }) {
    const official = side('paymentDates').flatMap(officialDatesOf);
    if (official.length === 0) return () => IN_ORDER;
    const isOfficial = (day: Day, of: readonly string[]) =>
      official.some(
        ({ programmes, from, until }) =>
          from <= day &&
          day <= until &&
          (of.length === 0 || programmes.length === 0 || programmes.some((name) => of.includes(name))),
      );
    /** What has already been paid is no announcement. */
    const isAnnounced = (day: PaymentDay, past: boolean, on: Day) => {
      const [first] = meantDays(day, on);
      return first !== undefined && first >= on && !(past && day.year === null);
    };
    return (row) => {
      const { reply, date } = row;
      if (reply === '' || !isDate(date)) return IN_ORDER;
      const dates = paymentDatesIn(reply);
      if (dates.length === 0 || !isAnswered(row)) return IN_ORDER;
      const named = programmesIn(reply);
      const programmes = named.length > 0 ? named : programmesIn(row.programme);
      const on = date.day;
      const wrong = dates.find(({ days, past }) =>
        days.some(
          (day) => isAnnounced(day, past, on) && !meantDays(day, on).some((each) => isOfficial(each, programmes)),
        ),
      );
      if (!wrong) return IN_ORDER;
      const data = { date: wrong.written, programme: programmes.join(' y ') };
      return [{ column: 'reply', message: programmes.length > 0 ? 'ofProgramme' : 'ofNone', data }];
    };
  },
});
