import { programmesIn, withoutProgrammes } from '../base/programmes';

const NUMBERED = /^\W*1\s?[.)-]\s?\p{L}/u;
const NUMBER = /(?:^|[\s,.])\d{1,2}\s?[.)-](?=\s?\p{L})/u;
/** Of a longer text only the beginning is looked at: it is no subject. */
const LONGEST_TOPIC = 300;
const JOINERS = /\s+[ye]\s+|[,/+&]/;
/** A programme's name and no other word. */
const isProgramme = (part: string) => programmesIn(part).length > 0 && !/\p{L}/u.test(withoutProgrammes(part));

const partsOf = (topic: string, separator: RegExp): string[] =>
  topic
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{3}/u.test(part));

/**
 * The topics that one subject joins, each of which has a mail of its own (acta 10); none where it is one. Only what
 * is plain: a list by number or «;», or several programmes and no other word.
 */
export function joinedTopics(subject: string): readonly string[] {
  const topic = subject.slice(0, LONGEST_TOPIC);
  const listed = partsOf(topic, NUMBERED.test(topic) ? NUMBER : /;/);
  if (listed.length > 1) return listed;
  const named = partsOf(topic, JOINERS);
  return named.length > 1 && named.every(isProgramme) ? named : [];
}
