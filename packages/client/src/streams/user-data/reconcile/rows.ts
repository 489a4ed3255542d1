import { createEntries } from '../at.ts';
import type { Fact } from '../facts.ts';
import { createFactReader } from '../facts-of.ts';
import type { ReadFact } from '../reconciler.ts';
import type { FactRule } from '../table.ts';

/** A fact of an answer, and its row. */
export interface Row {
  readonly fact: Fact;
  readonly raw: unknown;
}

/** The facts of an answer. What `product` names they belong to, unless a rule says otherwise. */
export type ReadRows = (answer: unknown, product: string | undefined) => readonly Row[];

export function createReadRows(rules: readonly FactRule[]): ReadRows {
  const parts = rules.map(({ at, ...rule }) => ({ rowsOf: createEntries(at), factsOf: createFactReader(rule) }));
  return (answer, product) =>
    parts.flatMap(({ rowsOf, factsOf }) =>
      rowsOf(answer).flatMap((raw) =>
        factsOf(raw).map((fact) => ({ fact: product === undefined ? fact : { product, ...fact }, raw })),
      ),
    );
}

/** A row's fact with its time. Where it names none, and for balances, of which nobody knows what their times mean, `askedAt`. */
export function stamped({ fact, raw }: Row, askedAt: number): ReadFact {
  const isTimed = fact.kind !== 'balance' && fact.time > 0;
  return { fact: isTimed ? fact : { ...fact, time: askedAt }, raw, isTimed };
}
