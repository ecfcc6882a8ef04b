import type { MailContent, MailSummary } from '../../protocol';
import { create, element } from '../chrome/elements';
import { mailLine } from './mail-line';
import { MailView } from './mail-view';
import { buttonWords } from './words';

interface Options {
  readonly fetchAll: () => Promise<readonly MailSummary[]>;
  readonly fetchMail: (id: string) => Promise<MailContent>;
  readonly fetchFile: (id: string, index: number) => Promise<ArrayBuffer>;
  readonly onFailed: (error: Error) => void;
  readonly onOpen: () => void;
  /** The inbox closed: the focus goes back to the grid. */
  readonly onLeft: () => void;
}

/** «Correos»: what the add-on sent, newest first, and beside it the mail that the person chose. */
export class Inbox {
  readonly #options: Options;
  readonly #box = element('mails');
  readonly #button = element('mails-button');
  readonly #list = element('mails-list');
  readonly #view: MailView;
  /** Newest first. */
  #mails: readonly MailSummary[] = [];
  #wasFetched = false;
  /** Came after the page, and since the inbox was last closed; those that were chosen are no longer new. */
  readonly #new = new Set<string>();
  #chosen = '';

  constructor(options: Options) {
    this.#options = options;
    this.#view = new MailView({ ...options, place: element('mails-view') });
    this.#button.addEventListener('click', () => (this.#box.hidden ? this.open() : this.close()));
    element('mails-close').addEventListener('click', () => this.close());
    this.#box.addEventListener('keydown', (event) => {
      // Keys here are not for the grid.
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
    });
    this.#list.addEventListener('keydown', (event) => this.#onListKey(event));
  }

  open(): void {
    this.#options.onOpen();
    this.#box.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    this.#show();
    void this.#view.show(this.#chosen);
    this.refresh();
    (this.#lines().find((line) => line.tabIndex === 0) ?? this.#box).focus();
  }

  close(): void {
    if (this.#box.hidden) return;
    this.#box.hidden = true;
    this.#button.setAttribute('aria-expanded', 'false');
    this.#new.clear();
    // Lets go of its frame and pictures.
    void this.#view.show('');
    this.#options.onLeft();
  }

  /** Asks for all again: some may have come while nobody listened. */
  refresh(): void {
    this.#options.fetchAll().then((all) => {
      const known = new Set(this.#mails.map(({ id }) => id));
      if (this.#wasFetched) for (const { id } of all) if (!known.has(id)) this.#new.add(id);
      this.#wasFetched = true;
      const answered = new Set(all.map(({ id }) => id));
      this.#mails = [...this.#mails.filter(({ id }) => !answered.has(id)), ...all];
      this.#show();
    }, this.#options.onFailed);
  }

  /** A mail was sent. */
  add(mail: MailSummary): void {
    this.#mails = [mail, ...this.#mails.filter(({ id }) => id !== mail.id)];
    this.#new.add(mail.id);
    this.#show();
  }

  #show(): void {
    const isOpen = !this.#box.hidden;
    const text = buttonWords(isOpen ? 0 : this.#new.size);
    if (this.#button.textContent !== text) this.#button.textContent = text;
    this.#button.classList.toggle('has-new', !isOpen && this.#new.size > 0);
    if (!isOpen) return;
    const isEmpty = this.#mails.length === 0;
    this.#box.classList.toggle('empty', isEmpty);
    element('mails-empty').hidden = !isEmpty;
    element('mails-body').hidden = isEmpty;
    const focused = this.#lines().find((line) => line === document.activeElement)?.dataset.id;
    const current = [focused, this.#chosen, this.#mails[0]?.id].find((id) =>
      this.#mails.some((mail) => mail.id === id),
    );
    this.#list.replaceChildren(
      ...this.#mails.map((mail) => {
        const line = mailLine(mail, { isNew: this.#new.has(mail.id), chosen: mail.id === this.#chosen });
        line.tabIndex = mail.id === current ? 0 : -1;
        line.addEventListener('click', () => this.#choose(mail.id));
        const item = create('li');
        item.append(line);
        return item;
      }),
    );
    if (focused !== undefined)
      this.#lines()
        .find((line) => line.dataset.id === focused)
        ?.focus();
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#new.delete(id);
    this.#show();
    void this.#view.show(id);
  }

  #onListKey(event: KeyboardEvent): void {
    const lines = this.#lines();
    const now = lines.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: now + 1,
      ArrowUp: now - 1,
      Home: 0,
      End: lines.length - 1,
    };
    const next = lines[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    for (const line of lines) line.tabIndex = line === next ? 0 : -1;
    next.focus();
  }

  #lines(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('.mail-line')];
  }
}
