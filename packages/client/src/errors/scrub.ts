import { secretHeaders, secretParameters } from '@openderivs/signing';
import type { TransportAnswer, TransportRequest } from '../transport/transport.ts';

/** Takes the secrets of one request out of a text. */
export type Scrub = (text: string) => string;

/** Shorter than any real secret: replacing it would only garble the text. */
const tooShort = 6;

/** Made where a call has failed, so a good one pays nothing. */
export function createScrub({ headers, target }: TransportRequest): Scrub {
  const secrets = Object.entries(headers).filter(([name]) => isNamed(secretHeaders, name));
  for (const entry of new URLSearchParams(target.split('?')[1]))
    if (isNamed(secretParameters, entry[0])) secrets.push(entry);
  const hidden = secrets
    .flatMap(([, secret]) => [secret, encodeURIComponent(secret)])
    .filter(({ length }) => length >= tooShort);
  return (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

const isNamed = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/** The same answer where it quotes no secret of its request, as redirects, proxies and debuggers do; else a clean copy. */
export function scrubbedAnswer(answer: TransportAnswer, scrub: Scrub): TransportAnswer {
  const entries = Object.entries(answer.headers).map(([name, value]) => [name, scrub(value)] as const);
  const text = scrub(answer.text);
  const same = text === answer.text && entries.every(([name, value]) => value === answer.headers[name]);
  return same ? answer : { ...answer, headers: Object.fromEntries(entries), text };
}
