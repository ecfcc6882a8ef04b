import type { EscalationDraft, EscalationForm } from '../../app/panel-api';
import { emptyDraft } from './draft';
import type { Keeping } from './draft-keeper';
import { type Field, type Problems, problemsOf } from './fields';
import type { SentEscalation, UnsettledEscalation } from './outcome';
import { NO_PICTURES, type PictureBoxState, standingOf } from './pictures/picture-box';
import { asksToSeparate, isAbout, type TopicCheck } from './topic-check';

export type Screen =
  | { readonly name: 'opening' }
  | { readonly name: 'unopened'; readonly message: string }
  | { readonly name: 'form' }
  | { readonly name: 'review' }
  | { readonly name: 'sending' }
  | {
      readonly name: 'sent';
      readonly outcome: SentEscalation;
      readonly topic: string;
      /** An earlier try may have left with the text as it was then. */
      readonly mayBeOlder: boolean;
    }
  | {
      readonly name: 'unsettled';
      readonly outcome: UnsettledEscalation;
      readonly busy: boolean;
      /** Why the person's answer could not be written; null. */
      readonly problem: string | null;
    };

/** Where the keyboard goes on: a field, or what a screen begins with. `turn` sends it there again. */
export interface Focus {
  readonly on: Field | 'heading' | 'notice' | 'question' | 'button' | null;
  readonly turn: number;
}

/** Why the last try to send came to nothing, or to nobody knows what. */
export interface SendFailure {
  /** `refused`: nothing was written. `lost`: no answer came, and the same draft may be sent again. */
  readonly kind: 'refused' | 'lost';
  readonly message: string;
}

export interface FormState {
  readonly screen: Screen;
  /** What the form began with; null until it is open. */
  readonly form: EscalationForm | null;
  readonly draft: EscalationDraft;
  readonly keeping: Keeping;
  readonly pictures: PictureBoxState;
  readonly topic: TopicCheck | null;
  /** What the server said of a link. */
  readonly link: { readonly text: string; readonly problem: string } | null;
  /** The person asked to send: from then on what is missing is shown until it is mended. */
  readonly judged: boolean;
  /** The server is asked of the topic and the link before the review, or of the form anew. */
  readonly asking: boolean;
  readonly failure: SendFailure | null;
  /** A round was to be sent again, and another draft stands in its way. */
  readonly otherDraft: boolean;
  /** As it was sent when no answer came. */
  readonly lost: EscalationDraft | null;
  readonly focus: Focus;
}

export const opening = (id: string): FormState => ({
  screen: { name: 'opening' },
  form: null,
  draft: emptyDraft(id),
  keeping: { status: 'none' },
  pictures: NO_PICTURES,
  topic: null,
  link: null,
  judged: false,
  asking: false,
  failure: null,
  otherDraft: false,
  lost: null,
  focus: { on: null, turn: 0 },
});

/** What the server said of the link as it stands now; ''. */
const linkProblemOf = ({ link, draft }: FormState): string => (link?.text === draft.link ? link.problem : '');

/** Everything that is missing or wrong. */
export const allProblems = (state: FormState): Problems =>
  problemsOf(state.draft, linkProblemOf(state), standingOf(state.pictures));

/** What is shown at the fields: before the person asks to send, only what the server said of the link. */
export function shownProblems(state: FormState): Problems {
  if (state.judged) return allProblems(state);
  const link = linkProblemOf(state);
  return link === '' ? {} : { link };
}

/** The question of the topic that stands now; null: none. */
export const topicQuestion = ({ topic, draft }: FormState): TopicCheck | null =>
  isAbout(topic, draft.topic) && (asksToSeparate(topic, draft.topic) || topic.same.length > 0) ? topic : null;
