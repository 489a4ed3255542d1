import { millisecondsOf } from '../../../paging/duration.ts';
import { createEntries } from '../at.ts';
import type { SymbolsRule } from '../table.ts';
import type { Asking, Range } from './asking.ts';
import { filledIn } from './filled-in.ts';
import { type ScopedSymbol, subjectsOf } from './scope.ts';

/** The symbols that the account's records of a time name: fees, profits, whatever else. A fill leaves one. */
export type ReadSymbols = (asking: Asking, range: Range) => Promise<readonly ScopedSymbol[]>;

export function createReadSymbols(rules: readonly SymbolsRule[] = [], products: readonly string[] = []): ReadSymbols {
  const parts = rules.map((rule) => ({ rule, symbolsOf: createEntries(rule.at) }));
  return async (asking, { from, to }) => {
    const found: ScopedSymbol[] = [];
    for (const { rule, symbolsOf } of parts) {
      const { operation, parameters, paging, reach } = rule;
      const oldest = to - (millisecondsOf(reach ?? '') ?? Number.POSITIVE_INFINITY);
      for (const { product } of subjectsOf(rule, products, [])) {
        const asked = filledIn(parameters, { product });
        const names = new Set<unknown>();
        const take = (answer: unknown) => {
          for (const name of symbolsOf(answer)) names.add(name);
        };
        if (!paging) take(await asking.whole(operation, asked));
        else {
          const range = { from: Math.max(from, oldest), to };
          for await (const answer of asking.history(operation, paging, asked, range)) take(answer);
        }
        // Transfers belong to no symbol.
        for (const name of names) if (name) found.push({ symbol: String(name), product });
      }
    }
    return found;
  };
}
