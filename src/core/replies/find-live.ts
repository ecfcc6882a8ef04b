import type { Day } from '../calendar/day';
import type { LiveScript } from './live-script';
import type { Live } from './live-window';
import { plainWords } from './words';

const ID = /(?:[?&](?:v|story_fbid|fbid)=|\/)(\d{8,}|pfbid\w+)\/?(?:[?#&]|$)/;
const SCHEME_AND_HOST = /^(?:https?:\/\/)?(?:(?:www|web|m|es-la)\.)?/i;

const LONGEST_LINK = 500;

/** What tells a publication in its link: its number, else the address; '' where there is no link. */
function publicationOf(link: string): string {
  const bare = link
    .slice(0, LONGEST_LINK)
    .trim()
    .replace(/[>).,;]+$/, '');
  return (
    ID.exec(bare)?.[1] ??
    bare
      .replace(SCHEME_AND_HOST, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '')
  );
}

/** Finds the live that a row or a reply is about. */
export interface LiveFinder {
  /** By the publication of a link. @param day of those with the same link, the last one up to that day */
  byLink(link: string, day: Day): Live | null;
  /** By the video that a script links to, else by the topic that it names; null where it tells neither. */
  byScript(script: LiveScript, day: Day): Live | null;
}

export function liveFinder(lives: readonly Live[]): LiveFinder {
  const inOrder = [...lives].sort((a, b) => (a.day < b.day ? 1 : -1));
  const byPublication = groups(inOrder, ({ link }) => publicationOf(link));
  const byTopic = groups(inOrder, ({ topic }) => plainWords(topic));
  const lastUpTo = (found: readonly Live[] | undefined, day: Day) => found?.find((live) => live.day <= day) ?? null;
  const byLink = (link: string, day: Day) => lastUpTo(byPublication.get(publicationOf(link)), day);
  return {
    byLink,
    byScript({ links, topic }, day) {
      for (const link of links) {
        const live = byLink(link, day);
        if (live) return live;
      }
      return topic === '' ? null : lastUpTo(byTopic.get(topic) ?? onlyLike(byTopic, topic), day);
    },
  };
}

function groups(lives: readonly Live[], keyOf: (live: Live) => string): ReadonlyMap<string, readonly Live[]> {
  const found = new Map<string, Live[]>();
  for (const live of lives) {
    const key = keyOf(live);
    if (key === '') continue;
    const group = found.get(key);
    if (group) group.push(live);
    else found.set(key, [live]);
  }
  return found;
}

const holds = (text: string, part: string) => part.includes(' ') && ` ${text} `.includes(` ${part} `);

/** The lives of the only topic that holds the named one, or the other way round. */
function onlyLike(byTopic: ReadonlyMap<string, readonly Live[]>, named: string): readonly Live[] | undefined {
  const like = [...byTopic.keys()].filter((topic) => holds(topic, named) || holds(named, topic));
  return like.length === 1 ? byTopic.get(like[0] as string) : undefined;
}
