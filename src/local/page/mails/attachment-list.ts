import { create } from '../chrome/elements';
import type { AttachmentFile } from './attachment-files';
import { showPicture } from './picture-viewer';
import { shownSize } from './words';

/** The attachments of a mail: pictures to look at, each file to download. */
export function attachmentList(files: readonly AttachmentFile[]): HTMLUListElement {
  const list = create('ul', { className: 'mail-files' });
  list.setAttribute('aria-label', 'Adjuntos');
  list.append(
    ...files.map((file) => {
      const item = create('li', { className: 'mail-file' });
      if (file.isPicture) item.append(thumbnail(file));
      const words = create('div', { className: 'mail-file-words' });
      const name = create('span', { className: 'mail-file-name', text: file.name });
      name.title = file.name;
      words.append(name, create('span', { className: 'mail-quiet', text: shownSize(file.bytes) }), downloadLink(file));
      item.append(words);
      return item;
    }),
  );
  return list;
}

function thumbnail(file: AttachmentFile): HTMLButtonElement {
  const button = create('button', { className: 'mail-thumbnail' });
  button.type = 'button';
  button.setAttribute('aria-label', `Ampliar ${file.name}`);
  const picture = create('img');
  picture.src = file.address;
  picture.alt = '';
  // Bytes that are no picture, whatever the mail calls them.
  picture.addEventListener('error', () =>
    button.replaceWith(create('span', { className: 'mail-quiet', text: 'No se puede mostrar' })),
  );
  button.append(picture);
  button.addEventListener('click', () => showPicture(file));
  return button;
}

export function downloadLink({ name, address }: AttachmentFile): HTMLAnchorElement {
  const link = create('a', { className: 'mail-link', text: 'Descargar' });
  link.href = address;
  link.download = name;
  link.setAttribute('aria-label', `Descargar ${name}`);
  return link;
}
