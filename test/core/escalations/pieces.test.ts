import { faultsOf, postsIn } from '../../../src/core/escalations/pieces';

const PICTURE = { name: 'a.png', base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB' };
const whole = {
  topic: 'Requisitos de Renta Joven',
  description: 'Preguntan si los aprendices en etapa práctica entran.',
  link: 'https://www.facebook.com/ProsperidadSocial/posts/123456789',
  comments: '¿Los que estamos en etapa práctica entramos?',
};

test('the five pieces of acta 10', () => {
  expect(faultsOf(whole, [PICTURE])).toEqual([]);
  expect(faultsOf({ ...whole, comments: '😡' }, [PICTURE])).toEqual([]);
});

test.each<[string, Partial<typeof whole>, string]>([
  ['the topic', { topic: ' ' }, 'Falta el tema (acta 10).'],
  ['the description', { description: '---' }, 'Falta la descripción de la consulta (acta 10).'],
  ['the link', { link: '' }, 'Falta el enlace de la publicación (acta 10).'],
  ['the comments', { comments: '\u200b \n' }, 'Falta el texto de los comentarios de los ciudadanos (acta 10).'],
])('without %s', (_, change, fault) => {
  expect(faultsOf({ ...whole, ...change }, [PICTURE])).toEqual([fault]);
});

test('all that is missing is named at once', () => {
  expect(faultsOf(whole, [])).toEqual(['Falta el pantallazo de la publicación y los comentarios (acta 10).']);
  expect(faultsOf({ topic: '', description: '', link: '', comments: '' }, [])).toEqual([
    'Falta el tema, la descripción de la consulta, el enlace de la publicación, el texto de los comentarios de los ciudadanos y el pantallazo de la publicación y los comentarios (acta 10).',
  ]);
});

test('what is there but cannot be sent is told beside it', () => {
  const faults = faultsOf({ ...whole, description: '', topic: 'x'.repeat(151), link: 'https://example.com/1' }, [
    { name: 'video.mp4', base64: 'AAAAIGZ0eXBpc29tAAACAGlzb21pc28y' },
  ]);
  expect(faults).toEqual([
    'Falta la descripción de la consulta (acta 10).',
    'El tema tiene 151 letras y caben 150: déjelo en una frase; lo demás va en la descripción.',
    'El enlace no es de Facebook ni de Twitter: pegue el enlace completo de la publicación de Facebook o Twitter.',
    '«video.mp4» no es una imagen PNG, JPG o WebP: quítela y tome el pantallazo de nuevo.',
  ]);
});

test('the posts that a text links to', () => {
  const post = 'https://www.facebook.com/ProsperidadSocial/posts/123456789';
  expect(postsIn(post)).toEqual([post]);
  expect(postsIn(` ${post}\ny x.com/ProsperidadCol/status/1234567890 ${post}`)).toEqual([
    post,
    'https://x.com/ProsperidadCol/status/1234567890',
  ]);
  expect(postsIn('https://example.com/1')).toEqual([]);
});
