import { decimal } from '../decimal.ts';
import type { Book } from './book.ts';
import { worthInMargin } from './contract.ts';
import type { Ids } from './ids.ts';
import { post } from './ledger.ts';
import type { Position } from './position.ts';

/** What is paid at one time. */
export interface FundingPayment {
  readonly rate: string;
  readonly mark: string;
  readonly at: number;
}

const isDated = (symbol: string): boolean => /_\d{6}$/.test(symbol);

/** Longs pay shorts where the rate is above zero, and shorts longs where it is below. A dated contract pays nothing. */
export const payFunding = (book: Book, ids: Ids, position: Position, { rate, mark, at }: FundingPayment): void => {
  const { symbol, amount, marginAsset } = position;
  if (isDated(symbol)) return;
  const paid = worthInMargin(book.rules, symbol, decimal(amount), mark).times(rate).decimalPlaces(8);
  position.run.funding = String(paid.negated().plus(position.run.funding));
  const entry = { kind: 'funding', symbol, asset: marginAsset, amount: String(paid.negated()), fee: '0' } as const;
  const posted = post(book, { ...entry, id: ids.next(), at });
  if (book.changes.heard) book.changes.tell({ kind: 'funding', product: book.product, position, entry: posted, at });
};
