/** Joins the class names that hold: `classes('card', current && 'card--current')`. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
