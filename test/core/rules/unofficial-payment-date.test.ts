import { unofficialPaymentDate } from '../../../src/core/rules/unofficial-payment-date';
import { testRule } from '../../support/rule-tester';

/** A row of 20 November 2026, and the dates of two programmes. */
const row = (reply: string, programme = 'Renta Ciudadana') => ({ date: '20/11/2026', reply, programme });
const side = {
  paymentDates: [
    { programme: 'Renta Ciudadana', from: '01/12/2026', until: '15/12/2026' },
    { programme: 'Renta Ciudadana', from: '10/11/2026', until: '25/11/2026' },
    { programme: 'Colombia Mayor', from: '20/01/2027' },
  ],
};
const VALID: readonly (readonly [name: string, reply: string, programme?: string])[] = [
  ['an official day', 'Twitter Hola, el pago inicia el 1 de diciembre.'],
  ['the last official day, in figures', 'Twitter Hola, puedes cobrar hasta el 15/12/2026.'],
  ['an official range', 'Twitter Los pagos van del 3 al 7 de diciembre de 2026.'],
  ['a range that has begun', 'Twitter Los giros se pagan del 10 al 25 de noviembre.'],
  ['a programme named in the reply', 'Twitter Colombia Mayor se paga el 20 de enero.', 'Renta Joven'],
  ['without a programme any official day will do', 'Twitter El giro llega el 20 de enero.', 'Otro / no aplica'],
  ['no date', 'Twitter Las fechas de pago se publican en nuestras redes.'],
  ['what has been paid', 'Twitter El giro se consignó el 3 de octubre.'],
  ['a day gone by, with its year', 'Twitter El pago de 03/10/2026 ya se cerró.'],
  ['a date of something else', 'Twitter Para el pago mantén la encuesta del 3 de enero al día.'],
  ['a date of a live', 'Twitter Hablamos de los pagos en el Facebook Live del 5 de enero.'],
  ['a law', 'Twitter El pago se rige por el Decreto 1960 del 28 de diciembre de 2023.'],
  ['a rumour denied', 'Twitter No es cierto que el 24 de diciembre se pague un bono.'],
  ['another sentence', 'Twitter El pago está en validación. Te esperamos el 5 de enero en la alcaldía.'],
  ['hours', 'Twitter Cobra de 8:00 a.m. a 6:00 p.m. de lunes a viernes.'],
  ['a page, not a payment', 'Twitter La página www.prosperidadsocial.gov.co cambia el 5 de enero.'],
  ['another paragraph', 'Twitter Consulta tu pago en la página\n\nTe esperamos el 5 de enero'],
  ['papers are handed in', 'Twitter La entrega de papeles es hasta el 5 de enero.'],
];

const INVALID: readonly (readonly [name: string, reply: string, date: string])[] = [
  ['another day', 'Twitter Hola, el pago es el 20 de diciembre.', '20 de diciembre'],
  ['a day of another programme', 'Twitter Renta Ciudadana se paga el 20 de enero.', '20 de enero'],
  ['the date comes first', 'Twitter El 5 de enero consignamos tu subsidio', '5 de enero'],
  ['a range that ends too late', 'Twitter Los giros van del 10 al 20 de diciembre', '10 al 20 de diciembre'],
  ['one of several days', 'Twitter Se cobra el 1, 2 y 18 de diciembre', '1, 2 y 18 de diciembre'],
  ['in figures', 'Twitter Te abonarán el 16/12/2026.', '16/12/2026'],
  ['a short year', 'Twitter Te abonarán el 16-12-26.', '16-12-26'],
  ['a year of its own', 'Twitter A partir del 5 de diciembre de 2027 se cobra.', '5 de diciembre de 2027'],
  ['in capitals, over two lines', 'TWITTER EL PAGO SERÁ\nEL 5 DE ENERO', '5 de enero'],
  ['the first of a month', 'Twitter El giro sale el primero de enero', 'primero de enero'],
  ['a passive to come', 'Twitter Tu subsidio será consignado el 5 de enero.', '5 de enero'],
  ['money is handed over', 'Twitter La entrega de los subsidios será el 5 de enero.', '5 de enero'],
];

testRule(unofficialPaymentDate, {
  valid: [
    ...VALID.map(([name, reply, programme]) => ({ name, row: row(reply, programme), side })),
    { name: 'FECHAS OFICIALES is empty', row: row('Twitter El pago es el 5 de enero.') },
    {
      name: 'FECHAS OFICIALES has no day',
      row: row('Twitter El pago es el 5 de enero.'),
      side: { paymentDates: [{ programme: 'Renta Ciudadana' }] },
    },
    {
      name: 'official for a programme that nobody knows',
      row: row('Twitter El pago es el 5 de enero.'),
      side: { paymentDates: [{ programme: 'Apoyo nuevo', from: '05/01/2027' }] },
    },
    { name: 'no such day', row: row('Twitter El pago es el 31 de noviembre.'), side },
    { name: 'the row has no date', row: { ...row('Twitter El pago es el 5 de enero.'), date: '' }, side },
    { name: 'not answered', row: row('Twitter'), side },
  ],
  invalid: [
    ...INVALID.map(([name, reply, date]) => ({
      name,
      row: row(reply),
      side,
      finds: [
        {
          message: 'ofProgramme',
          column: 'reply',
          says: `«${date}», que no está en FECHAS OFICIALES de Renta Ciudadana.`,
        } as const,
      ],
    })),
    {
      name: 'of no programme at all',
      row: row('Twitter El pago es el 5 de enero.', ''),
      side,
      finds: [{ message: 'ofNone', column: 'reply', says: '«5 de enero», que no está en FECHAS OFICIALES.' }],
    },
  ],
});
