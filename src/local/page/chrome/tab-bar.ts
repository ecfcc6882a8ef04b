import type { TabSummary } from '../../protocol';
import { create } from './elements';
import { openPopupMenu } from './popup-menu';

interface Options {
  readonly bar: HTMLElement;
  readonly onChosen: (tab: number) => void;
}

/** The tabs of the book under the grid, with a list of all of them for when they do not fit. */
export class TabBar {
  readonly #options: Options;
  readonly #list = create('div', { className: 'tab-list' });
  readonly #all = create('button', { className: 'all-tabs', text: '☰' });
  #tabs: readonly TabSummary[] = [];
  #active = -1;

  constructor(options: Options) {
    this.#options = options;
    this.#list.setAttribute('role', 'tablist');
    this.#list.setAttribute('aria-label', 'Pestañas');
    this.#all.type = 'button';
    this.#all.title = 'Todas las pestañas';
    this.#all.setAttribute('aria-label', 'Todas las pestañas');
    this.#all.setAttribute('aria-haspopup', 'menu');
    this.#all.addEventListener('click', () => this.#openAll());
    this.#list.addEventListener('keydown', (event) => this.#onKey(event));
    options.bar.replaceChildren(this.#all, this.#list);
  }

  show(tabs: readonly TabSummary[], active: number): void {
    this.#tabs = tabs;
    this.#active = active;
    const buttons = tabs.map((tab) => {
      const button = create('button', { className: 'tab', text: tab.name });
      const isActive = tab.id === active;
      button.type = 'button';
      button.tabIndex = isActive ? 0 : -1;
      button.setAttribute('role', 'tab');
      button.setAttribute('aria-selected', String(isActive));
      button.addEventListener('click', () => this.#options.onChosen(tab.id));
      return button;
    });
    this.#list.replaceChildren(...buttons);
    buttons.find((button) => button.tabIndex === 0)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const index = this.#tabs.findIndex(({ id }) => id === this.#active);
    const next = this.#tabs.at((index + step) % this.#tabs.length);
    if (!next) return;
    this.#options.onChosen(next.id);
    this.#list.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #openAll(): void {
    const { left, top } = this.#all.getBoundingClientRect();
    openPopupMenu(
      this.#tabs.map((tab) => ({ label: tab.name, run: () => this.#options.onChosen(tab.id) })),
      { label: 'Todas las pestañas', at: { x: left, y: top - this.#tabs.length * 34 - 20 }, onClose: () => {} },
    );
  }
}
