import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';
import { Screen } from './screen';

interface OpeningScreenProps {
  readonly screen: { readonly name: 'opening' } | { readonly name: 'unopened'; readonly message: string };
  readonly onAgain: () => void;
  readonly onCancel: (() => void) | null;
}

/** Until the form is there, or why it is not. */
export function OpeningScreen({ screen, onAgain, onCancel }: OpeningScreenProps) {
  const back = onCancel && (
    <Button look="quiet" onClick={onCancel}>
      Cancelar
    </Button>
  );
  if (screen.name === 'opening')
    return (
      <Screen bar={back}>
        <p class="quiet">Abriendo el formulario…</p>
      </Screen>
    );
  return (
    <Screen bar={back}>
      <div tabIndex={-1} data-focus="notice">
        <Notice
          kind="error"
          title="No se pudo abrir el formulario"
          action={
            <Button look="quiet" onClick={onAgain}>
              Intentar de nuevo
            </Button>
          }
        >
          <p>
            <Words text={screen.message} />
          </p>
        </Notice>
      </div>
    </Screen>
  );
}
