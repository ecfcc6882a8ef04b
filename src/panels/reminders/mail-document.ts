/** Nothing runs and nothing is fetched: the mail's words come from the base. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** As small as the panel's own words: the column is half as wide as a phone. */
const ZOOM = '.86';

/** A mail's HTML as the panel's frame shows it. The frame's sandbox keeps it in, and lets no link lead away. */
export function mailDocument(html: string): string {
  // Parsed, not run: a document without a window.
  const mail = new DOMParser().parseFromString(html, 'text/html');
  const policy = mail.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = POLICY;
  const base = mail.createElement('base');
  // To a tab of its own, which the sandbox does not open.
  base.target = '_blank';
  mail.head.prepend(policy, base);
  mail.documentElement.style.setProperty('zoom', ZOOM);
  mail.body.style.margin = '0';
  return `<!doctype html>${mail.documentElement.outerHTML}`;
}
