import type { Json, JsonObject } from '../../../json.ts';
import type { Account } from '../../../state/account.ts';
import type { AccountChange } from '../../../state/account-changes.ts';
import type { Book } from '../../../state/book.ts';

/** What a private channel looks at. */
export interface View {
  readonly account: Account;
  /** The product line of a channel of v2; those of v3 tell of all. */
  readonly product: string;
  /** The one symbol that was asked for; empty for all. */
  readonly symbol: string;
}

/** How a private channel tells of an account. Each list of rows is one push; no rows are an empty list. */
export interface AccountChannel {
  /** What there is now, which comes upon subscribing; left out where nothing comes then. */
  readonly now?: (view: View) => readonly Json[];
  /** What a change brings; `undefined` where it is none of the channel's. */
  readonly changed?: (view: View, change: AccountChange) => readonly Json[] | undefined;
  /** What is pushed again and again, and after how many milliseconds; `undefined` where there is nothing to repeat. */
  readonly again?: { readonly every: number; readonly rows: (view: View) => readonly Json[] | undefined };
  /** What a push is called that is not the first one; `snapshot` unless given. */
  readonly action?: 'update';
  /** Whether `data` is the row itself. */
  readonly isBare?: true;
  /** The argument that pushes show, where it is not the one that was sent. */
  readonly argOf?: (arg: JsonObject) => JsonObject;
}

/** The channels of a generation, in the order in which they tell of one change. */
export interface AccountChannels {
  readonly [name: string]: AccountChannel;
}

/** The product line of a channel of v2. */
export const lineOf = ({ account, product }: View): Book => account.book(product);

/** Whether a change of an order or a fill is of the symbol that was asked for. */
export const isWanted = ({ symbol }: View, { order }: Extract<AccountChange, { kind: 'order' | 'fill' }>): boolean =>
  symbol === '' || order.symbol === symbol;

/** Whether a change is of an order that waits. That it has begun to follow the price is not told. */
export const isOfWaiting = (view: View, change: AccountChange): change is Extract<AccountChange, { kind: 'order' }> =>
  change.kind === 'order' && change.order.service !== 'plain' && change.event !== 'activated' && isWanted(view, change);
