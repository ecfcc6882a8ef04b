import { checkLink } from '../../src/app/escalations/check-link';

const problemOf = (link: string) => {
  const answer = checkLink(null, { link });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value.problem;
};

test.each([
  ['nothing yet', ''],
  ['a post of Facebook', 'https://www.facebook.com/entidad/posts/1234567890'],
  ['a tweet', 'x.com/entidad/status/1234567890123456789'],
  ['words beside a post', 'Ver https://x.com/entidad/status/1234567890123456789'],
])('%s is no problem', (_, link) => expect(problemOf(link)).toBe(''));

test.each([
  ['words', 'la publicación de ayer', 'no es un enlace'],
  ['a page', 'https://www.facebook.com/entidad', 'es de un perfil o una página'],
  ['another site', 'https://example.com/a', 'no es de Facebook ni de Twitter'],
  ['a host that looks alike', 'https://facebook.com.example.com/entidad/posts/1234567890', 'no es de Facebook'],
  ['a formula', '=HYPERLINK("https://x.com/a/status/1")', 'es una fórmula'],
])('%s: says why, and what to do', (_, link, why) => {
  expect(problemOf(link)).toContain(`No sirve: ${why}`);
  expect(problemOf(link)).toContain('Pegue el enlace completo');
});
