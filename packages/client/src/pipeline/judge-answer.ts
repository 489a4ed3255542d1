import type { OpenDerivsError } from '@openderivs/signing';
import type { Dialect, Refusal } from '../dialect.ts';
import type { ErrorCatalogue } from '../errors/error-catalogue.ts';
import { ExchangeError } from '../errors/exchange-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import type { Scrub } from '../errors/scrub.ts';
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts';
import { isWrite } from '../operation.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { usageIn } from '../usage.ts';
import type { HoldSignal, PreparedCall, Settled } from './prepared-call.ts';

/** What judging an answer takes beside it. */
export interface Judging {
  readonly dialect: Dialect;
  readonly options: { readonly catalogue?: ErrorCatalogue | undefined };
  /** The exchange's time. */
  readonly now: () => number;
}

/** With these an exchange or a firewall turns a call away before it looks at it, as long as the body does not contradict. */
const turnsAway = [401, 403, 418, 429];

/** The longest quiet that is believed: no exchange bans for as long. */
const longestQuiet = 7 * 86_400_000;

/**
 * Read an answer and say what it means, once. What goes into an error is scrubbed: errors are logged, and an answer may quote
 * the request with its key and signature.
 */
export function judgeAnswer(
  { dialect, options, now }: Judging,
  { operation }: PreparedCall,
  answer: TransportAnswer,
  read: (text: string) => unknown,
  createScrub: () => Scrub,
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
  if (!refusal && status >= 200 && status < 300 && dialect.isSuccess(body, operation)) {
    return { answer, body, data: dialect.dataOf(body) };
  }
  const scrub = createScrub();
  const safe = scrub(answer);
  const { clock, unchanged, until, ...said }: Refusal = refusal ?? {
    exchangeCode: status,
    exchangeMessage: 'too many requests',
    // The status does not outrank a body that may say that the call was carried out, nor one that was not read whole.
    outcome:
      turnsAway.includes(status) && !(cause ? isPart(cause, text) : dialect.mayBeSuccess(body, operation))
        ? 'refused'
        : 'unknown',
  };
  const outcome = isWrite(operation) ? said.outcome : 'refused';
  const facts = {
    operation: operation.name,
    status,
    headers: safe.headers,
    usage: usageIn(dialect, safe.headers),
    outcome,
  };
  const refused = { ...scrub(said), ...facts, entry: options.catalogue?.[said.exchangeCode] };
  const scope = dialect.holdAfter(status, refusal?.exchangeCode);
  const hold: HoldSignal | undefined = scope && {
    scope,
    error: new RateLimitError({ ...refused, retryAfter: quietOf(answer, until, now), banned: status === 418 }),
  };
  const error: OpenDerivsError =
    hold?.error ??
    (refusal
      ? new ExchangeError(refused)
      : new UnreadableResponseError({
          ...facts,
          start: safe.text.slice(0, 256),
          cause: cause && causeOf(read, safe),
        }));
  return {
    answer: safe,
    // What could be read is scrubbed as what it says: in the text, a quoted secret may be spelt in escapes.
    body: body === undefined ? undefined : scrub(body),
    error,
    clock,
    unchanged: unchanged && (() => new ExchangeError({ ...refused, outcome: 'accepted' })),
    hold,
  };
}

/** Why a text cannot be read: a parser's words quote it. */
function causeOf(read: (text: string) => unknown, { text }: TransportAnswer): unknown {
  try {
    read(text);
  } catch (error) {
    return error;
  }
  // What was cut to its beginning may read well, and the whole did not.
  return new SyntaxError('not JSON');
}

/** A body that was given up or cut short may have said anything; a web page says nothing. */
const isPart = (cause: unknown, text: string): boolean => 'reason' in Object(cause) || /^\s*[[{]/.test(text);

/** How long the exchange asks for quiet, in milliseconds: `Retry-After` in seconds or as a date, or the end of a ban. */
function quietOf({ headers }: TransportAnswer, until: number | undefined, now: () => number): number | undefined {
  const { 'retry-after': after = '' } = headers;
  const seconds = Number(after || Number.NaN);
  const end = until ?? (Number.isNaN(seconds) ? Date.parse(after) : Number.NaN);
  const times = [seconds * 1000, end - now()].filter((time) => time >= 0);
  return times.length ? Math.min(Math.max(...times), longestQuiet) : undefined;
}
