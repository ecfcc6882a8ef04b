/** What a command ends in: a value, or a Spanish message for the person. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const refused = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });
