/** The address of a cell's link where it is one that may be opened (http, https); null for anything else. */
export function safeLink(text: string): string | null {
  try {
    const { protocol, href } = new URL(text.trim());
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
