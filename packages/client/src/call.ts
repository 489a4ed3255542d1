import { isOpenDerivsError, type OpenDerivsError } from '@openderivs/signing';
import type { OutcomeUnknownError } from './errors/outcome-unknown-error.ts';

/** The answer beside its data: status and headers (names in lower case). */
export interface CallResponse<Data> {
  readonly data: Data;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a named method returns: a promise of the data, which can also tell status and headers.
 *
 * @example
 * const time = await usdm.checkServerTime();
 * const { data, headers } = await usdm.checkServerTime().withResponse();
 * console.log(headers['x-mbx-used-weight-1m']);
 */
export interface Call<Data> extends Promise<Data> {
  withResponse(): Promise<CallResponse<Data>>;
}

/**
 * What became of a call that changes something. Its data cannot be had without having asked for the outcome.
 *
 * `accepted` without data: an earlier sending of the same call took effect ("no need to change").
 */
export type Verdict<Data> =
  | { readonly outcome: 'accepted'; readonly data: Data | undefined }
  | { readonly outcome: 'refused'; readonly error: OpenDerivsError }
  | { readonly outcome: 'unknown'; readonly error: OutcomeUnknownError };

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

/** Make a call's promise out of the pipeline's: one request, several ways to look at it. */
export function toCall<Data>(reply: Promise<CallResponse<Data>>): WriteCall<Data> {
  const data = reply.then((response) => response.data) as WriteCall<Data>;
  data.withResponse = () => {
    // Whoever asks for the response hears of a failure there; the data promise must not be reported as unhandled too.
    data.catch(ignore);
    return reply;
  };
  data.verdict = () => toVerdict(data);
  return data;
}

/** What became of a call that was made; a failure that is none of ours is thrown on. */
export const toVerdict = <Data>(call: Promise<Data>): Promise<Verdict<Data>> =>
  call.then((data) => ({ outcome: 'accepted', data }), verdictOf<Data>);

function verdictOf<Data>(error: unknown): Verdict<Data> {
  if (!isOpenDerivsError(error)) throw error;
  if (error.outcome === 'accepted') return { outcome: 'accepted', data: undefined };
  return { outcome: error.outcome, error: error as OutcomeUnknownError };
}
