import type { PanelAnswer, PanelCall } from '../../protocol';
import { element } from '../chrome/elements';
import { type Place, placeCentred, placeInside, type Size } from './dialog-place';
import { dragByHandle } from './drag-handle';
import { PanelBox } from './panel-box';

interface Options {
  readonly onCall: (call: PanelCall) => Promise<PanelAnswer>;
  readonly focusGrid: () => void;
}

interface Shown extends Size {
  readonly title: string;
  readonly html: string;
}

/** The add-on's dialog over the grid, which stays at work: one at a time, moved by its title bar, closed by Esc. */
export class PanelDialog {
  readonly #focusGrid: () => void;
  readonly #box: PanelBox;
  readonly #element = element('panel-dialog');
  /** Who had the focus when it opened. */
  #before: Element | null = null;

  constructor({ onCall, focusGrid }: Options) {
    this.#focusGrid = focusGrid;
    this.#box = new PanelBox('panel-dialog', {
      onCall,
      onFocusGrid: focusGrid,
      onFocusLost: () => this.#giveFocusBack(),
      onEscape: () => this.#box.close(),
    });
    this.#element.addEventListener('keydown', (event) => {
      // Keys here are not for the grid.
      event.stopPropagation();
      if (event.key === 'Escape') this.#box.close();
    });
    const head = element('panel-dialog-head');
    // A press on the title bar is one on the panel: it does not take the focus from its fields.
    head.addEventListener('mousedown', (event) => event.target instanceof HTMLButtonElement || event.preventDefault());
    dragByHandle(head, () => {
      this.#box.focusPanel();
      const { left, top } = this.#element.getBoundingClientRect();
      return (right, down) => this.#moveTo({ left: left + right, top: top + down });
    });
    window.addEventListener('resize', () => this.#box.isOpen && this.#moveTo(this.#element.getBoundingClientRect()));
  }

  /** In place of the one before. Its panel has that size, or what of it the window has room for. */
  show({ title, html, width, height }: Shown): void {
    if (!this.#box.isOpen) this.#before = document.activeElement;
    this.#element.style.setProperty('--panel-width', `${width}px`);
    this.#element.style.setProperty('--panel-height', `${height}px`);
    this.#box.show(title, html);
    this.#moveTo(placeCentred(sizeOf(this.#element), windowSize()));
  }

  #moveTo(wanted: Place): void {
    const { left, top } = placeInside(wanted, sizeOf(this.#element), windowSize());
    this.#element.style.left = `${left}px`;
    this.#element.style.top = `${top}px`;
  }

  #giveFocusBack(): void {
    const before = this.#before;
    // The grid has an element of its own for the keys, and knows which.
    if (before instanceof HTMLElement && !element('grid').contains(before)) before.focus();
    if (before === document.body || document.activeElement !== before) this.#focusGrid();
  }
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement): Size => ({ width: offsetWidth, height: offsetHeight });
const windowSize = (): Size => ({ width: window.innerWidth, height: window.innerHeight });
