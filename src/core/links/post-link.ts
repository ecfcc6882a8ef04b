export type LinkNetwork = 'Facebook' | 'Twitter';
export type PostKind = 'post' | 'comment' | 'video' | 'photo' | 'shared' | 'group' | 'tweet';

/** Why a text is no link to a post. */
export type LinkFault =
  | 'noLink'
  | 'formula'
  | 'otherSite'
  | 'redirect'
  | 'shortened'
  | 'privateMessage'
  | 'profile'
  | 'userName'
  | 'noPost';

export type PostLink =
  | {
      readonly ok: true;
      readonly network: LinkNetwork;
      readonly kind: PostKind;
      /** With its https://. */
      readonly url: string;
    }
  /** `network` is null where the host is neither's. */
  | { readonly ok: false; readonly network: LinkNetwork | null; readonly fault: LinkFault };

/**
 * Apps Script has no URL class. The host is all of letters that stand between `//` and the first `/`, `?` or `#`: no
 * user before an @, no port, no sign beyond ASCII, and nothing that cannot be seen after it.
 */
const LINK = /^(?:(https?):\/\/)?([a-z0-9.-]+)(\/[^\s\\?#\p{C}]*)?(?:\?([^\s\\#\p{C}]*))?(?:#[^\s\\\p{C}]*)?$/iu;

const FACEBOOK = /^(?:(?:www|m|mbasic|mobile|web|touch|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com$/;
const TWITTER = /^(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com$/;
const OTHER_HOSTS: readonly (readonly [host: RegExp, network: LinkNetwork, fault: LinkFault])[] = [
  [/^(?:t\.co|pic\.(?:twitter|x)\.com)$/, 'Twitter', 'shortened'],
  [/^fb\.watch$/, 'Facebook', 'noPost'],
  [/^fb\.me$/, 'Facebook', 'shortened'],
  [/^lm?\.facebook\.com$/, 'Facebook', 'redirect'],
  [/^(?:m\.me|(?:www\.)?messenger\.com)$/, 'Facebook', 'privateMessage'],
];

const ID = '(?:\\d{5,}|pfbid[A-Za-z0-9]{10,})';
const PARAMETER = new RegExp(`^(?:[a-z]{1,3}\\.)?${ID}$`);
/** Paths of Facebook's posts; where the query holds the ids, their parameters. */
const FACEBOOK_POSTS: readonly (readonly [kind: PostKind, path: RegExp, ...parameters: string[]])[] = [
  ['post', new RegExp(`^/[^/]+/posts/(?:[^/]+/)?${ID}/?$`)],
  ['post', /^\/(?:permalink|story)\.php$/, 'story_fbid', 'id'],
  ['video', /^\/[^/]+\/videos\/(?:[^/]+\/)?\d{5,}\/?$/],
  ['video', /^\/reels?\/\d{5,}\/?$/],
  ['video', /^\/(?:watch(?:\/live)?\/?|(?:video|photo)\.php)$/, 'v'],
  ['photo', /^\/[^/]+\/photos\/(?:[^/]+\/)?\d{5,}\/?$/],
  ['photo', /^\/photo(?:\.php|\/)?$/, 'fbid'],
  ['photo', /^\/media\/set\/?$/, 'set'],
  ['shared', /^\/share\/(?:[pvr]\/)?[\w-]{5,}\/?$/],
  ['group', new RegExp(`^/groups/[^/]+/(?:permalink|posts)/${ID}/?$`)],
  ['group', /^\/groups\/[^/]+\/?$/, 'multi_permalinks'],
];
const FACEBOOK_FAULTS: readonly (readonly [LinkFault, RegExp])[] = [
  ['redirect', /^\/(?:l\.php|flx\/warn)/],
  ['privateMessage', /^\/messages\b/],
  ['profile', /^\/(?:(?:pages|people|groups)\/.*|profile\.php|(?!watch|photo|\w+\.php)[\w.-]+\/?)$/],
];

const TWEET = /^\/(?:(\w+)\/status(?:es)?|i\/web\/status)\/\d{1,20}(?:\/[a-z]+(?:\/\d)?)?\/?$/;
const LONGEST_USER_NAME = 15;

const refused = (network: LinkNetwork | null, fault: LinkFault): PostLink => ({ ok: false, network, fault });

/**
 * What a text is that should be the link to a post of Facebook or Twitter (acta 10; acta/DECISIONS.md 35). A look-alike
 * host, a user before the host and a formula are none, whatever follows.
 */
export function postLink(text: string): PostLink {
  const typed = text.trim();
  if (typed.startsWith('=')) return refused(null, 'formula');
  const [, scheme, typedHost = '', path = '/', query = ''] = LINK.exec(typed) ?? [];
  const host = typedHost.toLowerCase();
  if (!host.includes('.')) return refused(null, /^\S*[:/.]\S*$/.test(typed) ? 'otherSite' : 'noLink');
  const url = scheme === undefined ? `https://${typed}` : typed;
  if (FACEBOOK.test(host)) return facebookLink(url, path, query);
  if (TWITTER.test(host)) return twitterLink(url, path);
  if (host === 'fb.watch' && /^\/[\w-]{5,}\/?$/.test(path))
    return { ok: true, network: 'Facebook', kind: 'video', url };
  const known = OTHER_HOSTS.find(([pattern]) => pattern.test(host));
  return known ? refused(known[1], known[2]) : refused(null, 'otherSite');
}

function facebookLink(url: string, path: string, query: string): PostLink {
  const parameters = new Map(query.split('&').map((pair) => pair.split('=', 2) as [string, string | undefined]));
  const post = FACEBOOK_POSTS.find(
    ([, pattern, ...names]) => pattern.test(path) && names.every((name) => PARAMETER.test(parameters.get(name) ?? '')),
  );
  if (!post) return refused('Facebook', FACEBOOK_FAULTS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'noPost');
  const ofComment = ['comment_id', 'reply_comment_id'].some((name) => parameters.get(name));
  return { ok: true, network: 'Facebook', kind: ofComment ? 'comment' : post[0], url };
}

function twitterLink(url: string, path: string): PostLink {
  const tweet = TWEET.exec(path);
  if (tweet)
    return (tweet[1] ?? '').length > LONGEST_USER_NAME
      ? refused('Twitter', 'userName')
      : { ok: true, network: 'Twitter', kind: 'tweet', url };
  if (path.startsWith('/messages')) return refused('Twitter', 'privateMessage');
  return refused('Twitter', /^\/\w+\/?$/.test(path) ? 'profile' : 'noPost');
}

const WHY: Readonly<Record<LinkFault, string>> = {
  noLink: 'no es un enlace',
  formula: 'es una fórmula',
  otherSite: 'no es de Facebook ni de Twitter',
  redirect: 'sale de Facebook hacia otro sitio',
  shortened: 'es un enlace corto que no dice a dónde lleva',
  privateMessage: 'es de una conversación privada',
  profile: 'es de un perfil o una página, no de una publicación',
  userName: 'el usuario tiene más de 15 caracteres',
  noPost: 'no lleva a una publicación',
};

/** Spanish, at most 60 characters, to follow «:». */
export const whyNoPost = (fault: LinkFault): string => WHY[fault];

const LOOKS_LIKE_LINK = /^(?:https?:|www\.)|\.com\//i;

/** The first fault of the links in a cell, where words or further links may stand beside one; null: all are posts. */
export function linkFault(text: string): LinkFault | null {
  const whole = postLink(text);
  if (whole.ok) return null;
  const links = text.split(/\s+/).filter((word) => LOOKS_LIKE_LINK.test(word));
  if (links.length === 0 || whole.fault === 'formula') return whole.fault;
  for (const link of links) {
    const read = postLink(link);
    if (!read.ok) return read.fault;
  }
  return null;
}
