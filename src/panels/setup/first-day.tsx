import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import type { Editor } from './editor';
import { FIRST_DAY } from './standing';
import { ValueField } from './value-field';

/** In a base that nobody has set up: what is old stays out unless somebody wants it in. */
export function FirstDay({ editor }: { readonly editor: Editor }) {
  const { view, draft, type } = editor;
  const proposed = draft.settings.has(FIRST_DAY);
  const put = (value: string) => type([{ key: FIRST_DAY, value, stands: '' }]);
  return (
    <div class="setup__notice">
      <Notice kind="info" title="Primera vez en esta base: ¿desde qué día se revisa?">
        <p>
          {proposed
            ? 'Se propone hoy, para que las filas viejas no llenen la lista. Si lo quita, se revisan todas.'
            : 'Sin un día, se revisan todas las filas, también las viejas.'}
        </p>
        <ValueField
          name={FIRST_DAY}
          label="Primer día que se revisa"
          byDefault=""
          choices={[]}
          expected="una fecha dd/mm/aaaa"
          editor={editor}
        />
        <Button look="quiet" onClick={() => put(proposed ? '' : view.today)}>
          {proposed ? 'Quitar: revisar todas las filas' : `Proponer hoy, ${view.today}`}
        </Button>
      </Notice>
    </div>
  );
}
