import { Component, createRef } from 'preact';
import type { CaseAction } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Words } from '../kit/words';
import { CaseDetails } from './case-details';
import { CaseForm } from './case-form';
import { actionWord, nameOf } from './case-words';
import type { Desk } from './desk';
import type { Draft, OpenForm, Outcome } from './escalations-state';
import { OutcomeLine } from './outcome-line';
import { StateTag } from './state-tag';
import { elementId, type Round, type Thread } from './threads';
import { Timeline } from './timeline';
import './case-card.css';

/** The form that is open in a case, with what was typed in it. */
export interface Work {
  /** Id of the case. */
  readonly thread: string;
  readonly form: OpenForm;
  readonly draft: Draft;
}

interface CaseCardProps {
  readonly thread: Thread;
  readonly today: string;
  /** null: its form is not open. */
  readonly work: Work | null;
  /** By id of the round. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly desk: Desk;
}

interface CaseCardState {
  /** Are its details shown. */
  readonly open: boolean;
}

/** One case. A class, so that of hundreds only those that change are made again. */
export class CaseCard extends Component<CaseCardProps, CaseCardState> {
  override readonly state: CaseCardState = { open: false };
  readonly #box = createRef<HTMLLIElement>();

  override shouldComponentUpdate(next: CaseCardProps, { open }: CaseCardState): boolean {
    const { thread, today, work, outcomes } = this.props;
    return (
      open !== this.state.open ||
      thread !== next.thread ||
      today !== next.today ||
      work?.form !== next.work?.form ||
      work?.draft !== next.work?.draft ||
      next.thread.rounds.some(({ id }) => outcomes[id] !== next.outcomes[id])
    );
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.#box.current?.contains(document.activeElement) === true;
  }

  /** What had the focus may be gone: the keyboard goes back to what opened the form, else stays in the case. */
  override componentDidUpdate({ work: before }: CaseCardProps, _: CaseCardState, hadFocus: boolean) {
    const box = this.#box.current;
    if (!box || !hadFocus || box.contains(document.activeElement)) return;
    const opener = before ? `[data-action="${before.form.action} ${CSS.escape(before.form.id)}"] button` : '';
    const back = opener === '' ? null : box.querySelector<HTMLElement>(opener);
    (back ?? box.querySelector<HTMLElement>('.case__foot button'))?.focus();
  }

  override render() {
    const { thread, today, work, outcomes, desk } = this.props;
    const { rounds, current } = thread;
    const { view } = current;
    const id = elementId(thread.id);
    const [first] = view.actions;
    const formRound = work && rounds.find((round) => round.id === work.form.id);
    const several = rounds.length > 1;
    return (
      <li class="case" id={id} ref={this.#box}>
        <div class="case__head">
          <StateTag state={view.state} />
          <span class="case__place">
            <b>
              <Words text={view.number === '' ? 'Sin No.' : `No. ${view.number}`} />
            </b>
            {several && ` · ronda ${view.round}`} · <Words text={view.agent} />
          </span>
        </div>
        <h3 class="case__topic">{view.topic.trim() === '' ? 'Sin tema' : <Words text={view.topic} />}</h3>
        {view.task !== '' && (
          <p class="case__task" id={`${id}-tarea`}>
            <Words text={view.task} />
          </p>
        )}
        <Timeline rounds={rounds.map((round) => round.view)} shown={view} today={today} />
        {work && formRound && (
          <CaseForm
            key={`${work.form.action} ${work.form.id}`}
            round={formRound}
            which={several ? `ronda ${formRound.view.round}, ${nameOf(formRound.view)}` : ''}
            form={work.form}
            draft={work.draft}
            today={today}
            desk={desk}
          />
        )}
        {rounds.map((round) => {
          const outcome = outcomes[round.id];
          return (
            outcome && <OutcomeLine key={round.id} outcome={outcome} onUndo={(batch) => desk.undo(round, batch)} />
          );
        })}
        <div class="case__foot">
          {first && !work && this.#action(current, first, thread.group === 'today' ? 'primary' : 'secondary')}
          <button
            type="button"
            class="case__more"
            aria-expanded={this.state.open}
            aria-controls={this.state.open ? `${id}-mas` : undefined}
            aria-label={`Más, ${nameOf(view)}`}
            onClick={() => this.setState({ open: !this.state.open })}
          >
            Más
            <Icon name="chevron" />
          </button>
        </div>
        {this.state.open && (
          <div class="case__more-content" id={`${id}-mas`}>
            {!work && this.#actions(current, view.actions.slice(1))}
            <CaseDetails round={current} desk={desk} />
            {rounds
              .filter((round) => round !== current)
              .reverse()
              .map((round) => this.#earlierRound(round))}
          </div>
        )}
      </li>
    );
  }

  #earlierRound(round: Round) {
    const { today, work, desk } = this.props;
    const { view } = round;
    return (
      <section key={round.id} class="case__earlier">
        <h4>
          Ronda {view.round}, <Words text={nameOf(view)} /> <StateTag state={view.state} />
        </h4>
        <Timeline rounds={[view]} shown={view} today={today} />
        {!work && this.#actions(round, view.actions)}
        <CaseDetails round={round} desk={desk} />
      </section>
    );
  }

  #actions(round: Round, actions: readonly CaseAction[]) {
    if (actions.length === 0) return null;
    return <div class="case__actions">{actions.map((action) => this.#action(round, action, 'secondary'))}</div>;
  }

  #action(round: Round, action: CaseAction, look: 'primary' | 'secondary') {
    const { desk } = this.props;
    const { view } = round;
    const start = () => {
      if (action === 'reopen') desk.reopen(round);
      else if (action === 'resend') desk.resend(round);
      else desk.open(round, action);
    };
    const words = actionWord(action, view);
    return (
      <span key={action} data-action={`${action} ${round.id}`}>
        <Button look={look} label={`${words}, ${nameOf(view)}`} onClick={start}>
          {words}
        </Button>
      </span>
    );
  }
}
