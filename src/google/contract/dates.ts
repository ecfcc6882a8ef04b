import type { Day } from '../../core/calendar/day';
import { isTimeOnly } from '../cells';
import { TIME_ZONE } from '../time-zone';
import { writeCells } from '../write-cells';
import { firstValue } from './first-value';
import { docs, type Group, report } from './row';

/** How days and hours come out of cells. */
export const dates: Group = {
  title: 'Fechas y horas',
  checkedBy: 'menu',
  rows: [
    {
      id: 'days-are-parsed',
      says: 'El texto 20/11/2026 se vuelve el 20 de noviembre: la configuración regional es la de Colombia.',
      source: report(
        'GitHub, brucemcpherson/gas-fakes#40',
        'I think I should be using USER_ENTERED instead of RAW […] This should align the behavior with apps script.',
      ),
      check: ({ sheet }) => [[2026, 11, 20, 0, 0], parts(sheet.getRange('A1').setValue('20/11/2026'))],
    },
    {
      id: 'dates-keep-local-parts',
      says: 'Una fecha con hora se lee como Date con las partes que se ven en la hoja.',
      source: docs('Range.getValues', 'The values may be of type Number, Boolean, Date, or String'),
      check: ({ sheet }) => [[2026, 1, 31, 15, 4], parts(sheet.getRange('A2').setValue(new Date(2026, 0, 31, 15, 4)))],
    },
    {
      id: 'hours-are-of-1899',
      says: 'Una hora sin día se lee como Date anterior a 1900.',
      source: report(
        'tmdean.blogspot.com, 2015-06',
        'Google Sheets stores time internally relative to an epoch of 30 Dec 1899 00:00:00 using the time zone set in the spreadsheet',
      ),
      check: ({ sheet }) => [true, isTimeOnly(firstValue(sheet.getRange('A3').setValue('15:40')))],
    },
    {
      id: 'hours-are-read-as-shown',
      says: 'getDisplayValues da la hora como se ve: 15:40.',
      source: docs(
        'Range.getDisplayValues',
        'The displayed value takes into account date, time and currency formatting',
      ),
      check: ({ sheet }) => [
        '15:40',
        sheet.getRange('A4').setNumberFormat('hh:mm').setValue('15:40').getDisplayValues()[0]?.[0],
      ],
    },
    {
      id: 'written-days-are-shown',
      says: 'Una fecha que escribe el complemento en una celda de texto se ve y se lee como ese día.',
      source: docs('RangeList.setValue', 'The value can be numeric, string, boolean or date.'),
      check: ({ sheet }) => {
        const cell = sheet.getRange('A5').setNumberFormat('@');
        writeCells(sheet, [{ row: 4, column: 0, value: { day: '2026-11-20' as Day, minutes: null }, asText: false }]);
        return [
          ['20/11/2026', [2026, 11, 20, 0, 0]],
          [cell.getDisplayValues()[0]?.[0], parts(cell)],
        ];
      },
    },
    {
      id: 'zones-agree',
      says: 'El script y la hoja están en la zona horaria America/Bogota.',
      source: docs(
        'Session.getScriptTimeZone',
        'Spreadsheet time zones that differ from the script time zone are a frequent source of scripting bugs.',
      ),
      check: ({ spreadsheet }) => [
        [TIME_ZONE, TIME_ZONE],
        [Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone()],
      ],
    },
    {
      id: 'format-date',
      says: 'Utilities.formatDate da el día de Bogotá, también cuando en Greenwich ya es otro.',
      source: docs(
        'Utilities.formatDate',
        'Formats date according to specification described in Java SE SimpleDateFormat class.',
      ),
      check: () => [
        '2026-11-20',
        Utilities.formatDate(new Date(Date.UTC(2026, 10, 21, 4, 59)), TIME_ZONE, 'yyyy-MM-dd'),
      ],
    },
  ],
};

function parts(cell: GoogleAppsScript.Spreadsheet.Range): unknown {
  const value = firstValue(cell);
  return value instanceof Date
    ? [value.getFullYear(), value.getMonth() + 1, value.getDate(), value.getHours(), value.getMinutes()]
    : value;
}
