import type { ErrorCatalogue } from '../catalogue/catalogue.ts';
import type { Dialect, Refusal } from '../dialect.ts';
import { ExchangeError } from '../errors/exchange-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts';
import { isWrite } from '../operation.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { toFinal } from './lookup.ts';
import type { PreparedCall, Settled } from './pipeline.ts';

/** Read an answer and say what it means. */
export function judgeAnswer(
  dialect: Dialect,
  catalogue: ErrorCatalogue | undefined,
  call: PreparedCall,
  answer: TransportAnswer,
  read: (text: string) => unknown,
): Settled {
  const { status, text } = answer;
  let body: unknown;
  let cause: unknown;
  try {
    body = read(text);
  } catch (error) {
    cause = error;
  }
  // Whoever redirects is not the exchange, whatever the body says.
  const redirects = status >= 300 && status < 400;
  const refusal = body === undefined || redirects ? undefined : dialect.refusalOf(answer, body);
  if (!refusal && status >= 200 && status < 300 && dialect.isReadable(body)) {
    return { answer, body, data: dialect.dataOf(body) };
  }
  const limited = status === 429 || status === 418 || refusal?.exchangeCode === '429';
  const { clock, unchanged, ...said }: Refusal = refusal ?? {
    exchangeCode: status,
    exchangeMessage: 'too many requests',
    // A firewall that blocks answers with a page of its own, before the exchange sees the call.
    outcome: status === 403 ? 'refused' : 'unknown',
  };
  const { name: operation } = call.operation;
  const outcome = isWrite(call.operation) && !limited ? said.outcome : 'refused';
  const facts = { operation, status, headers: answer.headers, outcome };
  const refused = { ...said, ...facts, entry: catalogue?.[said.exchangeCode] };
  const error = limited
    ? new RateLimitError({ ...refused, retryAfter: retryAfterOf(answer), banned: status === 418 })
    : refusal
      ? new ExchangeError(refused)
      : new UnreadableResponseError({ ...facts, start: text.slice(0, 256), cause });
  return { answer, body, error: toFinal(call, error), clock, unchanged };
}

/** `Retry-After` in milliseconds. */
function retryAfterOf({ headers }: TransportAnswer): number | undefined {
  const seconds = Number(headers['retry-after'] || Number.NaN);
  return seconds >= 0 ? seconds * 1000 : undefined;
}
