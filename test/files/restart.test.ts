import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Clock, MailContent, MailSummary } from '../../src/local/protocol';
import { Installation } from '../support/browser/local-page';
import { MailCatcher } from '../support/mail-server';
import { RunningProgram } from '../support/running-program';

/** `npm start` over several starts: what people set up and sent is there, and with `--smtp` it really left. */

jest.setTimeout(60_000);

const TODAY = '2026-11-20';
const installation = new Installation();
const start = path.join(installation.folder, 'build', 'local', 'start.mjs');
const programs: RunningProgram[] = [];
let server: MailCatcher;
let file: string;
let agent: string;

async function started(...options: string[]): Promise<RunningProgram> {
  const line: [string, ...string[]] = [process.execPath, start, file, '--puerto', '0', '--hoy', TODAY, ...options];
  const program = await RunningProgram.start(line, installation.folder);
  programs.push(program);
  return program;
}

/** E-mail of an agent of the sample. */
async function someAgent(): Promise<string> {
  const program = await started();
  const { tabs } = await program.get<{ tabs: { id: number; name: string }[] }>('book');
  const id = tabs.find(({ name }) => name === 'AGENTES')?.id;
  const { rows } = await program.get<{ rows: (unknown[] | null)[] }>(`tab?id=${id}`);
  await program.end('SIGTERM');
  const found = JSON.stringify(rows).match(/[a-z.]+@example\.com/)?.[0];
  if (!found) throw new Error('the sample has no agents');
  return found;
}

beforeAll(async () => {
  server = await MailCatcher.start();
  file = installation.sample(200);
  agent = await someAgent();
});
afterEach(async () => {
  for (const program of programs.splice(0)) await program.end('SIGKILL');
});
afterAll(async () => {
  await server.stop();
  installation.remove();
});

/** One white pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';
const DRAFT = {
  id: 'borrador-de-prueba-1',
  topic: 'Pago con señal 🚨',
  description: 'No llegó el pago. <b>Urgente</b>',
  link: 'https://www.facebook.com/prosperidadsocial/posts/122100000000000001',
  comments: '¿Cuándo pagan?',
  source: null,
  resends: null,
  queue: [],
};

test('reminders, drafts and mails survive a restart and a kill; with --smtp a mail has left', async () => {
  const { host, port } = server.address;
  const first = await started('--usuario', agent, '--smtp', `${host}:${port}`);
  expect(first.printed).toContain(`Los correos salen de verdad por 127.0.0.1:${port}.`);
  expect((await first.panel('reminders.activate', { takeOver: false })).state).toBe('active');
  await first.panel('escalations.keepDraft', { draft: { ...DRAFT, id: 'borrador-de-prueba-2' } });
  const request = { draft: DRAFT, topicChecked: true, notSent: null };
  const pictures = [{ name: 'pantallazo.png', mimeType: 'image/png' as const, base64: PIXEL }];
  expect(await first.panel('escalations.send', { ...request, pictures })).toMatchObject({ status: 'sent' });

  const [received] = server.received;
  expect(received?.from).toBe(agent);
  expect(received?.parsed.subject).toContain('Pago con señal 🚨');
  expect(received?.parsed.attachments.map(({ content }) => content.toString('base64'))).toEqual([PIXEL]);
  expect(String(received?.parsed.html)).toContain('&lt;b&gt;Urgente');
  const mails = await first.get<MailSummary[]>('mails');
  expect(mails).toMatchObject([{ from: agent, delivery: 'sent', attachmentCount: 1 }]);
  await first.end('SIGTERM');

  const second = await started('--usuario', agent);
  expect(await second.get('mails')).toEqual(mails);
  expect(await second.get<MailContent>(`mail?id=${mails[0]?.id}`)).toMatchObject({
    attachments: [{ mimeType: 'image/png', bytes: Buffer.from(PIXEL, 'base64').length }],
  });
  const { scheduled } = await second.get<Clock>('clock');
  expect(scheduled.map((each) => `${each.function} ${each.user}`).sort()).toEqual([
    `runHourly ${agent}`,
    `runMorning ${agent}`,
  ]);
  expect((await second.panel('reminders.look', {})).state).toBe('active');
  expect((await second.panel('escalations.form', { from: 'draft', ref: null })).draft?.id).toBe('borrador-de-prueba-2');
  await second.end('SIGKILL');

  const third = await started('--usuario', agent);
  expect(await third.get('mails')).toEqual(mails);
  await third.end('SIGTERM');

  const fresh = await started('--usuario', agent, '--nueva');
  expect(await fresh.get('mails')).toEqual([]);
  expect((await fresh.get<Clock>('clock')).scheduled).toEqual([]);
  expect(readdirSync(path.join(installation.folder, 'base')).filter((name) => name.endsWith('.correos'))).toEqual([]);
});

test.each(['', 'correo', 'correo:0', 'correo:70000', 'http://correo:25'])('--smtp «%s» is refused', (address) => {
  const run = () => execFileSync(process.execPath, [start, '--smtp', address], { encoding: 'utf8', stdio: 'pipe' });
  expect(run).toThrow(
    expect.objectContaining({
      status: 2,
      stderr: `--smtp ${address}: escriba el servidor y su puerto, por ejemplo 127.0.0.1:2525.\n`,
    }),
  );
});
