/** So much in each window that begins at a multiple of its length, or (`anywhere`) in any stretch of that length. */
export interface Rule {
  readonly name: string;
  readonly ms: number;
  readonly limit: number;
  readonly anywhere?: boolean;
}

/** One window in which more was taken than it has. */
export interface Breach {
  readonly rule: string;
  readonly at: number;
  readonly used: number;
}

interface Taken {
  readonly at: number;
  readonly amount: number;
}

const mostAnywhere = (taken: readonly Taken[], ms: number): { readonly at: number; readonly used: number } => {
  const sorted = [...taken].sort((a, b) => a.at - b.at);
  let [used, first] = [0, 0];
  let most = { at: 0, used: 0 };
  for (const { at, amount } of sorted) {
    used += amount;
    for (let oldest = sorted[first]; oldest && oldest.at <= at - ms; oldest = sorted[first]) {
      used -= oldest.amount;
      first += 1;
    }
    if (used > most.used) most = { at, used };
  }
  return most;
};

/**
 * Counts what arrives against the limits of the exchanges' pages, after the fact and with nothing but the times of arrival:
 * it shares no code and no data with the clients, the sandbox and the descriptions.
 */
export function createReference(rules: readonly Rule[]) {
  const taken = new Map<string, Taken[]>();
  const of = (rule: Rule): readonly Taken[] => taken.get(rule.name) ?? [];

  const windowsOf = (rule: Rule): ReadonlyMap<number, number> => {
    const windows = new Map<number, number>();
    for (const { at, amount } of of(rule)) {
      const start = Math.floor(at / rule.ms) * rule.ms;
      windows.set(start, (windows.get(start) ?? 0) + amount);
    }
    return windows;
  };

  return {
    take: (name: string, amount: number, at: number): void => {
      if (!rules.some((rule) => rule.name === name)) throw new RangeError(`There is no rule ${name}.`);
      const known = taken.get(name) ?? [];
      taken.set(name, known);
      known.push({ at, amount });
    },
    /** How much each window took, by its beginning. */
    windows: (name: string): ReadonlyMap<number, number> => {
      const rule = rules.find((one) => one.name === name);
      return rule === undefined ? new Map() : windowsOf(rule);
    },
    breaches: (): readonly Breach[] =>
      rules.flatMap((rule): Breach[] => {
        if (rule.anywhere) {
          const most = mostAnywhere(of(rule), rule.ms);
          return most.used > rule.limit ? [{ rule: rule.name, ...most }] : [];
        }
        return [...windowsOf(rule)]
          .filter(([, used]) => used > rule.limit)
          .map(([at, used]) => ({ rule: rule.name, at, used }));
      }),
  };
}

/** How much of what is offered an ideal sender passes on within whole windows: no distance, one clock, first come first served. */
export function idealAmount(offered: readonly Taken[], { ms, limit }: Rule, until: number): number {
  let [time, used, sent] = [0, 0, 0];
  for (const { at, amount } of [...offered].sort((a, b) => a.at - b.at)) {
    const start = (moment: number): number => Math.floor(moment / ms);
    if (start(Math.max(at, time)) > start(time)) used = 0;
    time = Math.max(at, time);
    if (used + amount > limit) {
      time = (start(time) + 1) * ms;
      used = 0;
    }
    if (time >= until) break;
    used += amount;
    sent += amount;
  }
  return sent;
}
