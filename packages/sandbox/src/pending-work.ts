/** Work that is under way where no sleeper and no timer shows it. */
const pending = new Set<Promise<unknown>>();

/** Counts work as under way until it is done, however it ends. */
export const countAsPending = (work: Promise<unknown>): void => {
  const done = (): void => {
    pending.delete(counted);
  };
  const counted: Promise<unknown> = work.then(done, done);
  pending.add(counted);
};

/** Resolves once everything is done that was under way, what it set off included; `undefined` when nothing is. */
export const pendingWork = (): Promise<unknown> | undefined => (pending.size === 0 ? undefined : Promise.all(pending));

type Method = (this: unknown, ...given: never[]) => unknown;

let watched = false;

/**
 * Makes WebCrypto count: it computes on other threads, and while it does, the main thread looks as idle as when everybody
 * sleeps. Its methods are wrapped once for the process, and give the promises that they always gave.
 */
export const watchCrypto = (): void => {
  if (watched) return;
  watched = true;
  const prototype: object = Object.getPrototypeOf(globalThis.crypto.subtle);
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const method: unknown = property.value;
    if (name === 'constructor' || typeof method !== 'function') continue;
    const counted: Method = function (...given) {
      const result: unknown = Reflect.apply(method, this, given);
      if (result instanceof Promise) countAsPending(result);
      return result;
    };
    Object.defineProperty(prototype, name, {
      ...property,
      value: Object.defineProperty(counted, 'name', { value: name }),
    });
  }
};
