import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { copyText } from '../kit/copy-text';
import { LiveRegion } from '../kit/live-region';

type Copied = { readonly done: true } | { readonly done: false; readonly text: string };

/** «Copiar informe»; where the browser does not let a panel copy, the report stands there to be copied by hand. */
export function CopyReport({ text }: { readonly text: () => string }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const [turn, setTurn] = useState(0);
  const copy = async () => {
    const report = text();
    setCopied((await copyText(report)) ? { done: true } : { done: false, text: report });
    setTurn((before) => before + 1);
  };
  const said = copied === null ? '' : copied.done ? 'Informe copiado.' : 'Seleccione el informe y cópielo.';
  return (
    <div class="copy-report">
      <Button look="primary" onClick={() => void copy()}>
        Copiar informe
      </Button>
      {said !== '' && <p class="quiet">{said}</p>}
      {copied?.done === false && (
        <textarea class="copy-report__text" aria-label="Informe" readOnly rows={8} value={copied.text} />
      )}
      <LiveRegion message={said} turn={turn} />
    </div>
  );
}
