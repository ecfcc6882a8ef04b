import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { copyText } from '../kit/copy-text';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';

interface LostFormProps {
  /** Name of the round. */
  readonly id: string;
  readonly text: string;
  readonly onDiscard: () => void;
}

/** What was typed for a case whose row is no longer there. */
export function LostForm({ id, text, onDiscard }: LostFormProps) {
  const [copied, setCopied] = useState(false);
  return (
    <Notice
      kind="warning"
      title={
        <>
          El caso <Words text={id} /> ya no está en la hoja
        </>
      }
      action={
        <>
          {text !== '' && (
            <Button look="quiet" onClick={() => void copyText(text).then(setCopied)}>
              {copied ? 'Copiado' : 'Copiar lo escrito'}
            </Button>
          )}
          <Button look="quiet" onClick={onDiscard}>
            Descartar
          </Button>
        </>
      }
    >
      {text !== '' && (
        <p>
          Usted había escrito: «<Words text={text} />»
        </p>
      )}
    </Notice>
  );
}
