import type { EscalationCommands, EscalationDraft, EscalationForm } from '../../src/app/panel-api';
import { emptyDraft } from '../../src/panels/escalation/draft';
import { createDraftKeeper } from '../../src/panels/escalation/draft-keeper';
import { createFormFlow } from '../../src/panels/escalation/form-flow';
import { type FormState, opening } from '../../src/panels/escalation/form-state';
import type { SentEscalation } from '../../src/panels/escalation/outcome';
import type { OpenPictureFile } from '../../src/panels/escalation/pictures/codec';
import { createPictureBox } from '../../src/panels/escalation/pictures/picture-box';
import { createSendFlow } from '../../src/panels/escalation/send-flow';
import type { Call } from '../../src/panels/kit/rpc';

export const wholeDraft = (change: Partial<EscalationDraft> = {}): EscalationDraft => ({
  ...emptyDraft('borrador-1'),
  topic: 'Fechas de pago',
  description: '¿Cuándo pagan el ciclo 6?',
  link: 'https://www.facebook.com/entidad/posts/1234567890',
  comments: 'cuando pagan??',
  ...change,
});

export const escalationForm = (change: Partial<EscalationForm> = {}): EscalationForm => ({
  sender: { name: 'Laura Pérez', mail: 'laura@example.com' },
  to: ['enlace@example.com'],
  cc: ['coordinacion@example.com'],
  warnings: [],
  obstacle: null,
  draft: wholeDraft(),
  notice: '',
  today: '2026-11-20',
  reportOn: '2026-11-27',
  dueOn: '2026-12-02',
  largestPictures: 1_000,
  ...change,
});

export const sentOutcome = (change: Partial<SentEscalation> = {}): SentEscalation => ({
  status: 'sent',
  number: '15',
  reportOn: '2026-11-27',
  dueOn: '2026-12-02',
  explanation: [],
  notices: [],
  ...change,
});

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A file that begins as a PNG does; no two of them are alike. */
let pngs = 0;
export const pngFile = (size: number, name = 'image.png'): File => {
  pngs += 1;
  const bytes = new Uint8Array(size);
  bytes.set([...PNG, pngs >> 8, pngs & 255]);
  return new File([bytes], name);
};

/** Reads every picture but those named «rota.png», and makes it as small as the step asks, squared. */
export const fakeOpen: OpenPictureFile = async (file) => {
  if (file instanceof File && file.name === 'rota.png') throw new Error('broken');
  return {
    encode: async ({ scale, quality }) => new Blob([new Uint8Array(Math.ceil(file.size * scale * scale * quality))]),
    close: () => {},
  };
};

type Answers = {
  [Name in keyof EscalationCommands]?: (
    request: EscalationCommands[Name]['request'],
  ) => EscalationCommands[Name]['answer'] | Promise<EscalationCommands[Name]['answer']>;
};

const DEFAULTS: Answers = {
  'escalations.form': () => escalationForm(),
  'escalations.keepDraft': () => ({}),
  'escalations.checkTopic': () => ({ joined: [], same: [] }),
  'escalations.checkLink': () => ({ problem: '' }),
  'escalations.send': () => sentOutcome(),
};

/** What runs later, run by the test. */
export function fakeTimers() {
  let waiting: (() => void)[] = [];
  return {
    later: (run: () => void) => {
      waiting.push(run);
      return () => {
        waiting = waiting.filter((other) => other !== run);
      };
    },
    pass() {
      const due = waiting;
      waiting = [];
      for (const run of due) run();
    },
  };
}

/** Everything that was begun has gone as far as it can. */
export const settle = async () => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
};

/** The round that is sent again where the form is begun for that. */
export const FIRST_ROUND = { tab: 'ESCALAMIENTOS', row: 3, rowKey: 'clave' };

type From = 'selection' | 'draft' | 'resend';

/** The whole form, but for what is seen of it, over that server. */
export function escalationFlows(call: Call, from: From = 'selection') {
  const timers = fakeTimers();
  const sent: SentEscalation[] = [];
  let state = opening('nuevo-00');
  const store = {
    get: () => state,
    set: (change: Partial<FormState>) => {
      state = { ...state, ...change };
    },
  };
  const keeper = createDraftKeeper({ call, later: timers.later, onChange: (keeping) => store.set({ keeping }) });
  const pictures = createPictureBox({
    open: fakeOpen,
    most: () => state.form?.largestPictures ?? 1_000,
    onChange: (box) => store.set({ pictures: box }),
  });
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `nuevo-0${ids}`;
  };
  const row = from === 'resend' ? FIRST_ROUND : null;
  const needs = { call, from, row, store, keeper, pictures, newId };
  return {
    sent,
    timers,
    pictures,
    form: createFormFlow(needs),
    sending: createSendFlow({ ...needs, onSent: (outcome) => sent.push(outcome) }),
    get state() {
      return state;
    },
    /** Opened, with a picture, and the review on screen. */
    async reviewed() {
      await this.form.open();
      await this.pictures.add([pngFile(100)]);
      await this.form.review();
    },
  };
}

/** The same over canned answers. */
export function escalationOver(given: Answers = {}, from: From = 'selection') {
  const answers: Answers = { ...DEFAULTS, ...given };
  const asked: { readonly command: string; readonly request: Record<string, unknown> }[] = [];
  const call = (async (command: keyof EscalationCommands, request: never) => {
    asked.push({ command, request });
    const answer = answers[command];
    if (!answer) throw new Error(`nobody answers ${command}`);
    return answer(request);
  }) as unknown as Call;
  const requests = (command: keyof EscalationCommands) =>
    asked.filter((one) => one.command === command).map(({ request }) => request);
  return Object.assign(escalationFlows(call, from), { answers, asked, requests });
}
