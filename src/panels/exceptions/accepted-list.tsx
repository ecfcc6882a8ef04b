import type { AcceptedFinding } from '../../app/panel-api';
import { Button } from '../kit/button';
import { Words } from '../kit/words';
import type { Withdrawal } from './exceptions-state';

interface AcceptedListProps {
  readonly exceptions: readonly AcceptedFinding[];
  readonly withdrawals: Readonly<Record<string, Withdrawal>>;
  readonly summaryOf: (rule: string) => string;
  readonly onWithdraw: (exception: AcceptedFinding) => void;
}

/** Findings that people accepted as they are, each with why, who and when. */
export function AcceptedList({ exceptions, withdrawals, summaryOf, onWithdraw }: AcceptedListProps) {
  return (
    <ul>
      {exceptions.map((exception, index) => {
        const { key, rule, tab, cell, message, reason, who, when } = exception;
        const withdrawal = withdrawals[key];
        const id = `excepcion-${index}`;
        return (
          <li key={key} class="exception">
            <p class="exception__place">
              <b>{<Words text={cell} />}</b> <Words text={tab} /> · <Words text={summaryOf(rule)} />
            </p>
            <p class="exception__reason" id={id}>
              «<Words text={reason} />»
            </p>
            <p class="quiet">
              <Words text={message} />
            </p>
            <p class="quiet">
              {who !== '' && (
                <>
                  <Words text={who} />,{' '}
                </>
              )}
              <Words text={when} />
            </p>
            {withdrawal?.status === 'done' ? (
              <p class="quiet">
                Retirada. El hallazgo vuelve con la próxima revisión de <Words text={tab} />.
              </p>
            ) : (
              <Button
                look="quiet"
                label={`Retirar la aceptación de ${cell}`}
                describedBy={id}
                disabled={withdrawal?.status === 'sending'}
                onClick={() => onWithdraw(exception)}
              >
                {withdrawal?.status === 'sending' ? 'Retirando…' : 'Retirar'}
              </Button>
            )}
            {withdrawal?.status === 'failed' && (
              <p class="exception__problem" role="alert">
                <Words text={withdrawal.message} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
