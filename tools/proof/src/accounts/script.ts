import type { Random } from '../random.ts';
import type { Trader } from './trader.ts';

/** One thing that a trader does, and when. */
export interface Deed {
  readonly at: number;
  run(trader: Trader, setPrice: (symbol: string, price: string) => void): Promise<unknown>;
}

/** What symbols cost, and where resting orders lie. */
export const high = '100';
export const low = '80';
export const resting = '90';

/** Symbols that are traded again and again; the others are bought and sold once, so that nothing but the fills is left of it. */
const usual = 2;

/**
 * What happens to an account in a session, drawn once and the same each time: market orders, orders that rest until they are filled
 * or cancelled, conditional orders, and a symbol here and there that was never traded before.
 */
export function writeScript(
  random: Random,
  symbols: readonly string[],
  { length, pause }: { readonly length: number; readonly pause: number },
): readonly Deed[] {
  const deeds: Deed[] = [];
  const open: { readonly symbol: string; readonly name: string }[] = [];
  const conditions: { readonly symbol: string; readonly name: string }[] = [];
  const fresh = symbols.slice(usual);
  let names = 0;
  const usualSymbol = () => symbols[random.whole(0, usual - 1)] as string;
  const deedAt = (at: number): Deed['run'] => {
    const name = `n${at}x${names++}`;
    const symbol = usualSymbol();
    const kind = random.whole(0, 9);
    if (kind < 3) return (trader) => trader.market(symbol, kind === 0 ? 'SELL' : 'BUY');
    if (kind < 5) {
      open.push({ symbol, name });
      return (trader) => trader.rest(symbol, name);
    }
    if (kind === 5) {
      const gone = open.shift();
      if (gone) return (trader) => trader.cancel(gone.symbol, gone.name);
    }
    if (kind === 6) {
      for (let left = open.length - 1; left >= 0; left -= 1) if (open[left]?.symbol === symbol) open.splice(left, 1);
      return async (_, setPrice) => {
        setPrice(symbol, low);
        setPrice(symbol, high);
      };
    }
    if (kind === 7) {
      const gone = conditions.shift();
      if (gone) return (trader) => trader.cancelCondition(gone.symbol, gone.name);
      conditions.push({ symbol, name });
      return (trader) => trader.condition(symbol, name);
    }
    const once = fresh.shift();
    if (once === undefined) return (trader) => trader.market(symbol, 'SELL');
    return async (trader) => {
      await trader.market(once, 'BUY');
      await trader.market(once, 'SELL');
    };
  };
  // Every other thing follows close upon the one before.
  for (let at = random.whole(50, 400); at < length; at += random.whole(20, random.chance(0.5) ? 300 : pause)) {
    deeds.push({ at, run: deedAt(at) });
  }
  return deeds;
}
