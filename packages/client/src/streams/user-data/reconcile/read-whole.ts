import type { Fact } from '../facts.ts';
import { keyOf } from '../key-of.ts';
import type { ReadFact, ReadWhole } from '../reconciler.ts';
import type { ReadRule } from '../table.ts';
import type { Asking } from './asking.ts';
import { filledIn } from './filled-in.ts';
import { isRefusal } from './patience.ts';
import { createReadRows, stamped } from './rows.ts';
import { isAskedFor, type ScopedSymbol, type Subject, subjectsOf } from './scope.ts';

/** Reads a kind as a whole: all operations that list it, for all product lines, all pages. */
export type ReadAll<Of extends Fact> = (asking: Asking, symbols: readonly ScopedSymbol[]) => Promise<ReadWhole<Of>>;

export function createReadAll<Of extends Fact>(
  rules: readonly ReadRule[],
  products: readonly string[],
  { isOpen }: { readonly isOpen?: true } = {},
): ReadAll<Of> {
  const parts = rules.map((rule) => ({ rule, readRows: createReadRows(rule.facts) }));
  const covers = (product: string | undefined) => isAskedFor(rules, products, product);

  const answerOf = async ({ operation, parameters, paging }: ReadRule, subject: Subject, asking: Asking) => {
    const asked = filledIn(parameters, subject);
    try {
      if (paging?.by !== 'cursor') return await asking.whole(operation, asked);
      return await asking.pages(operation, paging, asked);
    } catch (error) {
      // Of a symbol that the exchange no longer knows there is nothing.
      if (subject.symbol !== undefined && isRefusal(error)) return undefined;
      throw error;
    }
  };

  return async (asking, symbols) => {
    const found = new Map<string, ReadFact>();
    for (const { rule, readRows } of parts) {
      for (const subject of subjectsOf(rule, products, symbols)) {
        const answer = await answerOf(rule, subject, asking);
        for (const row of answer === undefined ? [] : readRows(answer, subject.product)) {
          const read = stamped(row, asking.first.askedAt);
          // What a list of open orders names is open.
          found.set(keyOf(read.fact), isOpen ? { ...read, fact: { ...read.fact, isOpen } as Fact } : read);
        }
      }
    }
    return { facts: [...found.values()] as ReadFact<Of>[], ...asking.first, covers };
  };
}
