/**
 * `google.script` for a panel. This function runs inside the panel's frame: it is sent there as text, so it may
 * use nothing of this module. What crosses behaves as Google's does (measured, see APPS_SCRIPT_FACTS §4).
 */
export function installGoogleScript(): void {
  interface Handlers {
    readonly success?: (value: unknown, user: unknown) => void;
    readonly failure?: (error: Error, user: unknown) => void;
    readonly user?: unknown;
  }
  const most = 10;
  const waiting: { id: number; name: string; parameters: unknown[] }[] = [];
  const handlers = new Map<number, Handlers>();
  let running = 0;
  let lastId = 0;

  const next = () => {
    while (running < most) {
      const call = waiting.shift();
      if (!call) return;
      running += 1;
      parent.postMessage({ panel: 'run', ...call }, '*');
    }
  };

  const plain = (value: unknown, place: string): unknown => {
    if (value === undefined) return null;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return value;
    }
    if (Array.isArray(value)) return value.map((item: unknown, index) => plain(item, `${place}.${index}`));
    const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
    if (prototype !== Object.prototype && prototype !== null) {
      throw new TypeError(`Failed due to illegal value in property: ${place}`);
    }
    return Object.fromEntries(
      Object.entries(value as object).map(([key, item]: [string, unknown]) => [key, plain(item, `${place}.${key}`)]),
    );
  };

  const runner = (current: Handlers): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler')
            return (success: Handlers['success']) => runner({ ...current, ...(success && { success }) });
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure']) => runner({ ...current, ...(failure && { failure }) });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...current, user });
          if (typeof name !== 'string' || name.endsWith('_')) return undefined;
          return (...parameters: unknown[]) => {
            const crossing = parameters.map((value, index) => plain(value, String(index)));
            lastId += 1;
            handlers.set(lastId, current);
            waiting.push({ id: lastId, name, parameters: crossing });
            next();
          };
        },
      },
    );

  window.addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== parent) return;
    const answer = data as { panel?: string; id: number; value?: unknown; error?: string } | null;
    if (answer?.panel !== 'answer') return;
    const current = handlers.get(answer.id);
    if (!current) return;
    handlers.delete(answer.id);
    running -= 1;
    next();
    if (answer.error === undefined) current.success?.(answer.value ?? null, current.user);
    else if (current.failure) current.failure(new Error(answer.error), current.user);
    else console.error(answer.error);
  });

  // After the panel's own handlers, of which one may have had a use for it.
  window.addEventListener('keydown', ({ key, isComposing, defaultPrevented }) => {
    if (key === 'Escape' && !isComposing && !defaultPrevented) parent.postMessage({ panel: 'escape' }, '*');
  });

  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          close: () => parent.postMessage({ panel: 'close' }, '*'),
          editor: { focus: () => parent.postMessage({ panel: 'focus' }, '*') },
        },
      },
    },
  });
}
