import { calendarOptions } from '../../core/base/facts';
import { openDayFrom } from '../../core/calendar/business-days';
import { calendarOf } from '../../core/calendar/calendar';
import type { Ports } from '../../core/ports';
import { readBaseMap } from '../base-map';
import { ownTabReader } from '../own-tabs';
import { done, type Result, refused } from '../result';
import type { ReminderCommands } from './api';
import { planDay } from './plan-day';
import { previewFigures } from './preview-figures';
import { previewedMail } from './previewed-mail';

type Preview = ReminderCommands['reminders.preview'];

/**
 * The mails of today as they would leave, or on a closed day those of the next business day; and those of figures.
 * Nothing is written or sent.
 */
export function previewMails(ports: Ports): Result<Preview['answer']> {
  const { workbook, cache } = ports;
  const read = ownTabReader(workbook);
  const map = readBaseMap(workbook, cache, read);
  const day = openDayFrom(ports.today(), 1, calendarOf(calendarOptions(map.facts)));
  if (day === null) return refused('FESTIVOS cierra todos los días: no hay uno en que se envíen. Corrija FESTIVOS.');
  const onDay = { ...ports, today: () => day };
  const planned = planDay(onDay, map, read);
  if (!planned.ok) return planned;
  const figures = previewFigures(onDay, map, read);
  if (!figures.ok) return figures;
  const { mails, problems, uncounted } = planned.value;
  const { mailsFigures, closingHour } = map.facts.settings;
  return done({
    day,
    mails: mails.map(previewedMail),
    figures: figures.value.figures,
    figuresFrom: mailsFigures ? closingHour : null,
    problems: [...new Set([...problems, ...uncounted, ...figures.value.problems])],
  });
}
