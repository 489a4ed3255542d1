import { BadInputError } from '@openderivs/signing';

// A name, then tab and what Latin-1 can show: more than that no HTTP/1.1 header carries.
const form = /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Set by the client or the connection; what the signer sets, the dialect knows. A body is JSON and may be called so. With `accept-encoding`, answers
 * would come compressed, which not every transport undoes.
 */
const taken = /^(accept-enc|connection:|content-(?!type:application\/json)|expect:|host:|transfer-|upgrade:)/;

/** A caller's headers by name. */
export type GivenHeaders = Readonly<Record<string, string | null | undefined>>;

/**
 * A caller's headers, their names in lower case, so that none is sent twice. One without a value is left out. Refuses what
 * the client sends itself, beside which or in whose place it would stand, and what HTTP cannot carry: left to the
 * transport, it would fail in a way that tells less.
 */
export function ownHeaders(
  given: GivenHeaders | undefined,
  ofSigner: RegExp,
  ofClient: object = {},
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const key in given) {
    const name = key.toLowerCase();
    const value = given[key];
    if (value == null) continue;
    const line = `${name}:${value}`;
    const mend =
      taken.test(line) || ofSigner.test(name) || name in ofClient
        ? 'leave it to the client; another key needs another client'
        : form.test(line)
          ? ''
          : 'give plain ASCII on one line';
    if (mend) throw new BadInputError('headers', `cannot carry ${JSON.stringify(key)}`, mend);
    headers[name] = `${value}`;
  }
  return headers;
}
