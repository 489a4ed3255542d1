import type { OpenDerivsError } from '@openderivs/signing';
import type { HoldScope } from '../dialect.ts';
import type { RateLimitError } from '../errors/rate-limit-error.ts';
import type { NamedOperation } from '../operation.ts';
import type { CallOptions } from '../options.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import type { Moment } from './age.ts';

/** One logical call, its parameters already bytes. Both styles make one of these. */
export interface PreparedCall {
  readonly operation: NamedOperation;
  readonly query: string;
  readonly body: string | undefined;
  readonly options: CallOptions;
  /** When the caller made it, where that was earlier than its bytes were ready. */
  readonly made?: Moment | undefined;
}

/** An answer that asks for quiet. */
export interface HoldSignal {
  readonly scope: HoldScope;
  readonly error: RateLimitError;
}

/** Throws when a call must not be sent any more. Asked before the signature is made and after, since a signer may take long. */
export type CheckAge = () => void;

/** How a call ended: data, or an error; with the answer that led to it, if there was one. */
export interface Settled {
  readonly answer?: TransportAnswer;
  /** The whole body as JSON. */
  readonly body?: unknown;
  /** What named methods give of it. */
  readonly data?: unknown;
  readonly error?: OpenDerivsError;
  /** The error is a refused timestamp. */
  readonly clock?: boolean | undefined;
  /** Makes the error of a call whose earlier sending took effect, where the answer says that the state is in force already. */
  readonly unchanged?: false | (() => OpenDerivsError) | undefined;
  /** The exchange wants quiet. */
  readonly hold?: HoldSignal | undefined;
}

/** Sends a call, again where that cannot do harm, and says how it ended. */
export type Send = (call: PreparedCall) => Promise<Settled>;
