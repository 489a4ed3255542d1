import { type Atoms, absolute, quotient } from '../ledger/atoms.ts';

/**
 * How much of a contract is held, below zero if short, and what it has cost in the margin asset.
 *
 * The cost is what the amount is worth at the prices of its trades, with its sign: below zero is what was received. So what a
 * holding is worth at another price, less its cost, is what it would gain. Inverse contracts are paid for in the asset
 * whose price they follow, and their cost is below zero for a long.
 */
export interface Holding {
  readonly held: Atoms;
  readonly cost: Atoms;
}

/** What comes of a trade. */
export interface Traded extends Holding {
  /** What it has brought, exactly: what the cost has grown by beyond what the trade itself cost. */
  readonly profit: Atoms;
  /** How much of the holding it has closed, above zero. */
  readonly closed: Atoms;
}

/**
 * Adds a trade to a holding. Closing a part releases its share of the cost. A trade through zero releases all of it, and
 * begins a holding of the rest, which costs what `costOf` says.
 *
 * Two sides of a trade have the same cost with opposite signs, so what both gain is what the cost of both grows by. Over
 * all sides of all trades, profit is the sum of the costs of what is still held, to the last digit.
 */
export const trade = (before: Holding, amount: Atoms, cost: Atoms, costOf: (held: Atoms) => Atoms): Traded => {
  const held = before.held + amount;
  if (before.held === 0n || before.held < 0n === amount < 0n) {
    return { held, cost: before.cost + cost, profit: 0n, closed: 0n };
  }
  const isThrough = held !== 0n && held < 0n !== before.held < 0n;
  const after = isThrough
    ? costOf(held)
    : before.cost - quotient(before.cost * absolute(amount), absolute(before.held));
  return {
    held,
    cost: after,
    profit: after - before.cost - cost,
    closed: absolute(isThrough ? before.held : amount),
  };
};
