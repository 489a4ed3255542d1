import { BadInputError } from '@openderivs/signing';

const name = /^[!#$%&'*+.^_`|~\w-]+$/;
// Tab, and what Latin-1 can show: more than that no HTTP/1.1 header carries.
const value = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Refuses headers of a call that HTTP cannot carry. Left to the transport, they would fail in a way that tells less. */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const key in headers) {
    if (!name.test(key)) throw new BadInputError('headers', `have a name that is none: ${JSON.stringify(key)}`, mend);
    if (!value.test(String(headers[key]))) throw new BadInputError('headers', `have a broken value: ${key}`, mend);
  }
}

const mend = 'give names and values in plain ASCII, without line breaks';
