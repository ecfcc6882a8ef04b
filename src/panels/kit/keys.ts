/** What a shortcut needs of a keyboard event: tests give plain objects. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'> & {
  readonly target: unknown;
  preventDefault(): void;
};

const TAKES_KEYS = /^(?:input|select|textarea)$/i;

const typesText = (target: unknown) =>
  typeof target === 'object' && target !== null && 'tagName' in target && TAKES_KEYS.test(String(target.tagName));

/**
 * Handler for `onKeyDown` of a region: keys in lower case («j», «arrowdown»), never while the person
 * types in a field and never with Ctrl, Alt or Cmd. Put it on a region, not on the document: a single key
 * that works everywhere gets in the way of people who dictate (WCAG 2.1.4).
 * A shortcut that answers false leaves the key to the browser.
 */
export function onKeys(shortcuts: Readonly<Record<string, () => boolean | undefined>>): (event: KeyPress) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typesText(event.target)) return;
    const key = event.key.toLowerCase();
    const shortcut = Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
    if (shortcut !== undefined && shortcut() !== false) event.preventDefault();
  };
}
