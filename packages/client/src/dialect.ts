import type { Outcome } from '@openderivs/signing';
import type { NamedOperation } from './operation.ts';
import type { TransportAnswer } from './transport/transport.ts';

/** What of a request is signed, before it is signed. */
export interface Unsigned {
  readonly operation: NamedOperation;
  readonly query: string;
  readonly body: string | undefined;
  readonly timestamp: number;
  /** Milliseconds after the timestamp within which the call is taken, where something was asked for. */
  readonly window: number | undefined;
}

/** A signed request's final query and headers. */
export interface Signed {
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A refusal as the exchange words it. */
export interface Refusal {
  readonly exchangeCode: number | string;
  readonly exchangeMessage: string;
  /** What it means for a call that changes something. */
  readonly outcome: Outcome;
  readonly hint?: string | undefined;
  /** Turned away before the exchange looked at it: overload, not a verdict on the call. */
  readonly passing?: boolean | undefined;
  /** The timestamp was refused: the clocks differ. */
  readonly clock?: boolean | undefined;
  /** The state asked for is in force already: an earlier sending of the same call took effect, if there was one. */
  readonly unchanged?: boolean | undefined;
  /** Until when the exchange bans this address, by its own clock. */
  readonly until?: number | undefined;
}

/** Which calls an exchange wants held back: all, those that count as orders, or those that share a limit. */
export type HoldScope = 'all' | 'orders' | 'pool';

/** Where exchanges differ: how a call is signed, what an answer says, what a refusal means. Pure but for its key. */
export interface Dialect {
  /** Headers that name the account, without a signature. */
  identify(): Readonly<Record<string, string>>;
  sign(request: Unsigned): Signed | Promise<Signed>;
  /** Whether the answer's body is a refusal, and what it means. `body` is the parsed JSON. */
  refusalOf(answer: TransportAnswer, body: unknown): Refusal | undefined;
  /** What the refusal of one item of a batch means, given its code and message; `undefined` when that is no refusal. */
  refusedItem(code: unknown, message: unknown): Refusal | undefined;
  /** Which calls an answer of this status and code asks to hold back. */
  holdAfter(status: number, code: number | string | undefined): HoldScope | undefined;
  /**
   * Finds, in `name,value` with the name in lower case, a header that tells how much of a limit is used or left: what it
   * is called, and how much.
   */
  readonly usageHeader: RegExp;
  /** The options that its clients take and those of other exchanges do not, blanks between; the receive window when left out. */
  readonly clientOptions?: string | undefined;
  /**
   * The name of the receive window, where an exchange lets callers choose it: an option of clients and calls, and a parameter
   * of signed calls.
   */
  readonly window?: string | undefined;
  /** Options of other exchanges' calls, which must not be passed over where they are given by mistake. */
  readonly foreignOptions?: string | undefined;
  /** What to do about something of the exchange's that a caller takes for a parameter. */
  advice?(name: string): string | undefined;
  /** The names, in any case, of headers, parameters and properties that are the signer's or whose values are secrets. */
  readonly secrets: RegExp;
  /** Milliseconds after its timestamp within which a call is taken, when nothing else is asked for. */
  readonly receiveWindow: number;
  /** Milliseconds by which a timestamp may lie ahead of the exchange's clock; a call further ahead is refused. */
  readonly ahead: number;
  /** What named methods give of a good answer. */
  dataOf(body: unknown): unknown;
  /** Is a body that is no refusal the answer of this operation? For a write: does it prove that it was carried out? */
  isSuccess(body: unknown, operation: NamedOperation): boolean;
  /** May a body that came with the status of a refusal be the answer to a write that was carried out? */
  mayBeSuccess(body: unknown, operation: NamedOperation): boolean;
}

/** The receive window that was asked for, in the first of these options that has one. */
export const windowIn = ({ window }: Dialect, ...options: readonly object[]): number | undefined =>
  options.map((each) => each[window as never]).find((given) => given !== undefined);
