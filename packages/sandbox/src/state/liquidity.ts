import type { Atoms } from '../ledger/atoms.ts';
import type { Book } from './book.ts';
import { costOf } from './contract.ts';
import { createPosition } from './counted-position.ts';
import { trade } from './holding.ts';

/** What liquidity takes of one trade, the other side of which an account has. */
export interface OtherSide {
  readonly symbol: string;
  readonly marginAsset: string;
  /** Its own amount and cost: the negative of the account's. */
  readonly amount: Atoms;
  readonly cost: Atoms;
  readonly price: Atoms;
  readonly at: number;
}

/** Liquidity's position changes and its profit is booked, exactly. It pays no fee and writes nothing down. */
export const takeOtherSide = (liquidity: Book, { symbol, marginAsset, amount, cost, price, at }: OtherSide): void => {
  const { rules, ledger } = liquidity;
  const holder = liquidity.holder(marginAsset);
  let position = liquidity.positions.find((each) => each.symbol === symbol && each.marginAsset === marginAsset);
  if (position === undefined) {
    const own = { id: 0n, symbol, side: 'BOTH', pocket: holder, marginAsset, isLong: amount > 0n } as const;
    position = createPosition({ ...own, rules, ledger, at });
    liquidity.positions.push(position);
  }
  const after = trade(position, amount, cost, (held) => costOf(rules, symbol, held, price));
  position.held = after.held;
  position.cost = after.cost;
  position.updatedAt = at;
  ledger.transfer('clearing', holder, marginAsset, after.profit);
};
