import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppsScriptApi, type ScriptFile } from '../support/google/apps-script-api';
import { at } from '../support/repository';

jest.setTimeout(120_000);

const TYPES: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
const REDIRECT = pathToFileURL(at('test/support/google/redirect.mjs')).href;

/** A clone of the repository that has its packages and no build, and a person's home folder. */
let clone: string;
let home: string;
let api: AppsScriptApi;
let address: string;

beforeAll(() => {
  // Its real path: clasp refuses to push out of a folder that it reaches by a link.
  clone = realpathSync(mkdtempSync(path.join(tmpdir(), 'deploy-')));
  for (const name of ['src', 'build.mjs', 'appsscript.json', 'package.json', 'package-lock.json', '.clasp.json'])
    cpSync(at(name), path.join(clone, name), { recursive: true });
  symlinkSync(at('node_modules'), path.join(clone, 'node_modules'), 'junction');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'home-'));
  api = new AppsScriptApi();
  address = await api.open();
  writeProject('.clasp.json', { scriptId: api.scriptId, rootDir: 'dist' });
  logIn();
});
afterEach(async () => {
  await api.close();
  rmSync(home, { recursive: true, force: true });
});

const writeProject = (name: string, project: object) => writeFileSync(path.join(clone, name), JSON.stringify(project));

/** As `clasp login` leaves it. */
function logIn(expires = Date.now() + 3_600_000): void {
  const login = {
    type: 'authorized_user',
    client_id: 'client',
    client_secret: 'secret',
    access_token: 'token',
    refresh_token: 'refresh',
    expiry_date: expires,
  };
  writeFileSync(path.join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
}

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly problems: string;
}

function deploy(options: readonly string[] = [], stub = address): Promise<Ended> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    HOME: home,
    USERPROFILE: home,
    GOOGLE_STUB: stub,
    NODE_OPTIONS: `--import ${REDIRECT}`,
  };
  const program = path.join(clone, 'src', 'deploy', 'deploy.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...options], { env, cwd: clone }, (problem, output, problems) =>
      resolve({ code: problem ? Number(problem.code) : 0, output, problems }),
    );
  });
}

/** dist/ as the API takes it: files by name without extension. */
function distAsSent(): ScriptFile[] {
  return readdirSync(path.join(clone, 'dist')).map((name) => ({
    name: path.parse(name).name,
    type: TYPES[path.extname(name)] ?? 'unknown',
    source: readFileSync(path.join(clone, 'dist', name), 'utf8'),
  }));
}

const byName = (files: readonly ScriptFile[]) => [...files].sort((a, b) => a.name.localeCompare(b.name));

const puts = () => api.requests.filter((request) => request.startsWith('PUT'));

test('a clone without a build: built, sent file by file as dist/ holds it; a second time there is nothing to send', async () => {
  const first = await deploy();
  expect(first).toMatchObject({ code: 0, problems: expect.stringContaining('Compilando') });
  const dist = distAsSent();
  expect(dist.map(({ name }) => name)).toEqual(expect.arrayContaining(['Code', 'appsscript', 'help', 'review']));
  expect(byName(api.files)).toEqual(byName(dist));
  for (const { name } of dist) expect(first.output).toMatch(new RegExp(`^  ${name}\\.`, 'm'));
  expect(api.requests.every((request) => request.includes(' script.googleapis.com/'))).toBe(true);
  expect(puts()).toHaveLength(1);

  const second = await deploy();
  expect(second.code).toBe(0);
  expect(second.output).toContain('ya estaba al día');
  expect(puts()).toHaveLength(1);
});

test('-P sends to a development copy', async () => {
  writeProject('.clasp.json', { scriptId: 'PEGUE_AQUI_EL_ID', rootDir: 'dist' });
  writeProject('.clasp.dev.json', { scriptId: api.scriptId, rootDir: 'dist' });
  expect(await deploy(['-P', '.clasp.dev.json'])).toMatchObject({ code: 0 });
  expect(byName(api.files)).toEqual(byName(distAsSent()));
});

describe('not set up: says the steps and sends nothing', () => {
  test.each<[string, object | string, RegExp]>([
    ['the clone’s placeholder', readFileSync(at('.clasp.json'), 'utf8'), /Falta el ID del proyecto/],
    ['no id', { rootDir: 'dist' }, /no es un archivo JSON con «scriptId»/],
    ['no JSON', '{ scriptId: ', /no es un archivo JSON con «scriptId»/],
    [
      'the address of a sheet',
      { scriptId: 'https://docs.google.com/spreadsheets/d/1aBc/edit', rootDir: 'dist' },
      /no es el ID de un proyecto/,
    ],
    ['another folder', { scriptId: '1aBcDeFgHiJkLmNoPqRsTuVwXyZ', rootDir: 'src' }, /"rootDir": "dist"/],
  ])('%s', async (_, project, says) => {
    const text = typeof project === 'string' ? project : JSON.stringify(project);
    writeFileSync(path.join(clone, '.clasp.json'), text);
    const { code, problems } = await deploy();
    expect(code).toBe(2);
    expect(problems).toMatch(/^No se envió nada\./);
    expect(problems).toMatch(says);
    expect(api.requests).toEqual([]);
  });

  test('a project file that is not there', async () => {
    const { code, problems } = await deploy(['-P', '.clasp.prueba.json']);
    expect(code).toBe(2);
    expect(problems).toMatch(/No existe .*\.clasp\.prueba\.json[\s\S]*Extensiones → Apps Script/);
  });

  test('an option that does not exist', async () => {
    expect(await deploy(['--prisa'])).toMatchObject({
      code: 2,
      problems: expect.stringContaining('Uso: npm run deploy'),
    });
  });

  test('nobody is logged in', async () => {
    rmSync(path.join(home, '.clasprc.json'));
    const { code, problems } = await deploy();
    expect(code).toBe(1);
    expect(problems).toMatch(/^El envío no se hizo\.[\s\S]*npx clasp login[\s\S]*npm run deploy/);
    expect(puts()).toEqual([]);
  });

  test('a login that has expired', async () => {
    logIn(Date.now() - 1_000);
    const { code, problems } = await deploy();
    expect(code).toBe(1);
    expect(problems).toMatch(/La sesión venció[\s\S]*npx clasp login/);
    expect(puts()).toEqual([]);
  });
});

describe('refused: explained, and the script stays as it was', () => {
  const off =
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
  test.each<['GET' | 'PUT', number, string, RegExp]>([
    ['GET', 403, off, /apagada la API[\s\S]*https:\/\/script\.google\.com\/home\/usersettings/],
    ['PUT', 403, 'The caller does not have permission', /no puede cambiar ese proyecto[\s\S]*show-authorized-user/],
    ['GET', 404, 'Requested entity was not found.', /no encuentra el proyecto 1aBcDe/],
    ['PUT', 400, 'Syntax error: SyntaxError: Unexpected token line: 1 file: Code.gs', /no aceptó el código/],
    ['PUT', 429, 'Quota exceeded for quota metric', /pide esperar/],
    ['PUT', 500, 'Internal error encountered.', /Google falló/],
    ['GET', 503, 'The service is currently unavailable.', /Google falló/],
    ['PUT', 409, 'Something new', /no conoce[\s\S]*Something new/],
  ])('%s %d %s', async (method, status, message, says) => {
    api.refusal = { method, status, message };
    const before = api.files;
    const { code, output, problems } = await deploy();
    expect(code).toBe(1);
    expect(problems).toMatch(/^El envío no se hizo\./);
    expect(problems).toMatch(says);
    expect(output).not.toContain('Enviados');
    expect(api.files).toBe(before);
  });

  test('without a network', async () => {
    const { code, problems } = await deploy([], 'http://127.0.0.1:9');
    expect(code).toBe(1);
    expect(problems).toMatch(/No hay conexión con Google/);
  });
});
