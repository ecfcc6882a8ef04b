import { create } from './elements';

export interface MenuEntry {
  readonly label: string;
  /** Keys that do the same, as text. */
  readonly shortcut?: string;
  readonly run: () => void;
}

/** null is a separator. */
export type MenuEntries = readonly (MenuEntry | null)[];

interface Options {
  readonly label: string;
  /** Upper left corner, in pixels of the window; the menu stays inside it. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: (reason: 'chosen' | 'left') => void;
  /** Arrow left or right inside the menu, for a menu bar. */
  readonly onSideways?: (step: 1 | -1) => void;
}

let closeOpen: (() => void) | undefined;

/** Shows a menu and puts the focus in it; arrows, Home, End, Enter, Space and Esc work. One is open at a time. */
export function openPopupMenu(entries: MenuEntries, { label, at, onClose, onSideways }: Options): () => void {
  closeOpen?.();
  const menu = create('div', { className: 'popup-menu' });
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);

  let open = true;
  const close = (reason: 'chosen' | 'left') => {
    if (!open) return;
    open = false;
    closeOpen = undefined;
    document.removeEventListener('pointerdown', onPointerDown, true);
    window.removeEventListener('blur', onBlur);
    menu.remove();
    onClose(reason);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!menu.contains(event.target as Node)) close('left');
  };
  // A click into the panel's frame reaches this window only as a lost focus.
  const onBlur = () => close('left');

  const items = entries.flatMap((entry) => {
    if (!entry) {
      const line = create('div', { className: 'popup-separator' });
      line.setAttribute('role', 'separator');
      menu.append(line);
      return [];
    }
    const item = create('button', { className: 'popup-item' });
    item.type = 'button';
    item.tabIndex = -1;
    item.setAttribute('role', 'menuitem');
    item.append(create('span', { text: entry.label }));
    if (entry.shortcut !== undefined) item.append(create('kbd', { text: entry.shortcut }));
    item.addEventListener('click', () => {
      close('chosen');
      entry.run();
    });
    item.addEventListener('pointermove', () => item.focus());
    menu.append(item);
    return [item];
  });

  menu.addEventListener('keydown', (event) => {
    const current = items.indexOf(document.activeElement as HTMLButtonElement);
    const go = (index: number) => items.at(index % items.length)?.focus();
    if (event.key === 'ArrowDown') go(current + 1);
    else if (event.key === 'ArrowUp') go(current - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') close('left');
    else if (event.key === 'ArrowRight' && onSideways) onSideways(1);
    else if (event.key === 'ArrowLeft' && onSideways) onSideways(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - height - 4))}px`;
  document.addEventListener('pointerdown', onPointerDown, true);
  window.addEventListener('blur', onBlur);
  closeOpen = () => close('left');
  items[0]?.focus();
  return closeOpen;
}
