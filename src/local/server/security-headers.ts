/** On every answer. */
export const always = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * What the page may do. A panel's frame (srcdoc) inherits it, and its scripts are inline: they carry the nonce, so
 * markup that got into the page or a panel still runs nothing. Styles stay inline: Univer and the panels set them.
 */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** On the page itself: no other page may frame it, open it and keep a hand on it, or learn its address. */
export const pageHeaders = (nonce: string) => ({
  'content-security-policy': policy(nonce),
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
});
