/** One HTTP request, its bytes final: nothing below may change them. */
export interface TransportRequest {
  readonly method: string;
  /** Scheme, host and port: `https://fapi.binance.com`. */
  readonly origin: string;
  /** Path and query exactly as they were signed. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for the whole exchange of bytes. */
  readonly timeout: number;
  /**
   * The most bytes that the answer's body may have, decoded. A transport of your own may stop there, with a
   * `TransportFailure` of reason `oversized`; what it lets through is checked all the same.
   */
  readonly maxAnswerBytes?: number | undefined;
}

/** One HTTP answer, read to its end. Header names are in lower case. */
export interface TransportAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends one request and reads one answer. Never follows a redirect, never sends twice. */
export interface Transport {
  send(request: TransportRequest): Promise<TransportAnswer>;
  /** It leads to something in this process (a sandbox, a test): no limits hold there until a client is given `limits`. */
  readonly local?: boolean | undefined;
  /** Closes idle connections. */
  close?(): void;
}

/** How far a failed request got: no byte had left (`unsent`), it may have arrived (`sent`), the answer had begun (`answering`). */
export type Phase = 'unsent' | 'sent' | 'answering';

/** Why a body was not read: longer than `maxAnswerBytes`, or in an encoding (gzip, say) that was not asked for. */
export type BodyFault = 'oversized' | 'encoded';

/** Why there is no whole answer. */
export type FailureReason = 'network' | 'timeout' | 'aborted' | BodyFault;

/** What a transport throws when there is no whole answer. The pipeline turns it into the error that a caller sees. */
export class TransportFailure extends Error {
  override readonly name = 'TransportFailure';
  declare readonly reason: FailureReason;
  declare readonly phase: Phase;
  /** What had arrived of the answer, when the failure struck in the middle of it. */
  declare readonly answer: Partial<TransportAnswer> | undefined;
  constructor(
    reason: FailureReason,
    phase: Phase,
    options?: { readonly cause?: unknown; readonly answer?: Partial<TransportAnswer> | undefined },
  ) {
    super(`no whole answer (${reason}, ${phase})`, options);
    Object.assign(this, { reason, phase, answer: options?.answer });
  }
}

/** By its form, not its class: a transport need not be made with this copy of the package, or with this package at all. */
export const isTransportFailure = (thrown: unknown): thrown is TransportFailure =>
  thrown instanceof Error &&
  /^(network|timeout|aborted|oversized|encoded)$/.test((thrown as TransportFailure).reason) &&
  'phase' in thrown;
