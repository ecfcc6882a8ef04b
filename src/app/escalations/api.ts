/** What the panels «Nuevo escalamiento» and «Escalamientos» ask. Plain JSON; days are yyyy-MM-dd; rows count from 1. */

import type { CaseFacts } from '../../core/escalations/case-view';
import type { EscalationState } from '../../core/escalations/state';

export type { CaseAction } from '../../core/escalations/case-actions';
export type { CaseFacts, TermView } from '../../core/escalations/case-view';
export type { EscalationState } from '../../core/escalations/state';

/** A row of a tab as the panel was shown it: it is found again wherever it was sorted to, and refused when it changed. */
export interface RowRef {
  readonly tab: string;
  readonly row: number;
  readonly rowKey: string;
}

/** What a person types into the form. It survives a closed panel. */
export interface EscalationDraft {
  /** Made by the panel when the form begins, 8 to 40 letters, digits and hyphens: one draft is one mail, however often it is sent. */
  readonly id: string;
  readonly topic: string;
  readonly description: string;
  readonly link: string;
  readonly comments: string;
  /** The agent's row from which it was started; gets the number when it is sent. */
  readonly source: (RowRef & { readonly label: string }) | null;
  /** The first round that is sent again. */
  readonly resends: (RowRef & { readonly number: string; readonly label: string }) | null;
  /** Topics of the same subject that wait for a mail of their own (acta 10). */
  readonly queue: readonly string[];
}

/** A screenshot as the panel read it. The server checks what it is by its first bytes. */
export interface Picture {
  readonly name: string;
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly base64: string;
}

/** What the form begins with. */
export interface EscalationForm {
  /** «Enviará como …» */
  readonly sender: { readonly name: string; readonly mail: string };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Spanish, one sentence each: addresses that CONFIGURACIÓN lacks, a sender outside the corporate domain. */
  readonly warnings: readonly string[];
  /** Spanish: why nothing can be sent; null: it can. */
  readonly obstacle: string | null;
  /** The draft that was left, or one filled in from the selected row or the first round; null: an empty form. */
  readonly draft: EscalationDraft | null;
  /** Why the selected row fills nothing in, in Spanish; '' where nothing was asked or all is well. */
  readonly notice: string;
  readonly today: string;
  /** When it would be reported and answered if it is sent today. */
  readonly reportOn: string | null;
  readonly dueOn: string | null;
  /** Bytes of all pictures together. */
  readonly largestPictures: number;
}

/** Another escalation that a person should know of before a new one. */
export interface SameTopic {
  readonly number: string;
  readonly topic: string;
  readonly agent: string;
  readonly sentOn: string;
  readonly state: EscalationState | null;
}

/** What came of «Enviar». */
export type SendOutcome =
  /** Nothing was written: the person is to look at this first, and may send all the same. */
  | { readonly status: 'asks'; readonly joined: readonly string[]; readonly same: readonly SameTopic[] }
  /** It left and is registered. `notices`: Spanish, what was not done besides (reference in the agent's row). */
  | {
      readonly status: 'sent';
      readonly number: string;
      readonly reportOn: string | null;
      readonly dueOn: string | null;
      readonly explanation: readonly string[];
      readonly notices: readonly string[];
    }
  /** The row stands as «Por confirmar»: whether the mail left, a person must say. */
  | { readonly status: 'unsettled'; readonly number: string; readonly attempt: number; readonly message: string };

/** A row of ESCALAMIENTOS as «Escalamientos» shows it. */
export interface CaseView extends CaseFacts {
  readonly ref: RowRef;
}

export interface CaseList {
  readonly today: string;
  readonly person: { readonly name: string; readonly mail: string };
  readonly cases: readonly CaseView[];
  /** Spanish: what cannot be read. */
  readonly problems: readonly string[];
}

/** What an action did: to be taken back through `fix.undo` while nobody changed the row. */
export interface Done {
  /** Spanish: «Se registró la respuesta del escalamiento 14.» */
  readonly message: string;
  /** null: it cannot be taken back (a mail left). */
  readonly batch: string | null;
}

export interface EscalationCommands {
  /**
   * Begins the form. `selection`: fill it in from the row that is selected; `resend`: from that first round; `draft`:
   * with what was left.
   */
  'escalations.form': {
    request: { readonly from: 'draft' | 'selection' | 'resend'; readonly ref: RowRef | null };
    answer: EscalationForm;
  };
  /** Keeps what was typed; null forgets it. */
  'escalations.keepDraft': { request: { readonly draft: EscalationDraft | null }; answer: Record<never, never> };
  /** Topics that a subject joins, and open escalations with the same one. */
  'escalations.checkTopic': {
    request: { readonly topic: string; readonly resends: RowRef | null };
    answer: { readonly joined: readonly string[]; readonly same: readonly SameTopic[] };
  };
  /** `problem`: Spanish, why the entity could not open it; '' for nothing. */
  'escalations.checkLink': { request: { readonly link: string }; answer: { readonly problem: string } };
  /**
   * Registers and sends. `topicChecked`: the person saw what `asks` told and goes on. `notSent`: the attempt of which
   * the person looked in «Enviados» and says that it did not leave; it is sent again under the same number.
   */
  'escalations.send': {
    request: {
      readonly draft: EscalationDraft;
      readonly pictures: readonly Picture[];
      readonly topicChecked: boolean;
      readonly notSent: number | null;
    };
    answer: SendOutcome;
  };
  'escalations.list': { request: Record<never, never>; answer: CaseList };
  /** Shows the row in the sheet. */
  'escalations.goTo': { request: { readonly ref: RowRef }; answer: Record<never, never> };
  /** The person looked in «Enviados»: it left, or it did not and is given up (it is closed with that reason). */
  'escalations.settle': { request: { readonly ref: RowRef; readonly left: boolean }; answer: Done };
  /** The mail to coordination, ready to be read before it is sent. */
  'escalations.reportText': {
    request: { readonly ref: RowRef };
    answer: {
      readonly to: readonly string[];
      readonly subject: string;
      readonly text: string;
      readonly obstacle: string | null;
      /** May the person write down that it was reported by another way. */
      readonly otherWay: boolean;
    };
  };
  /**
   * Tells coordination that there is no answer (acta 9). `by`: `mail` sends the text; `other` only writes the date;
   * `left`: an unsettled mail did leave; `again`: the attempt did not, send it.
   */
  'escalations.report': {
    request: {
      readonly ref: RowRef;
      readonly by: 'mail' | 'other' | 'left' | 'again';
      readonly text: string;
      readonly attempt: number | null;
    };
    answer: Done & { readonly unsettled: boolean };
  };
  'escalations.answer': {
    request: { readonly ref: RowRef; readonly on: string; readonly answer: string };
    answer: Done;
  };
  'escalations.file': { request: { readonly ref: RowRef; readonly on: string; readonly number: string }; answer: Done };
  'escalations.close': { request: { readonly ref: RowRef; readonly reason: string }; answer: Done };
  /** Takes a closing back, long after. */
  'escalations.reopen': { request: { readonly ref: RowRef }; answer: Done };
}
