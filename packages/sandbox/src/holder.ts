import type { Exchange } from './exchange.ts';
import type { Account } from './state/account.ts';

/** An account of an exchange. */
export interface Holder {
  readonly exchange: Exchange;
  readonly account: Account;
}
