import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * What every answer of the page's server says: nothing from elsewhere, nothing inline, in no frame, and read by no page
 * but its own.
 */
export const guardingHeaders: { readonly [name: string]: string } = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const nameIn = (host: string): string | undefined => {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  return url?.pathname === '/' && url.username === '' ? url.hostname.replace(/^\[|\]$/g, '') : undefined;
};

/**
 * Why a request is refused, if it is. A page of another site reaches a server on this machine under a name that it has
 * made resolve to it (DNS rebinding), or by sending what it cannot read. So only addresses, `localhost` and the name that
 * the server listens on are answered, and only what this very page sends is done.
 */
export const refusalOf = (
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  listensOn: string,
): string | undefined => {
  const { host = '', origin } = headers;
  const name = nameIn(host);
  if (name === undefined || (isIP(name) === 0 && name !== 'localhost' && name !== listensOn)) {
    return 'This server answers under its address alone.';
  }
  const from = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return 'This server answers its own page alone.';
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (from !== undefined && from !== 'same-origin') return 'This server answers its own page alone.';
  const type = headers['content-type'] ?? '';
  return type.startsWith('application/json') ? undefined : 'This server takes JSON alone.';
};
