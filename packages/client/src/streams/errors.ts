import { isOpenDerivsError, OpenDerivsError } from '@openderivs/signing';
import type { GapItem } from './item.ts';

const hasCode = (error: unknown, code: string): boolean => isOpenDerivsError(error) && error.code === code;

/**
 * The exchange refused a stream. The subscription is over and is not tried again.
 *
 * @example
 * await streams.ticker({ symbol: 'BTCUSDX' }).acknowledged; // StreamRefusedError: … was refused with 30001: …
 */
export class StreamRefusedError extends OpenDerivsError {
  static {
    StreamRefusedError.prototype.name = 'StreamRefusedError';
  }
  /** The exchange's name of the stream. */
  declare readonly stream: string;
  declare readonly exchangeCode: number | string;
  declare readonly exchangeMessage: string;
  constructor(facts: {
    readonly stream: string;
    readonly exchangeCode: number | string;
    readonly exchangeMessage: string;
  }) {
    const { stream, exchangeCode, exchangeMessage } = facts;
    super(`${stream} was refused with ${exchangeCode}: ${exchangeMessage}`, {
      code: 'STREAM_REFUSED',
      outcome: 'refused',
      ...facts,
    });
  }
}

/**
 * Events are missing, and `events({ onGap: 'throw' })` was asked to say so.
 *
 * @example
 * if (isStreamGapError(error)) console.log(error.gap.stream, error.gap.reason);
 */
export class StreamGapError extends OpenDerivsError {
  static {
    StreamGapError.prototype.name = 'StreamGapError';
  }
  declare readonly gap: GapItem;
  constructor(gap: GapItem) {
    super(`${gap.stream}: events may be missing (${gap.reason})`, { code: 'STREAM_GAP', outcome: 'unknown', gap });
  }
}

/**
 * The exchange refused the login of a private connection, and would refuse it again. `hint` says what to do.
 *
 * @example
 * if (isStreamLoginError(error)) console.error(error.exchangeCode, error.hint);
 */
export class StreamLoginError extends OpenDerivsError {
  static {
    StreamLoginError.prototype.name = 'StreamLoginError';
  }
  declare readonly exchangeCode: number | string;
  declare readonly exchangeMessage: string;
  declare readonly hint: string;
  constructor(facts: {
    readonly exchangeCode: number | string;
    readonly exchangeMessage: string;
    readonly hint: string;
  }) {
    const { exchangeCode, exchangeMessage, hint } = facts;
    super(`the login was refused with ${exchangeCode}: ${exchangeMessage}; ${hint}`, {
      code: 'STREAM_LOGIN',
      outcome: 'refused',
      ...facts,
    });
  }
}

/**
 * The subscription, or the streams as a whole, were closed before what was waited for came.
 *
 * @example
 * await trades.live.catch((error) => { if (!isStreamClosedError(error)) throw error; });
 */
export class StreamClosedError extends OpenDerivsError {
  static {
    StreamClosedError.prototype.name = 'StreamClosedError';
  }
  declare readonly stream: string;
  constructor(stream: string) {
    super(`${stream}: was closed`, { code: 'STREAM_CLOSED', outcome: 'refused', stream });
  }
}

/**
 * The exchange refused a stream.
 *
 * @example
 * await trades.acknowledged.catch((error) => { if (isStreamRefusedError(error)) console.error(error.stream, error.exchangeCode); });
 */
export const isStreamRefusedError = (error: unknown): error is StreamRefusedError => hasCode(error, 'STREAM_REFUSED');

/**
 * The exchange refused the login of a private connection.
 *
 * @example
 * if (isStreamLoginError(error)) console.error(error.exchangeCode, error.hint);
 */
export const isStreamLoginError = (error: unknown): error is StreamLoginError => hasCode(error, 'STREAM_LOGIN');

/**
 * Events are missing.
 *
 * @example
 * try { for await (const trade of trades.events({ onGap: 'throw' })) keep(trade); }
 * catch (error) { if (isStreamGapError(error)) console.warn(error.gap.stream, error.gap.reason); else throw error; }
 */
export const isStreamGapError = (error: unknown): error is StreamGapError => hasCode(error, 'STREAM_GAP');

/**
 * The subscription was closed.
 *
 * @example
 * await trades.live.catch((error) => { if (!isStreamClosedError(error)) throw error; });
 */
export const isStreamClosedError = (error: unknown): error is StreamClosedError => hasCode(error, 'STREAM_CLOSED');
