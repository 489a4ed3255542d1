import type { Fact } from '../facts.ts';
import { keyOf } from '../key-of.ts';
import type { ReadFact, ReadWhole } from '../reconciler.ts';
import type { ReadRule } from '../table.ts';
import type { Asking } from './asking.ts';
import { filledIn } from './filled-in.ts';
import { createReadRows, stamped } from './rows.ts';
import { isAskedFor, type ScopedSymbol, subjectsOf } from './scope.ts';

/** Reads a kind as a whole: all operations that list it, for all product lines, all pages. */
export type ReadAll<Of extends Fact> = (asking: Asking, symbols: readonly ScopedSymbol[]) => Promise<ReadWhole<Of>>;

export function createReadAll<Of extends Fact>(
  rules: readonly ReadRule[],
  products: readonly string[],
  { isOpen }: { readonly isOpen?: true } = {},
): ReadAll<Of> {
  const parts = rules.map((rule) => ({ rule, readRows: createReadRows(rule.facts) }));
  const covers = (product: string | undefined) => isAskedFor(rules, products, product);
  return async (asking, symbols) => {
    const found = new Map<string, ReadFact>();
    for (const { rule, readRows } of parts) {
      const { operation, parameters, paging } = rule;
      for (const subject of subjectsOf(rule, products, symbols)) {
        const asked = filledIn(parameters, subject);
        const answer =
          paging?.by === 'cursor'
            ? { [paging.list]: await asking.entries(operation, paging, asked) }
            : await asking.whole(operation, asked);
        for (const row of readRows(answer, subject.product)) {
          const read = stamped(row, asking.first.askedAt);
          // What a list of open orders names is open.
          found.set(keyOf(read.fact), isOpen ? { ...read, fact: { ...read.fact, isOpen } as Fact } : read);
        }
      }
    }
    return { facts: [...found.values()] as ReadFact<Of>[], ...asking.first, covers };
  };
}
