import { BadInputError } from '@openderivs/signing';

// A name, then tab and what Latin-1 can show: more than that no HTTP/1.1 header carries.
const form = /^[!#$%&'*+.^_`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/;

/**
 * A caller's headers, their names in lower case, so that none is sent twice. Refuses what HTTP cannot carry: left to the
 * transport, it would fail in a way that tells less.
 */
export function ownHeaders(given: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const key in given) {
    const text = String(given[key]);
    if (!form.test(`${key}:${text}`)) {
      throw new BadInputError(
        'headers',
        `cannot carry ${JSON.stringify(key)}`,
        'give names and values in plain ASCII, without line breaks',
      );
    }
    headers[key.toLowerCase()] = text;
  }
  return headers;
}
