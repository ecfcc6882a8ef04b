import { installGoogleScript } from './google-script';

/** The panel's HTML with `google.script` in it, ahead of its own scripts and after the doctype (no quirks mode). */
export function panelDocument(html: string): string {
  const script = `<script>(${installGoogleScript.toString()})()</script>`;
  const start = /<head[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
