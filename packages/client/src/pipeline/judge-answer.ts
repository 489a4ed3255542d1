import type { OpenDerivsError, Outcome } from '@openderivs/signing';
import type { ErrorCatalogue } from '../catalogue/catalogue.ts';
import type { Dialect, Refusal } from '../dialect.ts';
import { ExchangeError } from '../errors/exchange-error.ts';
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts';
import { isWrite } from '../operation.ts';
import type { ReadJson } from '../read/read-json.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { lookupOf } from './lookup.ts';
import type { PreparedCall, Settled } from './pipeline.ts';

/** Read an answer and say what it means. */
export function judgeAnswer(
  dialect: Dialect,
  call: PreparedCall,
  answer: TransportAnswer,
  read: ReadJson,
  catalogue?: ErrorCatalogue,
): Settled {
  let body: unknown;
  let cause: unknown;
  try {
    body = read(answer.text);
  } catch (error) {
    cause = error;
  }
  // Whoever redirects is not the exchange, whatever the body says.
  const redirects = answer.status >= 300 && answer.status < 400;
  const refusal = body === undefined || redirects ? undefined : dialect.refusalOf(answer, body);
  if (refusal) {
    const { clock, unchanged } = refusal;
    const error = refusedWith(call, answer, refusal, catalogue);
    return { answer, body, data: undefined, error, clock, unchanged };
  }
  const good = answer.status >= 200 && answer.status < 300 && dialect.isReadable(body);
  if (!good) return { answer, body, data: undefined, error: unreadable(call, answer, cause) };
  return { answer, body, data: dialect.dataOf(body), error: undefined };
}

function refusedWith(
  call: PreparedCall,
  answer: TransportAnswer,
  refusal: Refusal,
  catalogue: ErrorCatalogue | undefined,
): OpenDerivsError {
  const operation = call.operation.name;
  const limited = answer.status === 429 || answer.status === 418 || refusal.exchangeCode === '429';
  const outcome: Outcome = isWrite(call.operation) && !limited ? refusal.outcome : 'refused';
  const entry = catalogue?.[refusal.exchangeCode];
  const facts = { ...refusal, entry, operation, status: answer.status, headers: answer.headers, outcome };
  if (limited) {
    return new RateLimitError({ ...facts, retryAfter: retryAfterOf(answer), banned: answer.status === 418 });
  }
  const error = new ExchangeError(facts);
  return outcome === 'unknown' ? new OutcomeUnknownError(operation, lookupOf(call), error) : error;
}

/** A firewall that blocks (403) or counts (429, 418) answers with a page of its own, before the exchange sees the call. */
const stoppedBefore = new Set([403, 418, 429]);

function unreadable(call: PreparedCall, answer: TransportAnswer, cause: unknown): OpenDerivsError {
  const { status, headers, text } = answer;
  const operation = call.operation.name;
  if (status === 429 || status === 418) {
    return new RateLimitError({
      operation,
      status,
      headers,
      outcome: 'refused',
      exchangeCode: status,
      exchangeMessage: 'too many requests',
      retryAfter: retryAfterOf(answer),
      banned: status === 418,
    });
  }
  const outcome: Outcome = isWrite(call.operation) && !stoppedBefore.has(status) ? 'unknown' : 'refused';
  const error = new UnreadableResponseError({ operation, status, headers, outcome, start: text.slice(0, 256), cause });
  return outcome === 'unknown' ? new OutcomeUnknownError(operation, lookupOf(call), error) : error;
}

/** `Retry-After` in milliseconds. */
function retryAfterOf({ headers }: TransportAnswer): number | undefined {
  const seconds = Number(headers['retry-after']);
  return headers['retry-after'] && seconds >= 0 ? seconds * 1000 : undefined;
}
