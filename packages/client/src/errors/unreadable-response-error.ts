import { OpenDerivsError, type Outcome } from '@openderivs/signing';
import type { AnswerFacts } from './exchange-error.ts';

/**
 * Something answered, but not with what the API says: a web page, a redirect, JSON cut short.
 *
 * `start` holds the first bytes of the body, enough to tell a firewall's page from a proxy's.
 */
export class UnreadableResponseError extends OpenDerivsError {
  static {
    UnreadableResponseError.prototype.name = 'UnreadableResponseError';
  }
  declare readonly operation: string;
  declare readonly status: number;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly start: string;

  constructor(facts: AnswerFacts & { readonly outcome: Outcome; readonly start: string; readonly cause?: unknown }) {
    super(`${facts.operation} was answered with HTTP ${facts.status} and a body that is not what the API answers`, {
      code: 'UNREADABLE_RESPONSE',
      ...facts,
    });
  }
}
