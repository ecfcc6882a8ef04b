import vm from 'node:vm';

const known = new Map<string, Uint8Array>();

/**
 * What V8 makes of a script: every execution is a thread of its own, which would compile it again. A script that does
 * not compile has none; its execution says what is wrong.
 */
export function compiled(code: string): Uint8Array | undefined {
  if (!known.has(code))
    try {
      known.set(code, new vm.Script(code).createCachedData());
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem;
    }
  return known.get(code);
}
