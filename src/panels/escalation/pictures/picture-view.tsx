import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Words } from '../../kit/words';
import type { BoxPicture } from './picture-box';
import { usePictureUrl } from './use-picture-url';

/** A screenshot over the whole panel: whole, or in its own size to be read. Esc closes it. */
export function PictureView({ picture, onClose }: { readonly picture: BoxPicture; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [whole, setWhole] = useState(true);
  const url = usePictureUrl(picture.sent);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="picture-view" ref={dialog} aria-label={picture.name} onClose={onClose}>
      <div class="picture-view__bar">
        <p class="pictures__name">
          <Words text={picture.name} />
        </p>
        <Button look="quiet" onClick={() => setWhole(!whole)}>
          {whole ? 'Tamaño real' : 'Completa'}
        </Button>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          Cerrar
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled by keys */}
      <div class="picture-view__scroll" tabIndex={0} data-whole={whole}>
        <img src={url} alt={picture.name} />
      </div>
    </dialog>
  );
}
