import { secretHeaders, secretParameters } from '@openderivs/signing';
import type { TransportAnswer, TransportRequest } from '../transport/transport.ts';

/** Takes the secrets of one request out of a text. */
export type Scrub = (text: string) => string;

/** Shorter than any real secret: replacing it would only garble the text. */
const tooShort = 6;

const secretNames = new Set([...secretHeaders, ...secretParameters].map((name) => name.toLowerCase()));

/** Made where a call has failed, so a good one pays nothing. */
export function createScrub({ headers, target }: TransportRequest): Scrub {
  const hidden = [...Object.entries(headers), ...new URLSearchParams(target.split('?')[1])]
    .filter(([name]) => secretNames.has(name.toLowerCase()))
    .flatMap(([, secret]) => [secret, encodeURIComponent(secret)])
    .filter(({ length }) => length >= tooShort);
  return (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** The same answer without the secrets of its request, which redirects, proxies and debuggers quote. */
export const scrubbedAnswer = (answer: TransportAnswer, scrub: Scrub): TransportAnswer => ({
  ...answer,
  headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, scrub(value)])),
  text: scrub(answer.text),
});
