import type { Atoms } from './atoms.ts';

/** Who holds what. Whatever one gets, another gives: the sum of an asset over all holders is always zero. */
export interface Ledger {
  amount(holder: string, asset: string): Atoms;
  /** Moves so much; below zero, the other way. */
  transfer(from: string, to: string, asset: string, amount: Atoms): void;
  /** The sum over all holders. */
  sum(asset: string): Atoms;
  holders(): Iterable<string>;
  assets(): Iterable<string>;
}

export const createLedger = (): Ledger => {
  const held = new Map<string, Map<string, Atoms>>();
  const amountsOf = (asset: string): Map<string, Atoms> => {
    const known = held.get(asset);
    if (known !== undefined) return known;
    const made = new Map<string, Atoms>();
    held.set(asset, made);
    return made;
  };
  return {
    amount: (holder, asset) => held.get(asset)?.get(holder) ?? 0n,
    transfer: (from, to, asset, amount) => {
      if (amount === 0n) return;
      const amounts = amountsOf(asset);
      amounts.set(from, (amounts.get(from) ?? 0n) - amount);
      amounts.set(to, (amounts.get(to) ?? 0n) + amount);
    },
    sum: (asset) => {
      let total = 0n;
      for (const amount of held.get(asset)?.values() ?? []) total += amount;
      return total;
    },
    holders: () => new Set([...held.values()].flatMap((amounts) => [...amounts.keys()])),
    assets: () => held.keys(),
  };
};
