/** Nothing but the mail's own words and pictures that it carries in itself: no script, no network, no form, no frame. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** As mail programs show a mail that says nothing of its look; on white in the dark, too. */
const look = `:root { color-scheme: light; background: #fff; color: #1f1f1f; }
body { margin: 12px 16px; font: 14px / 1.5 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
img { max-width: 100%; }`;

/**
 * What the frame of a mail shows: its HTML, of which only links to web pages still lead anywhere, each to a tab of its
 * own. The frame's sandbox and the policy are what keeps it in; this keeps a link from replacing the mail.
 */
export function mailDocument(html: string): string {
  // Parsed, not run: a document without a window.
  const mail = new DOMParser().parseFromString(html, 'text/html');
  for (const leaving of mail.querySelectorAll('meta, base, link, script, iframe, object, embed')) leaving.remove();
  for (const link of mail.querySelectorAll('a, area')) {
    if (!/^https?:\/\//i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  const element = (tag: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const made = mail.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.textContent = text;
    return made;
  };
  mail.head.prepend(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('style', {}, look),
  );
  return `<!doctype html>${mail.documentElement.outerHTML}`;
}
