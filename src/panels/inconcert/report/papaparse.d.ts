/** What is used of papaparse. Its own types bring Node's along, which no panel has. */
declare module 'papaparse/papaparse.min.js' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
  }
  interface Parser {
    abort(): void;
    pause(): void;
    resume(): void;
  }
  interface Results {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly cursor: number };
  }
  interface ParseOptions {
    readonly delimiter: string;
    /** How many rows at most; 0: all. */
    readonly preview?: number;
    readonly chunkSize?: number;
    chunk?(results: Results, parser: Parser): void;
    complete?(): void;
    error?(problem: unknown): void;
  }
  const Papa: {
    parse(text: string, options: ParseOptions): Results;
    unparse(
      rows: readonly (readonly (string | number)[])[],
      options: { readonly delimiter: string; readonly newline: string; readonly escapeFormulae: boolean },
    ): string;
  };
  export default Papa;
}
