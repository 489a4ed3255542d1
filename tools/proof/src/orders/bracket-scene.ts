import type { AccountHandle } from '@openderivs/sandbox';
import type { AskedBracket, BelievedBracket, BracketDesk } from './bracket-desks.ts';

type Book = ReturnType<AccountHandle['book']>;

/** The account on which a bracket is placed. */
export interface Scene {
  readonly desk: BracketDesk;
  readonly asked: AskedBracket;
  readonly book: Book;
  readonly account: AccountHandle;
}

/** Does something else than the bracket, and gives what is then believed. */
export type BracketDamage = (scene: Scene, belief: BelievedBracket) => BelievedBracket;
