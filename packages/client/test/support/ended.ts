import type { ExchangeError, OutcomeUnknownError, RateLimitError, UnreadableResponseError } from '../../src/index.ts';

/** Everything that an error of the client may tell; which of it there is, is what tests look at. */
export interface Ended
  extends Omit<OutcomeUnknownError, 'cause'>,
    Pick<ExchangeError, 'status' | 'headers' | 'exchangeCode' | 'exchangeMessage'>,
    Pick<RateLimitError, 'retryAfter' | 'banned'>,
    Pick<UnreadableResponseError, 'start'> {
  readonly timeout: number;
  readonly field: string;
  readonly cause: Ended;
}

/** What a call ends in: its error, or its data where it gives some. */
export const ended = (call: Promise<unknown>): Promise<Ended> =>
  call.then(
    (data) => data as Ended,
    (error) => error,
  );
