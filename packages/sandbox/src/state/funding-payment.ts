import { type Atoms, atoms, product, quotient } from '../ledger/atoms.ts';
import type { Book } from './book.ts';
import type { Ids } from './ids.ts';
import { post } from './ledger.ts';
import type { Position } from './position.ts';
import type { ProductRules } from './product.ts';

/** What is paid at one time. */
export interface FundingPayment {
  readonly rate: string;
  readonly mark: string;
  readonly at: number;
}

const isDated = (symbol: string): boolean => /_\d{6}$/.test(symbol);

/**
 * What a long pays for one. It is rounded before it is multiplied, so that what all longs and shorts pay adds up to nothing
 * when their amounts do.
 */
const paymentOfOne = (rules: ProductRules, symbol: string, { rate, mark }: FundingPayment): Atoms => {
  const size = rules.contractSize?.(symbol);
  if (size === undefined) return product(atoms(mark), atoms(rate));
  return quotient(atoms(size) * atoms(rate), atoms(mark));
};

/** Longs pay shorts where the rate is above zero, and shorts longs where it is below. A dated contract pays nothing. */
export const payFunding = (book: Book, ids: Ids, position: Position, payment: FundingPayment): void => {
  const { symbol, held, marginAsset: asset } = position;
  const { at } = payment;
  if (isDated(symbol)) return;
  const received = -product(held, paymentOfOne(book.rules, symbol, payment));
  if (book.liquidity === undefined) {
    book.ledger.transfer('funding', book.holder(asset), asset, received);
    return;
  }
  const entry = post(book, 'funding', received, { id: ids.next(), kind: 'funding', symbol, asset, at });
  position.run.counts.funding += entry.counts.amount;
  if (book.changes.heard) book.changes.tell({ kind: 'funding', product: book.product, position, entry, at });
};
