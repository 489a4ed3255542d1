import type { OpenDerivsError } from '@openderivs/signing';
import type { ErrorCatalogue } from '../catalogue/catalogue.ts';
import type { Dialect, Refusal } from '../dialect.ts';
import { ExchangeError } from '../errors/exchange-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts';
import { isWrite } from '../operation.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { toFinal } from './lookup.ts';
import type { PreparedCall, Settled } from './pipeline.ts';

/** What is needed to tell what an answer means. */
export interface Judge {
  readonly dialect: Dialect;
  readonly catalogue?: ErrorCatalogue | undefined;
}

/** Read an answer and say what it means. */
export function judgeAnswer(
  { dialect, catalogue }: Judge,
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
    return { answer, body, data: dialect.dataOf(body), error: undefined };
  }
  const { clock, unchanged, ...said } = refusal ?? unreadable(status);
  const facts = {
    ...said,
    operation: call.operation.name,
    status,
    headers: answer.headers,
    outcome: isWrite(call.operation) ? said.outcome : 'refused',
  } as const;
  const banned = status === 418;
  let error: OpenDerivsError;
  if (banned || status === 429 || said.exchangeCode === '429') {
    error = new RateLimitError({ ...facts, outcome: 'refused', retryAfter: retryAfterOf(answer), banned });
  } else if (refusal) {
    error = new ExchangeError({ ...facts, entry: catalogue?.[refusal.exchangeCode] });
  } else {
    error = new UnreadableResponseError({ ...facts, start: text.slice(0, 256), cause });
  }
  return { answer, body, data: undefined, error: toFinal(call, error), clock, unchanged };
}
