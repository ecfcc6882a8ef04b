import type { MailContent } from '../../protocol';
import { create } from '../chrome/elements';
import { shownMoment } from '../clock/moment';
import { attachmentFiles } from './attachment-files';
import { attachmentList } from './attachment-list';
import { mailDocument } from './mail-document';
import { deliveryWords, shownSender, shownSubject } from './words';

interface Options {
  readonly place: HTMLElement;
  readonly fetchMail: (id: string) => Promise<MailContent>;
  readonly fetchFile: (id: string, index: number) => Promise<ArrayBuffer>;
}

/** One mail as who gets it reads it. */
export class MailView {
  readonly #options: Options;
  #shown = '';
  #release = () => {};
  #asText = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Shows a mail; '' shows none. */
  async show(id: string): Promise<void> {
    this.#shown = id;
    this.#release();
    this.#release = () => {};
    const { place, fetchMail } = this.#options;
    if (id === '') {
      place.replaceChildren(create('p', { className: 'mail-quiet', text: 'Elija un correo de la lista.' }));
      return;
    }
    place.replaceChildren(status('Abriendo el correo…'));
    try {
      const mail = await fetchMail(id);
      if (this.#shown !== id) return;
      const { choices, content } = this.#contentOf(mail);
      place.replaceChildren(mailHead(mail, choices), content);
      if (mail.attachments.length === 0) return;
      const files = create('div', { className: 'mail-attachments' });
      place.append(files);
      await this.#showFiles(mail, files);
    } catch (error) {
      if (this.#shown === id) place.replaceChildren(problem(`No se pudo abrir el correo. ${(error as Error).message}`));
    }
  }

  async #showFiles(mail: MailContent, place: HTMLElement): Promise<void> {
    place.replaceChildren(status('Trayendo los adjuntos…'));
    try {
      const { files, release } = await attachmentFiles(mail, this.#options.fetchFile);
      // Another mail, or the same again, was opened meanwhile.
      if (!place.isConnected) return release();
      this.#release = release;
      place.replaceChildren(attachmentList(files));
    } catch (error) {
      place.replaceChildren(problem(`No se pudieron traer los adjuntos. ${(error as Error).message}`));
    }
  }

  /** Its HTML or its text, as the person read the last one. */
  #contentOf(mail: MailContent): { readonly choices: HTMLElement; readonly content: HTMLElement } {
    const content = create('div', { className: 'mail-content' });
    const html = choice('Con formato');
    const text = choice('Texto simple');
    const showAs = (asText: boolean) => {
      html.setAttribute('aria-pressed', String(!asText));
      text.setAttribute('aria-pressed', String(asText));
      content.replaceChildren(asText ? plainText(mail.text) : mailFrame(mail));
    };
    for (const [button, asText] of [
      [html, false],
      [text, true],
    ] as const) {
      button.addEventListener('click', () => {
        this.#asText = asText;
        showAs(asText);
      });
    }
    showAs(this.#asText || mail.html === '');
    const choices = create('div', { className: 'mail-forms' });
    choices.setAttribute('role', 'group');
    choices.setAttribute('aria-label', 'Cómo se lee el mensaje');
    choices.append(html, text);
    return { choices, content };
  }
}

function mailHead(mail: MailContent, choices: HTMLElement): HTMLElement {
  const head = create('div', { className: 'mail-head' });
  const facts = create('dl', { className: 'mail-facts' });
  const fact = (name: string, text: string) => {
    if (text !== '') facts.append(create('dt', { text: name }), create('dd', { text }));
  };
  fact('De', shownSender(mail));
  fact('Para', mail.to.join(', '));
  fact('Copia', mail.cc.join(', '));
  fact('Cuándo', `${shownMoment(mail.sentAt)} · ${deliveryWords[mail.delivery]}`);
  head.append(create('h3', { className: 'mail-subject', text: shownSubject(mail.subject) }), choices, facts);
  return head;
}

/** A frame that shares nothing with the page and runs nothing; a link opens in a tab that knows nothing of this one. */
function mailFrame({ subject, html }: MailContent): HTMLIFrameElement {
  const frame = create('iframe', { className: 'mail-frame' });
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  frame.title = `Mensaje: ${shownSubject(subject)}`;
  frame.srcdoc = mailDocument(html);
  return frame;
}

function plainText(text: string): HTMLPreElement {
  const shown = create('pre', { className: 'mail-text', text: text === '' ? '(sin texto)' : text });
  // By keyboard it is scrolled from here.
  shown.tabIndex = 0;
  shown.setAttribute('aria-label', 'Texto del mensaje');
  return shown;
}

function choice(text: string): HTMLButtonElement {
  const button = create('button', { className: 'pill', text });
  button.type = 'button';
  return button;
}

function status(text: string): HTMLElement {
  const shown = create('p', { className: 'mail-quiet', text });
  shown.setAttribute('role', 'status');
  return shown;
}

function problem(text: string): HTMLElement {
  const shown = create('p', { className: 'mail-problem', text });
  shown.setAttribute('role', 'alert');
  return shown;
}
