import { create } from '../chrome/elements';
import type { AttachmentFile } from './attachment-files';

/** Shows a picture as big as the window allows; Esc, ✕ and a click beside it close it, and the focus goes back. */
export function showPicture({ name, address }: AttachmentFile): void {
  const dialog = create('dialog', { className: 'picture-viewer' });
  dialog.setAttribute('aria-label', name);
  const head = create('div', { className: 'picture-head' });
  const close = create('button', { className: 'sidebar-close', text: '✕' });
  close.type = 'button';
  close.setAttribute('aria-label', 'Cerrar la imagen');
  close.addEventListener('click', () => dialog.close());
  const download = create('a', { className: 'mail-link', text: 'Descargar' });
  download.href = address;
  download.download = name;
  head.append(create('span', { className: 'picture-name', text: name }), download, close);
  const picture = create('img');
  picture.src = address;
  picture.alt = name;
  dialog.append(head, picture);
  // Keys typed here are not for what is behind.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
