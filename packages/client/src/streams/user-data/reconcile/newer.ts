import { compareAmounts } from '../amounts.ts';
import type { AlgoOrderFact, Fact, OrderFact } from '../facts.ts';
import type { Heard, ReadFact } from '../reconciler.ts';
import { saysTheSame } from './content.ts';

/**
 * How a row stands to what is known: it is `news`, it says the `same`, it is `older`, or it differs and nobody can say yet which of
 * them came later (`unclear`).
 */
export type Standing = 'news' | 'same' | 'older' | 'unclear';

/** Milliseconds by which REST may be behind the stream. */
export const lag = 2_000;

/**
 * Which is newer, the row or what is known. In this order:
 *
 * 1. An order that has ended does not open again, and what is filled does not become less.
 * 2. What was known for longer than REST may be behind when REST was asked is in its answer: a row that differs is newer.
 * 3. Where both name the time of the change, the later one is newer.
 * 4. Otherwise nobody knows. What is known stands, since the stream brings what comes after it.
 */
export function standingOf(row: ReadFact, asked: number, known: Heard): Standing {
  const { fact } = row;
  if (isOrder(fact) && isOrder(known.fact)) {
    const byLife = standingByLife(fact, known.fact, row.isTimed);
    if (byLife) return byLife;
  }
  if (isSameState(fact, known.fact)) return 'same';
  if (known.heardAt <= asked - lag) return 'news';
  if (row.isTimed && fact.time !== known.fact.time) return fact.time > known.fact.time ? 'news' : 'older';
  return 'unclear';
}

type AnyOrder = OrderFact | AlgoOrderFact;

const isOrder = (fact: Fact): fact is AnyOrder => fact.kind === 'order' || fact.kind === 'algoOrder';

const isSameState = (one: Fact, other: Fact): boolean =>
  saysTheSame(one, other) && (!isOrder(one) || !isOrder(other) || one.isOpen === other.isOpen);

/** `isTimed`: the exchange says how it ended. That there is no such order may mean that REST does not have it yet. */
function standingByLife(row: AnyOrder, known: AnyOrder, isTimed: boolean): Standing | undefined {
  if (!known.isOpen) return row.isOpen ? 'older' : 'same';
  if (!row.isOpen) return isTimed ? 'news' : undefined;
  const [filled, before] = [filledOf(row), filledOf(known)];
  const more = filled === undefined || before === undefined ? 0 : compareAmounts(filled, before);
  return more > 0 ? 'news' : more < 0 ? 'older' : undefined;
}

const filledOf = (order: AnyOrder): string | undefined => (order.kind === 'order' ? order.filled : undefined);
