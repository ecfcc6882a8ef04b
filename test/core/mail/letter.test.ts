import fc from 'fast-check';
import { facts, heading, letterOf, link, list, paragraph, quote, table } from '../../../src/core/mail/letter';
import { CONTROL_TEXTS, HOSTILE_TEXTS } from '../../support/hostile-texts';

test('both bodies say the same, in the same order', () => {
  const { text, html } = letterOf([
    heading('Lo que vence'),
    paragraph('Buen día.\nSiga así.'),
    facts(['Tema', 'Renta Joven'], ['Notas', 'una\ndos']),
    list('uno', 'dos\nlíneas'),
    link('https://www.facebook.com/a/posts/12345'),
    quote('¿Cuándo pagan?\n\nx > y'),
  ]);
  expect(text).toBe(
    [
      'LO QUE VENCE',
      '',
      'Buen día.',
      'Siga así.',
      '',
      'Tema: Renta Joven',
      'Notas: una',
      '  dos',
      '',
      '- uno',
      '- dos',
      '  líneas',
      '',
      'https://www.facebook.com/a/posts/12345',
      '',
      '> ¿Cuándo pagan?',
      '> ',
      '> x > y',
      '',
    ].join('\n'),
  );
  expect(html.replace(/ style="[^"]*"/g, '')).toContain(
    [
      '<h2>Lo que vence</h2>',
      '<p>Buen día.<br>Siga así.</p>',
      '<table><tr><th scope="row">Tema</th><td>Renta Joven</td></tr><tr><th scope="row">Notas</th><td>una<br>dos</td></tr></table>',
      '<ul><li>uno</li><li>dos<br>líneas</li></ul>',
      '<p><a href="https://www.facebook.com/a/posts/12345">https://www.facebook.com/a/posts/12345</a></p>',
      '<blockquote dir="auto">¿Cuándo pagan?<br><br>x &gt; y</blockquote>',
    ].join('\n'),
  );
});

test('a table names its columns once in HTML, and with each figure in the text', () => {
  const { text, html } = letterOf([
    table(
      [
        ['Agente', 'words'],
        ['Gestiones', 'figures'],
        ['Novedades', 'words'],
      ],
      [
        ['Ana\nRuiz', '118', 'una\r\ndos'],
        ['Luis', '0', ''],
      ],
    ),
  ]);
  expect(text).toBe('- Ana Ruiz: Gestiones 118; Novedades una dos\n- Luis: Gestiones 0\n');
  expect(html.replace(/ style="[^"]*"/g, '')).toContain(
    [
      '<table><tr><th scope="col">Agente</th><th scope="col">Gestiones</th><th scope="col">Novedades</th></tr>',
      '<tr><th scope="row">Ana<br>Ruiz</th><td>118</td><td>una<br>dos</td></tr>',
      '<tr><th scope="row">Luis</th><td>0</td><td></td></tr></table>',
    ].join(''),
  );
});

/** The tags that the builder itself writes. */
const OWN = /<\/?(?:!DOCTYPE html|html|head|meta|body|div|h2|p|blockquote|table|tr|th|td|ul|li|br|a)(?: [^<>]*)?>/g;

describe.each(Object.entries({ ...HOSTILE_TEXTS, ...CONTROL_TEXTS }))('%s', (_, hostile) => {
  const blocks = [
    heading(hostile),
    paragraph(hostile),
    quote(hostile),
    facts([hostile, hostile]),
    list(hostile),
    table([[hostile, 'words']], [[hostile]]),
    link(hostile),
  ];
  const { text, html } = letterOf(blocks);

  test('stays words in HTML', () => {
    expect(html.replace(OWN, '')).not.toMatch(/[<>]/);
    expect(html).not.toMatch(/<a href="(?!https?:)/);
    expect(html).not.toMatch(
      /<(?!meta)[a-z0-9]+ (?!style="|scope="(?:row|col)" style="|dir="auto" style="|href="https?:|lang="es")/,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(html + text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
  });
});

test('a quote stands in the text line by line, whatever breaks its lines', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zñ <>&"'=+@-]{0,20}$/), { minLength: 1 }), (lines) => {
      const breaks = ['\n', '\r\n', '\r', '\u2028'];
      const words = lines.map((line, index) => (index === 0 ? '' : breaks[index % 4]) + line).join('');
      expect(letterOf([quote(words)]).text).toBe(`${lines.map((line) => `> ${line}`).join('\n')}\n`);
    }),
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'http://x"y', 'hoja 3'])(
  '%s is no link',
  (url) => {
    expect(letterOf([link(url)]).html).not.toContain('<a ');
  },
);
