import { OpenDerivsError, type Outcome } from '@openderivs/signing';
import type { AnswerFacts } from './exchange-error.ts';
import { nameClass } from './name-class.ts';

/**
 * Something answered, but not with what the API says: a web page, a redirect, JSON cut short.
 *
 * `start` holds the first bytes of the body, enough to tell a firewall's page from a proxy's.
 */
export class UnreadableResponseError extends OpenDerivsError {
  static {
    nameClass(UnreadableResponseError, 'UnreadableResponseError');
  }
  readonly operation: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly start: string;

  constructor(facts: AnswerFacts & { readonly outcome: Outcome; readonly start: string; readonly cause?: unknown }) {
    super(`${facts.operation} was answered with HTTP ${facts.status} and a body that is not the API's JSON`, {
      code: 'UNREADABLE_RESPONSE',
      outcome: facts.outcome,
      cause: facts.cause,
    });
    this.operation = facts.operation;
    this.status = facts.status;
    this.headers = facts.headers;
    this.start = facts.start;
  }
}
