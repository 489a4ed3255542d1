import { type Atoms, toBooked, toCharged } from './atoms.ts';
import type { Ledger } from './ledger.ts';

/**
 * What an exchange holds itself.
 *
 * - `deposits`: what came in, below zero: start balances, and what was set or moved by hand
 * - `fees`: what was paid in fees
 * - `funding`: what longs have paid and shorts not received yet, or the other way; zero once all have
 * - `insurance`: what liquidations have left over, or cost
 * - `clearing`: what sides have been paid as profit that others still owe as loss: always the negative of what all open
 *   positions have cost
 * - `rounding`: what is left over where an account is booked a rounded amount
 */
export type HouseHolder = 'deposits' | 'fees' | 'funding' | 'insurance' | 'clearing' | 'rounding';

const move = (ledger: Ledger, from: HouseHolder, account: string, asset: string, exact: Atoms, booked: Atoms) => {
  ledger.transfer(from, account, asset, booked);
  ledger.transfer(from, 'rounding', asset, exact - booked);
};

/**
 * Pays an account out of what the house holds; below zero, the account pays. The house moves the exact amount, the account a
 * rounded one, which is returned.
 */
export const pay = (ledger: Ledger, from: HouseHolder, account: string, asset: string, exact: Atoms): Atoms => {
  const booked = toBooked(exact);
  move(ledger, from, account, asset, exact, booked);
  return booked;
};

/** Takes a fee from an account. The house gets the exact one, the account pays what is returned. */
export const charge = (ledger: Ledger, account: string, asset: string, exact: Atoms): Atoms => {
  const charged = toCharged(exact);
  move(ledger, 'fees', account, asset, -exact, -charged);
  return charged;
};
