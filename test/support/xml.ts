/** An element of a document, with its prefix: `table:table-row`. */
export interface XmlElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|<[?!][^>]*>|[^<]+/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
  });

/** The root of a document that a program wrote: well formed, without CDATA and without entities of its own. */
export function parseXml(text: string): XmlElement {
  const root = { tag: '', attrs: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  for (const [token, closes, tag, attributes = '', empty] of text.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (tag === undefined) {
      if (!token.startsWith('<')) parent.children.push(decoded(token));
    } else if (closes) open.pop();
    else {
      const attrs = Object.fromEntries(
        [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value ?? '')]),
      );
      const element = { tag, attrs, children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const first = root.children.find((child) => typeof child !== 'string');
  if (first === undefined) throw new Error('no document');
  return first as XmlElement;
}
