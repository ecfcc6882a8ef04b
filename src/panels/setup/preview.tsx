import type { SetupChange } from '../../app/panel-api';
import { EmptyState } from '../kit/empty-state';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';

interface PreviewProps {
  readonly changes: readonly SetupChange[];
  readonly problems: readonly string[];
}

/** Everything that would be written, before it is. */
export function Preview({ changes, problems }: PreviewProps) {
  return (
    <div class="setup__text">
      {problems.length > 0 && (
        <Notice kind="error" title="Hay valores por corregir">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>
                <Words text={problem} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changes.length === 0 && problems.length === 0 && (
        <EmptyState title="No cambiaría nada">
          <p>La base ya está así.</p>
        </EmptyState>
      )}
      {changes.length > 0 && <p class="quiet">Esto es todo lo que se escribiría:</p>}
      <ol class="setup__changes">
        {changes.map(({ where, what, before, after }) => (
          <li key={where + what}>
            <p>
              <b>
                <Words text={where} />
              </b>
            </p>
            <p>
              <Words text={what} />
            </p>
            {after !== null && (
              <p>
                <Value text={before ?? ''} /> → <Value text={after} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Value({ text }: { readonly text: string }) {
  if (text === '') return <span class="quiet">(sin valor)</span>;
  return (
    <>
      «<Words text={text} />»
    </>
  );
}
