import { MINUTES_A_DAY, type SheetDay } from './days';
import { isHoliday } from './holidays';
import type { Post } from './posts';
import type { Random } from './random';

/** A Facebook live of the agency; its recording is the publication that citizens comment on. */
export interface Live extends Post {
  readonly topic: string;
  /** Minutes of the day */
  readonly startsAt: number;
  readonly endsAt: number;
}

const TOPICS = [
  'Renta Ciudadana: preguntas frecuentes',
  'Colombia Mayor en su municipio',
  'Información importante programas y mejores historias escritas con nuestros beneficiarios',
];
/** Weekday, 0 is Saturday, with the hours. */
const WEEKLY = [
  { weekday: 4, startsAt: 10 * 60, endsAt: 11 * 60 + 30 },
  { weekday: 6, startsAt: 14 * 60, endsAt: 15 * 60 + 30 },
];
const DAYS_BEFORE = 75;
const DAYS_AHEAD = 9;
/** Well within the month in which they are answered (acta 5). */
const ANSWERED_DAYS = 26;

/** On Wednesdays and Fridays, from two months before today to the week after. */
export function livesAround(random: Random, today: SheetDay): readonly Live[] {
  const lives: Live[] = [];
  for (let day = today - DAYS_BEFORE; day <= today + DAYS_AHEAD; day++) {
    const hours = WEEKLY.find(({ weekday }) => weekday === day % 7);
    if (!hours || isHoliday(day)) continue;
    const id = `46${random.digits(13)}`;
    const link = `https://www.facebook.com/ProsperidadSocial/videos/${id}`;
    const topic = TOPICS[lives.length % TOPICS.length] as string;
    lives.push({ id, link, day, topic, startsAt: hours.startsAt, endsAt: hours.endsAt });
  }
  return lives;
}

/** The live that is on the air at that minute of the day. */
export function liveOnAir(lives: readonly Live[], day: SheetDay, minute: number): Live | undefined {
  return lives.find((live) => live.day === day && minute > live.startsAt && minute < live.endsAt);
}

/** Those whose comments of the day before are answered with the script of an ended live. */
export function endedLives(lives: readonly Live[], day: SheetDay): readonly Live[] {
  return lives.filter((live) => live.day < day - 1 && live.day >= day - ANSWERED_DAYS);
}

export const timeOfDay = (minutes: number): number => minutes / MINUTES_A_DAY;
