import { installGoogleScript } from './google-script';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="script-nonce"]')?.content ?? '';

/**
 * The panel's HTML with `google.script` in it, ahead of its own scripts and after the doctype (no quirks mode).
 * The panel lives under the page's policy: its script elements are let through by the nonce, and nothing else
 * that could run (event attributes, `javascript:` links) is.
 */
export function panelDocument(panel: string): string {
  // Without quotes: the text also stands in strings of the panel's own script.
  const html = panel.replace(/<script(?=[\s>])/gi, `<script nonce=${nonce}`);
  const script = `<script nonce=${nonce}>(${installGoogleScript.toString()})()</script>`;
  const start = /<head[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
