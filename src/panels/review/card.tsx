import { Component } from 'preact';
import { actaLabel } from '../kit/acta';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { SeverityTag } from '../kit/tag';
import { Words } from '../kit/words';
import { AcceptForm } from './accept-form';
import type { Accepting, Visit } from './browse-state';
import type { Finding } from './findings';
import { wordsOfVisit } from './words-of-visit';
import './card.css';

interface CardProps {
  readonly finding: Finding;
  readonly current: boolean;
  /** Whether Tab stops here: one card of the list does, arrows reach the others. */
  readonly tabStop: boolean;
  readonly visit: Visit | undefined;
  /** null: the person is not writing why it is accepted. */
  readonly accepting: Accepting | null;
  readonly onGo: (finding: Finding) => void;
  /** Reviews the finding's tab again: its row was not found any more. */
  readonly onReviewTab: (tab: string) => void;
  readonly acceptance: Acceptance;
}

/** What a card asks for to accept its finding as it is. The same object for as long as the panel lives. */
export interface Acceptance {
  readonly open: (finding: Finding) => void;
  readonly send: (finding: Finding, reason: string) => void;
  readonly close: (finding: Finding) => void;
}

function Quote({ text }: { readonly text: string }) {
  if (text === '') return <span class="quiet">(celda vacía)</span>;
  return (
    <>
      «<Words text={text} />»
    </>
  );
}

interface VisitLineProps {
  readonly visit: Visit | undefined;
  readonly current: boolean;
  readonly onReviewTab: () => void;
}

function VisitLine({ visit, current, onReviewTab }: VisitLineProps) {
  const words = wordsOfVisit(visit);
  switch (visit?.status) {
    case 'moved':
    case 'changed':
      return (
        <p class="card__visit">
          <Icon name="info" />
          {words}
        </p>
      );
    case 'failed':
      return (
        <div class="card__visit card__visit--failed">
          <Icon name="error" />
          <div>
            <p>
              <Words text={visit.message} />
            </p>
            {current && (
              <Button look="quiet" onClick={onReviewTab}>
                Revisar esta pestaña de nuevo
              </Button>
            )}
          </div>
        </div>
      );
    default:
      return null;
  }
}

/** One finding. A class, so that of thousands only the two that change are made again. */
export class Card extends Component<CardProps> {
  override shouldComponentUpdate(next: CardProps): boolean {
    const { finding, current, tabStop, visit, accepting, onGo, onReviewTab } = this.props;
    return (
      finding !== next.finding ||
      current !== next.current ||
      tabStop !== next.tabStop ||
      visit !== next.visit ||
      accepting !== next.accepting ||
      onGo !== next.onGo ||
      onReviewTab !== next.onReviewTab
    );
  }

  override render() {
    const { finding, current, tabStop, visit, accepting, onGo, onReviewTab, acceptance } = this.props;
    const { id, cell, header, tab, acta, severity, message, value, fix, rowKey } = finding;
    const agreement = actaLabel(acta);
    return (
      <li class="card" id={id} aria-current={current ? 'true' : undefined}>
        <div class="card__head">
          <SeverityTag severity={severity} />
          <span class="card__place">
            <b>{cell}</b> <Words text={header} />
          </span>
        </div>
        <p class="card__message" id={`${id}-mensaje`}>
          <Words text={message} />
        </p>
        {/* A finding about the whole tab points at a heading: there is no value to quote. */}
        {rowKey !== null && (
          <p class="card__value">
            {/* Whole where there is a fix to compare it with; a card takes two lines of it. */}
            <Quote text={value.replace(/\s+/g, ' ').trim()} />
          </p>
        )}
        {fix !== null && (
          <p class="card__fix">
            <span class="quiet">Quedaría: </span>
            <Quote text={fix} />
          </p>
        )}
        <p class="card__meta quiet">
          <Words text={tab} />
          {agreement && <> · {agreement}</>}
        </p>
        <div class="card__foot">
          <Button
            look="quiet"
            label={`Ir a la celda ${cell}`}
            describedBy={`${id}-mensaje`}
            tabIndex={tabStop ? 0 : -1}
            onClick={() => onGo(finding)}
          >
            Ir a la celda
          </Button>
          {/* What is said of the whole tab is nobody's row to accept. */}
          {rowKey !== null && accepting === null && (
            <Button
              look="quiet"
              label={`Aceptar como está ${cell}`}
              describedBy={`${id}-mensaje`}
              tabIndex={tabStop ? 0 : -1}
              onClick={() => acceptance.open(finding)}
            >
              Aceptar como está
            </Button>
          )}
        </div>
        {accepting && (
          <AcceptForm
            id={id}
            state={accepting}
            onAccept={(reason) => acceptance.send(finding, reason)}
            onCancel={() => acceptance.close(finding)}
          />
        )}
        <VisitLine visit={visit} current={current} onReviewTab={() => onReviewTab(tab)} />
      </li>
    );
  }
}
