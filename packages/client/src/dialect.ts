import type { Outcome } from '@openderivs/signing';
import type { NamedOperation } from './operation.ts';
import type { TransportAnswer } from './transport/transport.ts';

/** What of a request is signed, before it is signed. */
export interface Unsigned {
  readonly operation: NamedOperation;
  readonly query: string;
  readonly body: string | undefined;
  readonly timestamp: number;
  readonly recvWindow: number | undefined;
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
}

/** Where exchanges differ: how a call is signed, what an answer says, what a refusal means. Pure but for its key. */
export interface Dialect {
  /** Headers that name the account, without a signature. */
  identify(): Readonly<Record<string, string>>;
  sign(request: Unsigned): Signed | Promise<Signed>;
  /** Whether the answer's body is a refusal, and what it means. `body` is the parsed JSON. */
  refusalOf(answer: TransportAnswer, body: unknown): Refusal | undefined;
  /** Milliseconds after its timestamp within which a call is taken, when nothing else is asked for. */
  readonly receiveWindow: number;
  /** Milliseconds by which a timestamp may lie ahead of the exchange's clock; a call further ahead is refused. */
  readonly ahead: number;
  /** What named methods give of a good answer. */
  dataOf(body: unknown): unknown;
  /** Is a body of this form what the API says at all? */
  isReadable(body: unknown): boolean;
}
