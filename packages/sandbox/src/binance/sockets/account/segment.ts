import type { Account } from '../../../state/account.ts';
import type { AccountChange } from '../../../state/account-changes.ts';
import type { Book } from '../../../state/book.ts';

/** Which words the events of a product are in. */
export type Dialect = 'usdm' | 'coinm' | 'pm';

/** A product of an account, as events tell of it. */
export interface Segment {
  readonly dialect: Dialect;
  /** What portfolio margin calls the product. */
  readonly unit: 'UM' | 'CM' | undefined;
  readonly book: Book;
}

/** The short code that stands for the account on COIN-M; the described answers have the same. */
const alias = 'SgsR';

const segments: { readonly [product: string]: Omit<Segment, 'book'> } = {
  usdm: { dialect: 'usdm', unit: undefined },
  coinm: { dialect: 'coinm', unit: undefined },
  'pm-um': { dialect: 'pm', unit: 'UM' },
  'pm-cm': { dialect: 'pm', unit: 'CM' },
};

/** The product that a change is of; `undefined` for the margin account, whose events are others. */
export const segmentOf = (account: Account, product: string): Segment | undefined => {
  const segment = segments[product];
  return segment && { ...segment, book: account.book(product) };
};

/** What an event of a product begins with. */
export const headOf = (event: string, { dialect, unit }: Segment, at: number, now: number) => ({
  e: event,
  fs: unit,
  T: at,
  E: now,
  i: dialect === 'usdm' ? undefined : unit === 'UM' ? '' : alias,
});

export type ChangeOf<Kind extends AccountChange['kind']> = Extract<AccountChange, { readonly kind: Kind }>;
