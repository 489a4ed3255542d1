import { isZero } from '../amounts.ts';
import type { KnownState, KnownSymbol, Reading } from '../reconciler.ts';
import type { ScopedSymbol } from './scope.ts';

/** The symbols that fills may have happened in. */
export interface Symbols {
  add(symbols: readonly ScopedSymbol[]): void;
  all(): readonly ScopedSymbol[];
}

/** So many symbols with earlier fills are among them, whatever is known of them now: a fill without fee and profit leaves no record. */
const recent = 20;

/** Begins with what is known: positions, orders, and fills since `from`. */
export function createSymbols(known: KnownState, from: number): Symbols {
  const found = new Map<string, ScopedSymbol>();
  const add = (symbols: readonly ScopedSymbol[]) => {
    for (const { symbol, product } of symbols) {
      found.set(`${product?.toLowerCase() ?? ''} ${symbol}`, { symbol, product });
    }
  };
  for (const { fact } of known.all()) if (fact.kind !== 'balance') add([{ ...fact, product: fact.product }]);
  const isRecent = ({ lastFill }: KnownSymbol, at: number) => at < recent || (lastFill?.time ?? 0) >= from;
  add(
    known
      .symbols()
      .filter(isRecent)
      .map(({ symbol, product }) => ({ symbol, product })),
  );
  return { add, all: () => [...found.values()] };
}

/** Those that a reading names. */
export function symbolsIn({ orders, algoOrders, positions }: Reading): readonly ScopedSymbol[] {
  const open = (positions?.facts ?? []).filter(({ fact }) => !isZero(fact.amount));
  return [...(orders?.facts ?? []), ...(algoOrders?.facts ?? []), ...open].map(({ fact: { symbol, product } }) => ({
    symbol,
    product,
  }));
}
