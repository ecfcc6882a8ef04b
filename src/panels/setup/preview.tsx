import type { Ref } from 'preact';
import type { SetupChange, SetupView } from '../../app/panel-api';
import { EmptyState } from '../kit/empty-state';
import { Words } from '../kit/words';
import { TAB_PURPOSES } from './tab-purposes';
import { changeTitle, defaultOf } from './words';

interface PreviewProps {
  readonly view: SetupView;
  readonly changes: readonly SetupChange[];
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Everything that would be written, before it is. */
export function Preview({ view, changes, headingRef }: PreviewProps) {
  const of = (type: SetupChange['type']) => changes.filter((change) => change.type === type);
  const [tabs, settings, prepare] = [of('tab'), of('setting'), of('prepare')];
  return (
    <div class="setup__text">
      <h2 class="setup__title" tabIndex={-1} ref={headingRef}>
        {changes.length === 0 ? 'Nada por escribir' : 'Esto es todo lo que se escribiría'}
      </h2>
      {changes.length === 0 && (
        <EmptyState title="La base ya está así">
          <p>Vuelva y elija otra cosa.</p>
        </EmptyState>
      )}
      {tabs.length > 0 && (
        <section>
          <h3 class="setup__group">Pestañas nuevas, al final de la base</h3>
          <ul class="setup__items">
            {tabs.map((change) => (
              <li key={change.key}>
                <b>{changeTitle(change, view)}</b>
                <p>{TAB_PURPOSES[change.key]}</p>
                <p class="setup__small quiet">{change.after}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {settings.length > 0 && (
        <section>
          <h3 class="setup__group">Valores en CONFIGURACIÓN</h3>
          <ul class="setup__items">
            {settings.map((change) => (
              <li key={change.key}>
                <Words text={changeTitle(change, view)} />{' '}
                <span class="setup__key quiet">
                  <Words text={change.key} />
                </span>
                <dl class="setup__values">
                  <dt>Ahora</dt>
                  <dd>
                    <Value text={change.before} byDefault={defaultOf(change.key, view)} />
                  </dd>
                  <dt>Quedaría</dt>
                  <dd class="setup__after">
                    <Value text={change.after} byDefault={defaultOf(change.key, view)} />
                  </dd>
                </dl>
              </li>
            ))}
          </ul>
        </section>
      )}
      {prepare.length > 0 && (
        <section>
          <h3 class="setup__group">Listas y formatos, solo donde no hay</h3>
          <ul class="setup__items">
            {prepare.map(({ key }) => (
              <li key={key}>
                <Words text={key} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Value({ text, byDefault }: { readonly text: string; readonly byDefault: string }) {
  if (text !== '') return <Words text={text} />;
  return <span class="quiet">{byDefault === '' ? 'sin valor' : `${byDefault} (predeterminado)`}</span>;
}
