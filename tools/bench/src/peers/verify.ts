import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request as the server has received it, and nothing that a client says of it. */
export interface Received {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What the request was found to be. */
export type Verdict =
  | { readonly verified: true; readonly apiKey: string; readonly parameters: Readonly<Record<string, string>> }
  | { readonly verified: false; readonly apiKey: string; readonly because: string };

/** How old a signed request may be, in milliseconds. */
const window = 5_000;

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const one = (header: string | string[] | undefined): string => String(header ?? '');

const queryOf = (target: string): string => target.slice(`${target}?`.indexOf('?') + 1);

const isFresh = (timestamp: string | undefined, now: number): boolean =>
  /^\d{13}$/.test(timestamp ?? '') && Math.abs(Number(timestamp) - now) <= window;

/** As Binance verifies: the parameters of query and body, without the signature, in the order in which they came. */
function verifyBinance({ target, headers, body }: Received, secretKey: string, now: number): Verdict {
  const apiKey = one(headers['x-mbx-apikey']);
  const sent = [queryOf(target), body].filter((part) => part !== '').join('&');
  const pairs = sent.split('&');
  const signature = pairs.find((pair) => pair.startsWith('signature='))?.slice('signature='.length) ?? '';
  // Without a separator where query and body meet, as the exchange's page says.
  const signed = [queryOf(target), body]
    .map((part) => part.split('&').filter((pair) => !pair.startsWith('signature=')))
    .map((left) => left.join('&'))
    .join('');
  const right = createHmac('sha256', secretKey).update(signed).digest('hex');
  if (!isSame(signature.toLowerCase(), right))
    return { verified: false, apiKey, because: 'the signature is not right' };
  const parameters = Object.fromEntries(new URLSearchParams(sent));
  if (!isFresh(parameters.timestamp, now)) return { verified: false, apiKey, because: 'the timestamp is not of now' };
  return { verified: true, apiKey, parameters };
}

/** As Bitget verifies: time, method, path with query, and body as sent. */
function verifyBitget({ method, target, headers, body }: Received, secretKey: string, now: number): Verdict {
  const apiKey = one(headers['access-key']);
  const timestamp = one(headers['access-timestamp']);
  const right = createHmac('sha256', secretKey).update(`${timestamp}${method}${target}${body}`).digest('base64');
  if (!isSame(one(headers['access-sign']), right)) {
    return { verified: false, apiKey, because: 'the signature is not right' };
  }
  if (!isFresh(timestamp, now)) return { verified: false, apiKey, because: 'the timestamp is not of now' };
  return { verified: true, apiKey, parameters: body === '' ? {} : JSON.parse(body) };
}

/** Does what an exchange does before it looks at a call: nobody is timed whose calls it would refuse. */
export const verify = (received: Received, secretKey: string, now: number): Verdict =>
  (received.target.startsWith('/api/') ? verifyBitget : verifyBinance)(received, secretKey, now);
