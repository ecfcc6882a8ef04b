/** Begins with the @, which a scan finds fast, and looks back from there: the @ of an e-mail or a link is no mention. */
const MENTION = /@(?<![\p{L}\p{N}_./@]@)([A-Za-z0-9_]{1,15})(?![\p{L}\p{N}_]|\.[a-z]{2})/gu;

/** A Twitter account that a text mentions. */
export interface Mention {
  /** Lower case, without its @. */
  readonly account: string;
  /** Indexes in the text, the @ included. */
  readonly start: number;
  readonly end: number;
}

export function mentionsIn(text: string): readonly Mention[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(MENTION), ({ 0: written, 1: account, index }) => ({
    account: (account as string).toLowerCase(),
    start: index,
    end: index + written.length,
  }));
}

const PROFILE = /(?:twitter|x)\.com\/(\w{1,15})(?!\w)/i;
/** A name has neither. */
const BARE_HANDLE = /^(?=.*[\d_])\w{1,15}$/;

/** The accounts that Usuario names, lower case; none for a person's name. */
export function handlesOf(user: string): readonly string[] {
  const named = mentionsIn(user).map(({ account }) => account);
  if (named.length > 0) return named;
  const bare = PROFILE.exec(user)?.[1] ?? BARE_HANDLE.exec(user.trim())?.[0];
  return bare === undefined ? [] : [bare.toLowerCase()];
}

/** What stands between the accounts of a list. */
const JOINT = /^[^\S\n]*,?[^\S\n]*(?:[ye][^\S\n]+)?$/;
/** After these nothing is left to hang on to. */
const OPENING = /(?:^|[\n(¡¿«:;,.–-])[^\S\n]*$/;

/** The text without some of its mentions: their blanks and what joined them goes as well, the rest stays as it is. */
export function withoutMentions(text: string, isUnwanted: (account: string) => boolean): string {
  let kept = '';
  let at = 0;
  for (const list of listsOf(text, mentionsIn(text))) {
    const wanted = list.filter(({ account }) => !isUnwanted(account));
    if (wanted.length === list.length) continue;
    const [{ start }, { end }] = [list[0] as Mention, list[list.length - 1] as Mention];
    const before = text.slice(at, start);
    at = end;
    if (wanted.length > 0) kept += before + wanted.map((mention) => text.slice(mention.start, mention.end)).join(' ');
    else if (OPENING.test(kept + before)) {
      kept += before;
      at += (/^,?[^\S\n]*/.exec(text.slice(end)) as RegExpExecArray)[0].length;
    } else kept += before.replace(/[^\S\n]+$/, '');
  }
  return kept + text.slice(at);
}

function listsOf(text: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const lists: Mention[][] = [];
  let end = -1;
  for (const mention of mentions) {
    if (end >= 0 && JOINT.test(text.slice(end, mention.start))) (lists[lists.length - 1] as Mention[]).push(mention);
    else lists.push([mention]);
    end = mention.end;
  }
  return lists;
}
