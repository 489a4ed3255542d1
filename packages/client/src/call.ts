import { isOpenDerivsError, type OpenDerivsError } from '@openderivs/signing';
import type { Dialect } from './dialect.ts';
import type { OutcomeUnknownError } from './errors/outcome-unknown-error.ts';
import type { TransportAnswer } from './transport/transport.ts';
import { type AnswerHead, usageIn } from './usage.ts';

/** The answer beside its data: status, headers and what they say of the limits. */
export interface CallResponse<Data> extends AnswerHead {
  readonly data: Data;
}

/**
 * What a named method returns: a promise of the data, which can also tell status, headers and used limits.
 *
 * @example
 * const time = await usdm.checkServerTime();
 * const { data, headers, usage } = await usdm.checkServerTime().withResponse();
 * console.log(headers.date, usage['weight-1m']);
 */
export interface Call<Data> extends Promise<Data> {
  withResponse(): Promise<CallResponse<Data>>;
}

/**
 * What became of a call that changes something. Its data cannot be had without having asked for the outcome.
 *
 * `accepted` without data: an earlier sending of the same call took effect ("no need to change"). `response` is the
 * answer's status, headers and used limits, whatever the outcome; there is none where no answer came.
 */
export type Verdict<Data> = (
  | { readonly outcome: 'accepted'; readonly data: Data | undefined }
  | { readonly outcome: 'refused'; readonly error: OpenDerivsError }
  | { readonly outcome: 'unknown'; readonly error: OutcomeUnknownError }
) & { readonly response: AnswerHead | undefined };

/**
 * What a named method returns that changes something. Awaited it throws; its `verdict()` does not, and its type makes
 * the caller deal with an unknown outcome.
 *
 * @example
 * const verdict = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '100', type: 1 }).verdict();
 * if (verdict.outcome === 'unknown') await lookAtPosition(verdict.error.lookup);
 */
export interface WriteCall<Data> extends Call<Data> {
  verdict(): Promise<Verdict<Data>>;
}

const ignore = () => {};

/** How a call ended that was accepted. */
export interface Accepted {
  readonly data: unknown;
  readonly answer: TransportAnswer;
}

/** A call with the pipeline's promise, which its methods ask. */
interface Kept extends WriteCall<unknown> {
  reply: Promise<Accepted>;
}

/**
 * Makes the calls of a client out of the pipeline's promises: one request, several ways to look at it.
 *
 * All calls share their methods, and a response is put together for who asks for it. A getter or closures of each call's own
 * cost more than the rest of it: V8 makes a hidden class for each getter, and keeps the answer that it holds through many collections.
 */
export function createToCall(dialect: Dialect): (reply: Promise<Accepted>) => WriteCall<unknown> {
  const headIn = ({ answer: { status, headers } }: Accepted): AnswerHead => ({
    status,
    headers,
    usage: usageIn(dialect, headers),
  });

  function withResponse(this: Kept): Promise<CallResponse<unknown>> {
    const response = this.reply.then((accepted) => ({ data: accepted.data, ...headIn(accepted) }));
    // Whoever asks for the response hears of a failure in the one that is awaited; the other must not be reported as unhandled.
    this.catch(ignore);
    response.catch(ignore);
    return response;
  }

  function verdict(this: Kept): Promise<Verdict<unknown>> {
    return toVerdict(this, () => this.reply.then(headIn));
  }

  return (reply) => {
    const call = reply.then(({ data }) => data) as Kept;
    call.reply = reply;
    call.withResponse = withResponse;
    call.verdict = verdict;
    return call;
  };
}

/** What became of a call that was made; a failure that is none of ours is thrown on. */
export const toVerdict = <Data>(call: Promise<Data>, head?: () => Promise<AnswerHead>): Promise<Verdict<Data>> =>
  call.then(async (data) => ({ outcome: 'accepted', data, response: await head?.() }), verdictOf<Data>);

/** The head of the answer that something came of, if any did. A call that was held had none of its own. */
const headOf = ({ status, headers, usage, held }: Partial<AnswerHead> & { held?: boolean }): AnswerHead | undefined =>
  headers && !held ? ({ status, headers, usage } as AnswerHead) : undefined;

function verdictOf<Data>(error: unknown): Verdict<Data> {
  if (!isOpenDerivsError(error)) throw error;
  const { outcome } = error;
  // Of an unknown outcome, the cause says how it came about.
  const response = headOf(outcome === 'unknown' ? Object(error.cause) : error);
  if (outcome === 'accepted') return { outcome, data: undefined, response };
  return { outcome, error: error as OutcomeUnknownError, response };
}
