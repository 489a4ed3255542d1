import { BadInputError } from '../errors.ts';
import { asShown, printable } from '../printable.ts';
import type { SignedRequest } from '../signed-request.ts';

/** An API key of Lagoon with its secret half. */
export interface LagoonCredentials {
  readonly apiKey: string;
  readonly secretKey: string;
}

/** A request as it goes on the wire. */
export interface LagoonRequest {
  readonly method: string;
  readonly path: string;
  /** The query percent-encoded, as it is sent; without a question mark. */
  readonly query: string;
  readonly body?: string | undefined;
  readonly timestamp: number;
}

/** Signs requests with one API key. */
export interface LagoonSigner {
  /** The header that names the API key, and nothing secret but that. */
  identify(): Record<string, string>;
  sign(request: LagoonRequest): Promise<SignedRequest>;
}

const bytes = (text: string) => new TextEncoder().encode(text);

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Makes a signer for Lagoon: HMAC-SHA512 in hex over method, path with query, body and nonce, all in one header.
 *
 * @example
 * const { headers } = await createLagoonSigner({ apiKey, secretKey }).sign({ method: 'GET', path, query, timestamp: Date.now() });
 */
export function createLagoonSigner(credentials: LagoonCredentials): LagoonSigner {
  for (const name of ['privateKey', 'sign']) {
    if (name in credentials) throw new BadInputError(name, 'is nothing that Lagoon signs with', 'give secretKey');
  }
  const apiKey = printable('apiKey', credentials.apiKey, asShown);
  const secret = bytes(printable('secretKey', credentials.secretKey, asShown));
  const algorithm = { name: 'HMAC', hash: 'SHA-512' };
  let key: ReturnType<typeof crypto.subtle.importKey> | undefined;
  return {
    identify: () => ({ 'Lagoon-Auth': `key=${apiKey}` }),
    sign: async ({ method, path, query, body = '', timestamp }) => {
      key ??= crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
      const target = query === '' ? path : `${path}?${query}`;
      const signature = hex(
        await crypto.subtle.sign('HMAC', await key, bytes(`${method}${target}${body}${timestamp}`)),
      );
      return { query, headers: { 'Lagoon-Auth': `key=${apiKey},nonce=${timestamp},sign=${signature}` } };
    },
  };
}
