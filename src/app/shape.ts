/** The value when it has the shape, else undefined. */
export type Shape<Value> = (value: unknown) => Value | undefined;

/** The type of what fits a shape. */
export type Fitting<Of> = Of extends Shape<infer Value> ? Value : never;

/** A text of at most so many characters. */
export const textUpTo =
  (longest: number): Shape<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : undefined;

/** A text that matches. */
export const matching =
  (pattern: RegExp): Shape<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

/** A whole number from 1 on. */
export const count: Shape<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

/** A whole number from 0 on. */
export const countOrNone: Shape<number> = (value) => (value === 0 ? value : count(value));

/** true or false. */
export const yesOrNo: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** One of a few words. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]): Shape<Word> =>
  (value) =>
    words.find((word) => word === value);

export const nullable =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value) =>
    value === null ? null : shape(value);

export const list =
  <Value>(item: Shape<Value>, most = 10_000): Shape<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items = value.map(item);
    return items.includes(undefined) ? undefined : (items as Value[]);
  };

/** An object with these fields; what else it has is left out. */
export const object =
  <Fields extends Readonly<Record<string, Shape<unknown>>>>(
    fields: Fields,
  ): Shape<{ readonly [Name in keyof Fields]: Fitting<Fields[Name]> }> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const read: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(fields)) {
      read[name] = shape(Object.getOwnPropertyDescriptor(value, name)?.value);
      if (read[name] === undefined) return undefined;
    }
    return read as { readonly [Name in keyof Fields]: Fitting<Fields[Name]> };
  };
