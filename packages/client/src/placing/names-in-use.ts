/** One use of a name for an order. */
export interface NameUse {
  /** The order exists since this moment at the latest, by the monotonic clock. */
  placed(moment: number): void;
  /** The order does not exist, so the name stands for none. */
  refused(): void;
  /** May another order of this name have come into being at this moment or later? */
  isShared(since: number): boolean;
}

interface Use {
  readonly started: number;
  placedAt: number | undefined;
}

/** Long after the last moment at which an order sent under a name could still arrive. */
const memory = 600_000;

const known = new WeakMap<object, Map<string, Set<Use>>>();

/**
 * Notes that an order goes out under a name of the caller's own. A name is free again once its order is filled or
 * cancelled, so the same one may stand for several orders, and an order that is found under it may be another one.
 */
export function useName(client: object, name: string, started: number): NameUse {
  const names = known.get(client) ?? new Map<string, Set<Use>>();
  known.set(client, names);
  forgetOld(names, started - memory);
  const uses = names.get(name) ?? new Set();
  const use: Use = { started, placedAt: undefined };
  uses.add(use);
  // Put last, so that the oldest stand first.
  names.delete(name);
  names.set(name, uses);
  return {
    placed: (moment) => {
      use.placedAt = moment;
    },
    refused: () => uses.delete(use),
    isShared: (since) =>
      [...uses].some((other) => other !== use && (other.placedAt === undefined || other.placedAt >= since)),
  };
}

function forgetOld(names: Map<string, Set<Use>>, before: number): void {
  for (const [name, uses] of names) {
    for (const use of uses) if (use.started < before) uses.delete(use);
    if (uses.size > 0) return;
    names.delete(name);
  }
}
