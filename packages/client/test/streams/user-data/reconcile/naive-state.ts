import type { Fact } from '../../../../src/streams/user-data/facts.ts';
import { keyOf } from '../../../../src/streams/user-data/key-of.ts';
import type { Heard, KnownState, KnownSymbol, ReadFact } from '../../../../src/streams/user-data/reconciler.ts';

/** An account as somebody who reads along knows it: what is newer by time goes on top, and nothing is forgotten. */
export interface NaiveState extends KnownState {
  /** A fact that the stream brought. Returns whether it was late. */
  hear(fact: Fact, heardAt: number): boolean;
  /** Facts that REST brought. */
  take(rows: readonly ReadFact[], heardAt: number): void;
}

export function createNaiveState(): NaiveState {
  const states = new Map<string, Heard>();
  const symbols = new Map<string, KnownSymbol>();
  const set = (fact: Fact, heardAt: number) => {
    states.set(keyOf(fact), { fact, heardAt });
    if (fact.kind !== 'fill') return;
    const name = `${fact.product} ${fact.symbol}`;
    symbols.delete(name);
    symbols.set(name, { symbol: fact.symbol, product: fact.product, lastFill: fact });
  };
  return {
    find: (fact) => states.get(keyOf(fact)) as never,
    *all() {
      for (const heard of states.values()) if (isThere(heard.fact)) yield heard;
    },
    symbols: () => [...symbols.values()].reverse(),
    hear(fact, heardAt) {
      const known = states.get(keyOf(fact));
      const isLate = known !== undefined && fact.kind !== 'fill' && isOlder(fact, known.fact);
      if (!isLate) set(fact, heardAt);
      return isLate;
    },
    take(rows, heardAt) {
      for (const { fact } of rows) set(fact, heardAt);
    },
  };
}

const isOlder = (fact: Fact, known: Fact): boolean =>
  'isOpen' in known && !known.isOpen ? true : fact.time < known.time;

function isThere(fact: Fact): boolean {
  if (fact.kind === 'fill') return false;
  if (fact.kind === 'position') return Number(fact.amount) !== 0;
  if (fact.kind === 'balance') return Number(fact.balance) !== 0;
  return fact.isOpen;
}
