import { OpenDerivsError, type Outcome } from '@openderivs/signing';
import type { Usage } from '../usage.ts';
import type { AnswerFacts } from './exchange-error.ts';

/** What makes a body unreadable: not the API's JSON, longer than `maxAnswerBytes`, in an encoding not asked for. */
export type UnreadableReason = 'malformed' | 'oversized' | 'encoded';

/**
 * Something answered, but not with what the API says: a web page, a redirect, JSON cut short, a body without end.
 *
 * `start` holds the first bytes of the body, enough to tell a firewall's page from a proxy's. `reason` says what was
 * wrong; a body that was `oversized` or `encoded` was not read, and a read is not sent again for it.
 *
 * @example
 * if (isUnreadableResponseError(error) && error.reason === 'oversized') console.log('raise maxAnswerBytes');
 */
export class UnreadableResponseError extends OpenDerivsError {
  static {
    UnreadableResponseError.prototype.name = 'UnreadableResponseError';
  }
  declare readonly operation: string;
  declare readonly status: number;
  declare readonly headers: Readonly<Record<string, string>>;
  /** What the headers say of the limits. */
  declare readonly usage: Usage;
  declare readonly start: string;
  declare readonly reason: UnreadableReason;

  constructor(facts: AnswerFacts & { readonly outcome: Outcome; readonly start: string; readonly cause?: unknown }) {
    // A body that was not read says why, in words that carry the sentence on.
    const { reason = 'malformed', message }: { reason?: string; message?: string } = Object(facts.cause);
    const words = reason === 'malformed' ? 'a body that is not what the API answers' : message;
    super(`${facts.operation} was answered with HTTP ${facts.status} and ${words}`, {
      code: 'UNREADABLE_RESPONSE',
      reason,
      ...facts,
    });
  }
}
