import type { Menu } from '../../protocol';
import { create } from './elements';
import { openPopupMenu } from './popup-menu';

interface Options {
  readonly bar: HTMLElement;
  readonly onChosen: (functionName: string) => void;
  /** The menus were left: the focus goes back to the grid. */
  readonly onLeft: () => void;
}

/** The add-on's menus, worked by mouse or keyboard. */
export class MenuBar {
  readonly #options: Options;
  #titles: HTMLButtonElement[] = [];
  #menus: readonly Menu[] = [];
  #open: { readonly index: number; readonly close: () => void } | undefined;
  #shown = '';

  constructor(options: Options) {
    this.#options = options;
  }

  show(menus: readonly Menu[]): void {
    // The same menus come again with each page that opens; a menu in use must not close for that.
    const text = JSON.stringify(menus);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#open?.close();
    this.#menus = menus;
    this.#titles = menus.map((menu, index) => this.#title(menu, index));
    this.#options.bar.replaceChildren(...this.#titles);
  }

  #title(menu: Menu, index: number): HTMLButtonElement {
    const title = create('button', { className: 'menu-title', text: menu.title });
    title.type = 'button';
    title.tabIndex = index === 0 ? 0 : -1;
    title.setAttribute('role', 'menuitem');
    title.setAttribute('aria-haspopup', 'menu');
    title.setAttribute('aria-expanded', 'false');
    // Before the open menu hears the press and closes, or a second click could not close it.
    let wasOpen = false;
    title.addEventListener(
      'pointerdown',
      () => {
        wasOpen = this.#open?.index === index;
      },
      true,
    );
    title.addEventListener('click', (event) => {
      if (event.detail > 0 && wasOpen) title.focus();
      else this.#openMenu(index);
    });
    title.addEventListener('pointerenter', () => {
      if (this.#open && this.#open.index !== index) this.#openMenu(index);
    });
    title.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') this.#openMenu(index);
      else if (event.key === 'ArrowRight') this.#focusTitle(index + 1);
      else if (event.key === 'ArrowLeft') this.#focusTitle(index - 1);
      else if (event.key === 'Escape') this.#options.onLeft();
      else return;
      event.preventDefault();
    });
    return title;
  }

  #focusTitle(index: number): HTMLButtonElement | undefined {
    const target = this.#titles.at(index % this.#titles.length);
    for (const title of this.#titles) title.tabIndex = title === target ? 0 : -1;
    target?.focus();
    return target;
  }

  #openMenu(index: number): void {
    const menu = this.#menus[index];
    const title = this.#focusTitle(index);
    if (!menu || !title) return;
    const { left, bottom } = title.getBoundingClientRect();
    let moving = false;
    const entries = menu.items.map((item) =>
      item ? { label: item.label, run: () => this.#options.onChosen(item.function) } : null,
    );
    const close = openPopupMenu(entries, {
      label: menu.title,
      at: { x: left, y: bottom + 2 },
      onSideways: (step) => {
        moving = true;
        this.#openMenu((index + step + this.#menus.length) % this.#menus.length);
      },
      onClose: (reason) => {
        title.setAttribute('aria-expanded', 'false');
        if (this.#open?.index === index) this.#open = undefined;
        if (moving) return;
        if (reason === 'chosen') this.#options.onLeft();
        else title.focus();
      },
    });
    title.setAttribute('aria-expanded', 'true');
    this.#open = { index, close };
  }
}
