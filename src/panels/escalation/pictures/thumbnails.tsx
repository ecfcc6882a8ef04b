import { useState } from 'preact/hooks';
import { Icon } from '../../kit/icon';
import { fileSize } from '../../kit/spanish';
import { Words } from '../../kit/words';
import type { BoxPicture } from './picture-box';
import { PictureView } from './picture-view';
import { usePictureUrl } from './use-picture-url';
import './pictures.css';

interface ThumbnailsProps {
  readonly pictures: readonly BoxPicture[];
  /** null: they are only shown. */
  readonly onRemove: ((id: number) => void) | null;
}

/** The screenshots as they will be sent, each to be enlarged. */
export function Thumbnails({ pictures, onRemove }: ThumbnailsProps) {
  const [enlarged, setEnlarged] = useState<number | null>(null);
  const shown = pictures.find(({ id }) => id === enlarged);
  return (
    <>
      <ul class="pictures">
        {pictures.map((picture) => (
          <li key={picture.id} class="pictures__item">
            <Thumbnail picture={picture} onEnlarge={() => setEnlarged(picture.id)} />
            <div class="pictures__words">
              <p class="pictures__name">
                <Words text={picture.name} />
              </p>
              <p class="pictures__size" data-wrong={picture.status === 'tooLarge'}>
                {sizeWords(picture)}
              </p>
            </div>
            {onRemove && (
              <button
                type="button"
                class="pictures__remove"
                aria-label={`Quitar ${picture.name}`}
                title="Quitar"
                onClick={() => onRemove(picture.id)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown && <PictureView picture={shown} onClose={() => setEnlarged(null)} />}
    </>
  );
}

function Thumbnail({ picture, onEnlarge }: { readonly picture: BoxPicture; readonly onEnlarge: () => void }) {
  const url = usePictureUrl(picture.sent);
  return (
    <button
      type="button"
      class="pictures__thumbnail"
      aria-label={`Ampliar ${picture.name}`}
      title="Ampliar"
      onClick={onEnlarge}
    >
      <img src={url} alt="" />
    </button>
  );
}

function sizeWords({ status, original, sent }: BoxPicture): string {
  switch (status) {
    case 'fitting':
      return 'Reduciendo…';
    case 'tooLarge':
      return `${fileSize(original.size)}: no cabe`;
    case 'ready':
      return sent === original ? fileSize(sent.size) : `${fileSize(sent.size)} (era ${fileSize(original.size)})`;
  }
}
