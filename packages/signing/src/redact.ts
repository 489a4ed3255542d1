/**
 * Headers whose value must not be seen, in lower case.
 *
 * @example
 * secretHeaders.includes(name.toLowerCase());
 */
export const secretHeaders: readonly string[] = [
  'x-mbx-apikey',
  'access-key',
  'access-sign',
  'access-passphrase',
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
];

/**
 * Query parameters whose value must not be seen. Compare without regard to case.
 *
 * @example
 * secretParameters.some((secret) => secret.toLowerCase() === name.toLowerCase());
 */
export const secretParameters: readonly string[] = ['signature', 'listenKey'];

const hidden = '***';

/** Headers in any of the forms that `fetch` and `node:http` use. */
export type HeadersLike =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A listen key in a path or a list of streams: no other part of one is as long without a mark. */
const listenKeys = /(?<=[^/]\/|^\/|[?&]streams=)[a-z\d]{32,}(?=[/?#@&]|$)/gi;

/**
 * A URL, a path with a query, or a query alone, with the secret values replaced by `***`; everything else stays as it
 * is, to the letter. A password in front of the host is replaced as well, and so is a listen key in a path or among streams.
 *
 * @example
 * redactUrl('/fapi/v1/order?symbol=BTCUSDT&signature=9f2c'); // '/fapi/v1/order?symbol=BTCUSDT&signature=***'
 */
export function redactUrl(url: string | URL): string {
  return (
    String(url)
      // As far as the last `@` before the path: a password may hold others.
      .replace(/\/\/[^/?#]*@/, `//${hidden}@`)
      .replace(listenKeys, hidden)
      .replace(/(^|[?&#])([^=?&#]+)=[^&#]*/g, (part, before: string, name: string) =>
        isSecret(secretParameters, decodedName(name)) ? `${before}${name}=${hidden}` : part,
      )
  );
}

/**
 * A copy of some headers, fit for a log: secret values replaced by `***`, names as they were given.
 *
 * @example
 * log.debug(redactHeaders(request.headers));
 */
export function redactHeaders(headers: HeadersLike): Record<string, string> {
  const entries: Iterable<readonly [string, unknown]> =
    Symbol.iterator in headers ? (headers as Iterable<readonly [string, string]>) : Object.entries(headers);
  const shown: Record<string, string> = {};
  for (const [name, value] of entries) {
    if (value !== undefined) shown[name] = isSecret(secretHeaders, name) ? hidden : String(value);
  }
  return shown;
}

const isSecret = (names: readonly string[], name: string): boolean =>
  names.some((secret) => secret.toLowerCase() === name.toLowerCase());

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
