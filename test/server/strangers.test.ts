import { Book, tabOf } from '../support/book';
import { LocalServer } from '../support/local-server';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Menú').addItem('Hacer', 'make').addToUi(); }
function onEdit() {}
function make() {}
function echo() { return JSON.stringify([].slice.call(arguments)); }
function hidden_() { return 'secreto'; }
function fails() { throw new Error('mal'); }
`;
let book: Book;
let server: LocalServer;
let complaints: jest.SpyInstance;
beforeAll(async () => {
  complaints = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  book = new Book([tabOf('Hoja', [['secreto de la base']])], { code: CODE, user: 'ana@example.com' });
  server = await LocalServer.start(book);
});
afterAll(async () => {
  // A refusal is no bug: nothing of all this reached the terminal. Of other tests in this process jest may complain.
  expect(complaints.mock.calls.filter(([text]) => !String(text).includes('Jest deletes objects'))).toEqual([]);
  await server.stop();
});

const SECRETS = ['secreto', 'Hoja', 'ana@example.com'];
const spoken = (text: string) => {
  const { error } = JSON.parse(text) as { error: string };
  expect(error).toMatch(/^[A-ZÁÉÍÓÚ].*[a-záéíóúñ].*\.$/s);
  expect(error).not.toMatch(/\bat .*:\d+:\d+|node:|\.ts\b|\.mjs\b|undefined|Error:|\/work|[Ii]nvalid|[Ee]xpected/);
  return error;
};
const refused = ({ status, text }: { status: number; text: string }, expected: number) => {
  expect({ status, text }).toEqual({ status: expected, text: expect.any(String) });
  for (const secret of [...SECRETS, server.token]) expect(text).not.toContain(secret);
  return spoken(text);
};

const typing = { kind: 'type', tab: 1, row: 4, column: 0, values: [['intruso']] };
afterEach(() => expect(book.cell('Hoja', 'A5')).toBeUndefined());

test('what the page itself asks is answered', async () => {
  const { status, text } = await server.ask();
  expect([status, JSON.parse(text).tabs]).toEqual([200, [{ id: 1, name: 'Hoja' }]]);
  expect((await server.ask({ headers: { host: `localhost:${server.port}`, origin: undefined } })).status).toBe(200);
});

describe('Host: a name that was rebound to this computer', () => {
  test.each([
    'evil.example',
    'evil.example:4180',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '[::1]',
    '0.0.0.0',
    '127.0.0.1@evil.example',
  ])('«%s»', async (host) => {
    const port = /^(\[::1\]|0\.0\.0\.0|[a-z.]+evil\.example)$/.test(host) ? `:${server.port}` : '';
    for (const path of ['/', '/page.js', '/api/book'])
      refused(await server.ask({ path, headers: { host: host + port, origin: undefined } }), 403);
    refused(await server.ask({ headers: { host: host + port, origin: `http://${host}${port}` } }), 403);
  });

  test('none, in HTTP/1.0, and an empty one', async () => {
    for (const host of ['', 'Host:\r\n']) {
      const answer = await server.raw([`GET /api/book HTTP/1.0\r\n${host}x-session-token: ${server.token}\r\n\r\n`]);
      expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    }
  });

  test('two of them', async () => {
    const host = `Host: 127.0.0.1:${server.port}\r\n`;
    const answer = await server.raw([
      `GET /api/book HTTP/1.1\r\nHost: evil.example\r\n${host}x-session-token: ${server.token}\r\nConnection: close\r\n\r\n`,
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

describe('Origin and Sec-Fetch-Site: another page in the same browser', () => {
  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', 'http://localhost', ''])(
    'Origin «%s»',
    async (origin) => {
      refused(await server.ask({ headers: { origin } }), 403);
      refused(await server.ask({ path: `/api/events?token=${server.token}`, headers: { origin } }), 403);
      refused(await server.post('/api/edit', typing, { origin }), 403);
    },
  );

  test('the port is part of it, and localhost is not 127.0.0.1', async () => {
    refused(await server.ask({ headers: { origin: `http://localhost:${server.port}` } }), 403);
    refused(await server.ask({ headers: { origin: `https://127.0.0.1:${server.port}` } }), 403);
  });

  test('a POST without any', async () => {
    refused(await server.post('/api/edit', typing, { origin: undefined }), 403);
  });

  test.each([
    ['cross-site', 'no-cors', 'image'],
    ['same-site', 'no-cors', 'script'],
    ['cross-site', 'no-cors', 'empty'],
    ['cross-site', 'navigate', 'iframe'],
    ['same-site', 'navigate', 'iframe'],
    ['cross-site', 'websocket', 'websocket'],
  ])('%s, %s, %s', async (site, mode, dest) => {
    const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest, origin: undefined };
    for (const path of ['/', '/page.js', '/api/book', `/api/download?token=${server.token}`])
      refused(await server.ask({ path, headers }), 403);
  });

  test('a link to the page may be followed', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await server.ask({ path: '/', headers: { ...headers, origin: undefined } })).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '', undefined])(
    'a form’s «%s», even from our own origin',
    async (type) => {
      refused(await server.post('/api/edit', typing, { 'content-type': type }), 415);
    },
  );

  test('a preflight gets no leave', async () => {
    const answer = await server.ask({
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    refused(answer, 403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('token: another program of this computer', () => {
  test.each(['', 'x', 'A'.repeat(32), '\u00e9'.repeat(16), 'a'.repeat(8_000)])('«%.20s»', async (token) => {
    for (const path of [
      'book',
      'tab?id=1',
      'executions',
      'clock',
      'mails',
      'mail?id=x',
      'mail-file?id=x&index=0',
      'nada',
    ])
      refused(await server.ask({ path: `/api/${path}`, headers: { 'x-session-token': token } }), 403);
    for (const path of ['edit', 'select', 'menu', 'run', 'dialog', 'clock'])
      refused(await server.post(`/api/${path}`, typing, { 'x-session-token': token }), 403);
    const query = encodeURIComponent(token);
    for (const path of ['events', 'download'])
      refused(
        await server.ask({ path: `/api/${path}?token=${query}`, headers: { 'x-session-token': undefined } }),
        403,
      );
  });

  test('none at all, cut, longer, in another case; and in the address where a header is due', async () => {
    const { token } = server;
    for (const wrong of [undefined, token.slice(1), `${token}x`, token.toUpperCase()])
      refused(await server.ask({ headers: { 'x-session-token': wrong } }), 403);
    for (const path of ['book?', 'mails?', 'mail-file?id=x&index=0&'])
      refused(await server.ask({ path: `/api/${path}token=${token}`, headers: { 'x-session-token': undefined } }), 403);
  });
});

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\package.json',
  '/..%5c..%5cpackage.json',
  '/....//package.json',
  '/%252e%252e%252fetc%252fpasswd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/page.js%00.html',
  '/page.js/../../cli.mjs',
  '/start.mjs',
  '//etc/passwd',
  '/C:/Windows/win.ini',
  '/page/',
  '/index.html',
  '/api/../../dist/Code.js',
  '/%',
  '/api/tab/../book',
])('no path reaches the disk: %s', async (path) => {
  const answer = await server.ask({ path, headers: { 'x-session-token': undefined, origin: undefined } });
  expect([403, 404]).toContain(answer.status);
  refused(answer, answer.status);
});

test.each(['http://evil.example/api/book', '*', 'api/book', '//evil.example/api/book', '/api/book#x', '/api//book'])(
  'an address in a form of its own: %s',
  async (path) => {
    const answer = await server.raw([
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nx-session-token: ${server.token}\r\nConnection: close\r\n\r\n`,
    ]);
    if (path === '/api/book#x') return expect(answer).toContain('HTTP/1.1 200');
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('secreto');
  },
);

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND'])('method %s', async (method) => {
  for (const [path, allowed] of [
    ['/', 'GET'],
    ['/api/book', 'GET'],
    ['/api/edit', 'POST'],
  ] as const) {
    const answer = await server.ask({ method, path });
    expect([answer.status, answer.headers.allow]).toEqual([405, allowed]);
  }
});

test('GET where a POST is due, and the other way round', async () => {
  refused(await server.ask({ path: '/api/edit' }), 405);
  refused(await server.post('/api/book', {}), 405);
});

describe('bodies', () => {
  const post = (headers: string) =>
    `POST /api/edit HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${server.origin}\r\n` +
    `x-session-token: ${server.token}\r\nContent-Type: application/json\r\n${headers}\r\n\r\n`;

  const megabyte = Buffer.alloc(1024 * 1024, 0x20);
  const chunk = Buffer.concat([Buffer.from(`${megabyte.length.toString(16)}\r\n`), megabyte, Buffer.from('\r\n')]);
  const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);

  test('too big: the sender hears why', async () => {
    const said = await server.raw([post('Content-Length: 31457280\r\nConnection: close'), ...times(30, megabyte)]);
    const chunked = await server.raw([
      post('Transfer-Encoding: chunked\r\nConnection: close'),
      ...times(30, chunk),
      '0\r\n\r\n',
    ]);
    for (const answer of [said, chunked]) {
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('Péguelo por partes.');
    }
  });

  test('without end: refused before they come, or cut off; never kept', async () => {
    expect(await server.raw([post('Content-Length: 3000000000')])).toMatch(/^HTTP\/1\.1 413 /);
    const before = process.memoryUsage().rss;
    await server.raw([post('Transfer-Encoding: chunked'), ...times(400, chunk)], 1);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
    expect((await server.ask()).status).toBe(200);
  });

  test.each([
    ['no JSON', '{"kind":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00])],
    ['deep', '['.repeat(100_000)],
  ])('%s', async (_, body) => {
    refused(await server.ask({ method: 'POST', path: '/api/edit', body }), 400);
  });

  test('with both a length and chunks (smuggling)', async () => {
    const answer = await server.raw([`${post('Content-Length: 4\r\nTransfer-Encoding: chunked')}0\r\n\r\n`]);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('slow requests', () => {
  let impatient: LocalServer;
  beforeAll(async () => {
    impatient = await LocalServer.start(book, { arrivalMs: 400 });
  });
  afterAll(() => impatient.stop());

  const drops = (count: number) => Array.from({ length: count }, () => 'x');
  test('headers that never end', async () => {
    const answer = await impatient.raw(['GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', ...drops(40)], 100);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('a body that drips', async () => {
    const head =
      `POST /api/edit HTTP/1.1\r\nHost: 127.0.0.1:${impatient.port}\r\nOrigin: ${impatient.origin}\r\n` +
      `x-session-token: ${impatient.token}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n`;
    const answer = await impatient.raw([head, ...drops(40)], 100);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
    expect((await impatient.ask()).status).toBe(200);
  });

  test('events go on for longer than that', async () => {
    const abort = new AbortController();
    const stream = await fetch(`${impatient.running.url}api/events?token=${impatient.token}&window=lenta`, {
      signal: abort.signal,
    });
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    book.host.emit({ type: 'toast', title: '', message: 'sigue', error: false }, 'lenta');
    let text = '';
    while (!text.includes('sigue')) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`the stream ended after: ${text}`);
      text += new TextDecoder().decode(value);
    }
    abort.abort();
  });
});

describe('requests of the wrong shape', () => {
  const edit = (change: object) => ['/api/edit', { ...typing, ...change }] as const;
  test.each<readonly [string, unknown]>([
    ['/api/run', {}],
    ['/api/run', { function: 7, arguments: [] }],
    ['/api/run', { function: '', arguments: [] }],
    ['/api/run', { function: 'echo', arguments: 'x' }],
    ['/api/run', { function: 'x'.repeat(201), arguments: [] }],
    ['/api/run', { function: { toString: 'echo' }, arguments: [] }],
    ['/api/run', { function: 'echo', arguments: Array.from({ length: 101 }, () => 1) }],
    ['/api/menu', { function: null }],
    ['/api/select', { tab: 1, row: -1, column: 0, rowCount: 1, columnCount: 1 }],
    ['/api/select', { tab: '1', row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ['/api/select', { tab: 1, row: 0.5, column: 0, rowCount: 1, columnCount: 1 }],
    ['/api/select', { tab: 1, row: 1e300, column: 0, rowCount: 1, columnCount: 1 }],
    ['/api/dialog', { id: 'x', button: '<b>' }],
    edit({ kind: 'destroy' }),
    edit({ values: [] }),
    edit({ values: [['a'], ['b', 'c']] }),
    edit({ values: [[{}]] }),
    edit({ values: [['x'.repeat(50_001)]] }),
    edit({ row: '4' }),
    edit({ seen: -1 }),
    edit({ kind: 'restore', cells: [[0, 0]] }),
    edit({ kind: 'insertRows', at: 0, count: 0 }),
  ])('%s %j', async (path, data) => {
    refused(await server.post(path, data), 400);
  });

  test('tabs and menu entries that do not exist', async () => {
    const nowhere = { tab: 99, row: 0, column: 0, rowCount: 1, columnCount: 1 };
    refused(await server.post('/api/select', nowhere), 409);
    refused(await server.post('/api/edit', { ...typing, tab: 99 }), 409);
    for (const name of ['onEdit', 'eval', '__proto__', 'echo'])
      refused(await server.post('/api/menu', { function: name }), 409);
    for (const id of ['99', 'x', '', '1e999', '__proto__'])
      refused(await server.ask({ path: `/api/tab?id=${id}` }), 404);
  });

  test.each(['', ' ', '../x', 'a b', '<b>', 'x'.repeat(65)])('a window named «%s»', async (name) => {
    refused(await server.ask({ headers: { 'x-window-id': name } }), 400);
  });

  test.each(['eval', 'Function', 'hidden_', 'toString', '__proto__', 'constructor', 'SpreadsheetApp', 'nada', 'App.x'])(
    'a panel cannot call %s',
    async (name) => {
      const { status, text } = await server.post('/api/run', { function: name, arguments: ['1+1'] });
      expect(status).toBe(200);
      expect(JSON.parse(text)).toEqual({ error: expect.stringContaining(name) });
      expect(text).not.toMatch(/secreto| at .*:\d/);
    },
  );

  test('arguments arrive as plain data, whatever their names', async () => {
    const text = '{"function":"echo","arguments":[{"__proto__":{"bad":true},"constructor":1},null,"\\u0000"]}';
    const answer = await server.ask({ method: 'POST', path: '/api/run', body: text });
    expect(JSON.parse(answer.text)).toEqual({ value: expect.stringContaining('"constructor":1') });
    expect(({} as { bad?: boolean }).bad).toBeUndefined();
  });

  test('what a script throws reaches its panel without the stack', async () => {
    const { text } = await server.post('/api/run', { function: 'fails', arguments: [] });
    expect(JSON.parse(text)).toEqual({ error: 'mal' });
  });
});

describe('headers of every answer', () => {
  const ALL = {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  };
  test.each(['/', '/page.js', '/page.css', '/api/book', '/api/nada', '/nada', '/api/download?token='])(
    '%s',
    async (path) => {
      const query = path.endsWith('=') ? server.token : '';
      const { headers } = await server.ask({ path: path + query });
      expect(headers).toMatchObject(ALL);
      expect(
        Object.keys(headers).filter((name) => /^access-control|^set-cookie|^server|^x-powered/.test(name)),
      ).toEqual([]);
    },
  );

  test('the page’s policy', async () => {
    const { headers, text } = await server.ask({ path: '/' });
    const nonce = /name="script-nonce" content="([\w-]{32})"/.exec(text)?.[1];
    expect(nonce).toBeDefined();
    expect(nonce).not.toBe(server.token);
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin' });
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}'`,
        "connect-src 'self'",
        "object-src 'none'",
        "frame-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    );
  });
});
