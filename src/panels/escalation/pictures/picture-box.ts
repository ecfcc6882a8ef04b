import type { Picture } from '../../../app/panel-api';
import type { PictureStanding } from '../fields';
import { toBase64 } from './base64';
import type { OpenPictureFile } from './codec';
import { fitted, sharesOf } from './fit';
import { namedAs, type PictureType } from './picture-kind';
import { type TakenPicture, takePicture } from './take-picture';

export interface BoxPicture extends TakenPicture {
  readonly id: number;
  /** `fitting`: it is being made smaller; `tooLarge`: it cannot be made small enough beside the others. */
  readonly status: 'fitting' | 'ready' | 'tooLarge';
  /** As it will be sent: the original itself where there is room for it, byte for byte. */
  readonly sent: Blob;
  readonly sentType: PictureType;
  /** How many bytes it was given among the others. */
  readonly share: number;
}

export interface PictureBoxState {
  readonly pictures: readonly BoxPicture[];
  /** How many files still wait to be read. */
  readonly waiting: number;
  /** Files that were not taken, each in a Spanish sentence. */
  readonly refusals: readonly string[];
}

export const NO_PICTURES: PictureBoxState = { pictures: [], waiting: 0, refusals: [] };

export interface PictureBox {
  /** Takes files in their order. Resolves when each picture has its size. */
  add(files: readonly Blob[]): Promise<void>;
  remove(id: number): Promise<void>;
  clear(): void;
  /** The person goes on: what was not taken is told no more. */
  forgetRefusals(): void;
  standing(): PictureStanding;
  /** The pictures as the server takes them. */
  read(): Promise<readonly Picture[]>;
}

interface PictureBoxNeeds {
  readonly open: OpenPictureFile;
  /** Bytes of all together. */
  readonly most: () => number;
  readonly onChange: (state: PictureBoxState) => void;
}

/** With more room a picture is made anew from its original only where that is worth the time. */
const WORTH_IT = 1.3;

/** The screenshots of an escalation, kept small enough for one mail. One thing at a time; nothing here rejects. */
export function createPictureBox({ open, most, onChange }: PictureBoxNeeds): PictureBox {
  let state = NO_PICTURES;
  let lastId = 0;
  let era = 0;
  let work: Promise<void> = Promise.resolve();

  const set = (change: Partial<PictureBoxState>) => {
    state = { ...state, ...change };
    onChange(state);
  };
  /** Of one that was removed meanwhile nothing. */
  const change = (id: number, changes: Partial<BoxPicture>) =>
    set({ pictures: state.pictures.map((picture) => (picture.id === id ? { ...picture, ...changes } : picture)) });

  /** After what is under way. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    work = work.then(task);
    return work;
  };

  async function take(file: Blob): Promise<void> {
    const begun = era;
    const taken = await takePicture(file, state.pictures, open);
    if (era !== begun) return;
    set({ waiting: state.waiting - 1 });
    if (typeof taken === 'string') return set({ refusals: [...state.refusals, taken] });
    lastId += 1;
    const name = taken.name === '' ? namedAs(`pantallazo-${lastId}`, taken.type) : taken.name;
    const given = { ...taken, id: lastId, name, status: 'fitting' as const, share: 0 };
    set({ pictures: [...state.pictures, { ...given, sent: taken.original, sentType: taken.type }] });
  }

  /** Gives every picture its room among the others. */
  async function fitAll(): Promise<void> {
    const shares = sharesOf(
      state.pictures.map(({ original }) => original.size),
      most(),
    );
    const tasks = state.pictures.map((picture, index) => ({ ...picture, room: shares[index] ?? 0 }));
    for (const { id, original, type, sent, status, share, room } of tasks) {
      if (original.size <= room) change(id, { sent: original, sentType: type, status: 'ready', share: room });
      else if (status !== 'ready' || sent.size > room || room > share * WORTH_IT) {
        change(id, { status: 'fitting' });
        const small = await madeSmaller(original, room);
        change(id, {
          ...(small && { sent: small, sentType: 'image/jpeg' }),
          status: small ? 'ready' : 'tooLarge',
          share: room,
        });
      }
    }
  }

  async function madeSmaller(original: Blob, room: number): Promise<Blob | null> {
    try {
      const opened = await open(original);
      try {
        return await fitted((step) => opened.encode(step), room);
      } finally {
        opened.close();
      }
    } catch (problem) {
      console.warn(problem);
      return null;
    }
  }

  return {
    add(files) {
      set({ waiting: state.waiting + files.length, refusals: [] });
      const begun = era;
      return inTurn(async () => {
        for (const file of files) if (era === begun) await take(file);
        await fitAll();
      });
    },
    remove(id) {
      set({ pictures: state.pictures.filter((picture) => picture.id !== id), refusals: [] });
      return inTurn(fitAll);
    },
    clear() {
      era += 1;
      set(NO_PICTURES);
    },
    forgetRefusals: () => set({ refusals: [] }),
    standing: () => standingOf(state),
    read: () =>
      Promise.all(
        state.pictures.map(async ({ name, sent, sentType }) => ({
          name: namedAs(name, sentType),
          mimeType: sentType,
          base64: toBase64(new Uint8Array(await sent.arrayBuffer())),
        })),
      ),
  };
}

export const standingOf = ({ pictures, waiting }: PictureBoxState): PictureStanding => ({
  count: pictures.length + waiting,
  busy: waiting > 0 || pictures.some(({ status }) => status === 'fitting'),
  tooLarge: pictures.some(({ status }) => status === 'tooLarge'),
});
