import fc from 'fast-check';
import { type LinkFault, linkFault, type PostKind, postLink, whyNoPost } from '../../../src/core/links/post-link';
import { processorTime } from '../../support/processor-time';
import { readCsv } from '../../support/read-csv';

const EXAMPLES = readCsv('links.csv');

const CLASSES: Readonly<Record<PostKind, string>> = {
  post: 'post',
  comment: 'comentario',
  video: 'video',
  photo: 'foto',
  shared: 'compartido',
  group: 'grupo',
  tweet: 'tuit',
};
const FAULT_CLASSES: Readonly<Record<LinkFault, string>> = {
  noLink: 'falso',
  formula: 'falso',
  otherSite: 'falso',
  redirect: 'redireccion',
  shortened: 'corto',
  privateMessage: 'dm',
  profile: 'perfil',
  userName: 'tuit',
  noPost: 'otra',
};

test('the examples were read', () => {
  expect(EXAMPLES.length).toBeGreaterThan(30);
  expect(EXAMPLES.filter(({ valido }) => valido !== 'si').length).toBeGreaterThan(9);
});

test.each(EXAMPLES.map((example) => [example.url ?? '', example] as const))('%s', (url, { red, clase, valido }) => {
  const read = postLink(url);
  const shown = {
    valido: read.ok ? 'si' : 'no',
    red: read.network?.toLowerCase() ?? 'otro',
    clase: read.ok ? CLASSES[read.kind] : FAULT_CLASSES[read.fault],
  };
  expect(shown).toEqual({ valido, red, clase });
});

// Forms that yt-dlp and iframely know besides.
test.each<[string, PostKind]>([
  ['https://www.facebook.com/reel/1234567890123456', 'video'],
  ['https://www.facebook.com/watch/?v=1234567890123456', 'video'],
  ['https://www.facebook.com/video.php?v=1234567890123456', 'video'],
  ['https://www.facebook.com/405619578277040/videos/597167558556116', 'video'],
  ['https://www.facebook.com/ProsperidadSocial/videos/un-titulo/597167558556116/', 'video'],
  ['https://www.facebook.com/ProsperidadSocial/photos/a.111222333/1234567890123456/?type=3', 'photo'],
  ['https://www.facebook.com/ProsperidadSocial/photos/pcb.1234567/1234567890123456', 'photo'],
  ['https://www.facebook.com/media/set/?set=a.1234567890123456&type=3', 'photo'],
  ['https://m.facebook.com/story.php?story_fbid=pfbid0EjemploEjemplo&id=100064000000000', 'post'],
  ['https://www.facebook.com/ProsperidadSocial/posts/título-del-día/1234567890123456', 'post'],
  ['https://www.facebook.com/share/p/1AbCdEfGhI/?mibextid=abc', 'shared'],
  ['https://www.facebook.com/groups/vecinos.de.uribia/posts/1396382447100162/', 'group'],
  ['https://www.facebook.com/groups/123456/?multi_permalinks=1396382447100162', 'group'],
  ['https://www.facebook.com/ProsperidadSocial/videos/597167558556116?comment_id=12345', 'comment'],
  ['HTTPS://WWW.FACEBOOK.COM/ProsperidadSocial/posts/1234567890123456', 'post'],
  ['https://x.com/ProsperidadCol/status/1570000000000000001', 'tweet'],
  ['https://twitter.com/ProsperidadCol/status/1570000000000000001/photo/1', 'tweet'],
  ['https://x.com/i/status/1570000000000000001', 'tweet'],
  ['x.com/ProsperidadCol/status/1570000000000000001#m', 'tweet'],
  ['  https://twitter.com/a/status/20\n', 'tweet'],
])('%s is a post', (url, kind) => {
  expect(postLink(url)).toMatchObject({ ok: true, kind });
});

test.each<[string, LinkFault]>([
  ['', 'noLink'],
  ['adjunto en el correo', 'noLink'],
  ['pendiente', 'noLink'],
  ['javascript:alert(1)', 'otherSite'],
  ['data:text/html,https://www.facebook.com/a/posts/1234567', 'otherSite'],
  ['ftp://www.facebook.com/a/posts/1234567', 'otherSite'],
  ['//www.facebook.com/a/posts/1234567', 'otherSite'],
  ['https://https://www.facebook.com/a/posts/1234567', 'otherSite'],
  ['https://www.facebook.com:443@ejemplo.example/a/posts/1234567', 'otherSite'],
  ['https://ejemplo.example\\@www.facebook.com/a/posts/1234567', 'otherSite'],
  ['https://ejemplo.example#@www.facebook.com/a/posts/1234567', 'otherSite'],
  ['https://ejemplo.example?https://www.facebook.com/a/posts/1234567', 'otherSite'],
  ['https://ejemplo.example/https://www.facebook.com/a/posts/1234567', 'otherSite'],
  ['https://www.facebook.com.ejemplo.example/a/posts/1234567', 'otherSite'],
  ['https://wwwfacebook.com/a/posts/1234567', 'otherSite'],
  ['https://notfacebook.com/a/posts/1234567', 'otherSite'],
  ['https://fаcebook.com/a/posts/1234567', 'otherSite'],
  ['https://www.facebook.com/a/posts/\u202e1234567', 'otherSite'],
  ['https://twitter.com./a/status/1234567', 'otherSite'],
  ['https://nottwitter.com/a/status/1234567', 'otherSite'],
  ['https://x.com.co/a/status/1234567', 'otherSite'],
  ['https://www.instagram.com/p/AbCdEf/', 'otherSite'],
  ['https://www.facebook.com/l.php?u=https%3A%2F%2Fejemplo.example', 'redirect'],
  ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fejemplo.example', 'redirect'],
  ['https://fb.me/AbCdEf', 'shortened'],
  ['https://pic.twitter.com/AbCdEf', 'shortened'],
  ['https://www.facebook.com/messages/t/1234567', 'privateMessage'],
  ['https://m.me/ProsperidadSocial', 'privateMessage'],
  ['https://www.facebook.com/ProsperidadSocial/', 'profile'],
  ['https://www.facebook.com/people/Alguien/100064000000000/', 'profile'],
  ['https://x.com/ProsperidadCol', 'profile'],
  ['https://www.facebook.com', 'noPost'],
  ['https://www.facebook.com/permalink.php?story_fbid=1234567890123456', 'noPost'],
  ['https://www.facebook.com/watch/?v=', 'noPost'],
  ['https://www.facebook.com/ProsperidadSocial/posts/', 'noPost'],
  ['https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fejemplo.example', 'noPost'],
  ['https://twitter.com/ProsperidadCol/status/', 'noPost'],
  ['https://twitter.com/ProsperidadCol/status/1,57E+18', 'noPost'],
  ['https://twitter.com/intent/tweet?in_reply_to=1570000000000000001', 'noPost'],
  ['https://fb.watch/', 'noPost'],
])('%s is none: %s', (text, fault) => {
  expect(postLink(text)).toMatchObject({ ok: false, fault });
  expect(whyNoPost(fault).length).toBeLessThanOrEqual(60);
});

test.each<[string, LinkFault | null]>([
  ['Publicación: https://x.com/a/status/1234567', null],
  ['https://x.com/a/status/1234567\nhttps://www.facebook.com/a/posts/1234567', null],
  ['https://x.com/a/status/1234567 https://ejemplo.example/b', 'otherSite'],
  ['Perfil 1/2: facebook.com/ProsperidadSocial', 'profile'],
  ['ver el correo', 'noLink'],
  ['=HYPERLINK("https://x.com/a/status/1234567"; "ver https://x.com/a/status/1")', 'formula'],
])('a cell with %j', (text, fault) => {
  expect(linkFault(text)).toBe(fault);
});

test('what is accepted leads to the two networks, as browsers read it', () => {
  const posts = EXAMPLES.filter(({ valido }) => valido === 'si').map(({ url }) => url ?? '');
  const piece = fc.oneof(
    fc.constantFrom('@', '/', ':', '?', '#', '\\', '.', '-', '%2F', '//', 'ejemplo.example', '@ejemplo.example', ':80'),
    fc.string({ maxLength: 2 }),
  );
  const changed = fc
    .tuple(fc.constantFrom(...posts), fc.nat(40), fc.nat(3), piece)
    .map(([url, at, cut, more]) => url.slice(0, at) + more + url.slice(at + cut));
  let accepted = 0;
  fc.assert(
    fc.property(changed, (text) => {
      const read = postLink(text);
      if (!read.ok) return;
      accepted++;
      expect(new URL(read.url).hostname).toMatch(/(^|\.)(facebook\.com|fb\.com|fb\.watch|twitter\.com|x\.com)$/);
    }),
    { numRuns: 5000, seed: 1 },
  );
  expect(accepted).toBeGreaterThan(500);
});

test('long hostile texts take no time', () => {
  const long = 100_000;
  for (const text of [
    'a.'.repeat(long),
    `https://x.com/${'a/'.repeat(long)}`,
    `x.com/a?${'v=&'.repeat(long)}`,
    ' a/'.repeat(long),
  ]) {
    expect(processorTime(() => linkFault(text), 500)).toBeLessThan(500);
  }
});
