/** Cells of a row by header, as a person types them: `{ 'Red social': 'Twitter', Respuesta: 'Twitter Hola' }`. */
export type ExampleRow = Readonly<Record<string, string>>;

/** What docs/reglas.md says of a rule beyond what the rule says of itself. Kept out of the add-on: nobody reads it there. */
export interface RuleExplained {
  /** Spanish, one or two sentences: the reason. */
  readonly why: string;
  readonly example: {
    readonly right: ExampleRow;
    readonly wrong: ExampleRow;
    /** Other rows that the rule looks at, by tab: LIVES, FRAUDE, another agent's… */
    readonly beside?: readonly { readonly tab: string; readonly rows: readonly ExampleRow[] }[];
  };
}
