import { createHmac, verify } from 'node:crypto';
import type { Credential, Verifier } from '../credentials/credential.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Guess } from './guess.ts';
import type { Signing } from './signing.ts';

/** What explains a signature that does not fit. `text` is what was signed, where that is known. */
export interface Finding extends Omit<Guess, 'text'> {
  readonly text?: string;
}

/** What the bytes of a signature may be, however they were written. */
const bytesOf = (signature: string): readonly Buffer[] => {
  const hex = /^(?:[0-9a-f]{2})+$/i.test(signature) ? [Buffer.from(signature, 'hex')] : [];
  return [...hex, Buffer.from(signature, 'base64')];
};

type Fits = (text: string, secret?: string | Buffer, hash?: string) => boolean;

const fitsHmac = (own: string, signature: string): Fits => {
  const known = new Set(bytesOf(signature).map((bytes) => bytes.toString('latin1')));
  return (text, secret = own, hash = 'sha256') =>
    known.has(createHmac(hash, secret).update(text, 'utf8').digest().toString('latin1'));
};

const fitsPair = ({ kind, publicKey }: Extract<Verifier, { publicKey: unknown }>, signature: string): Fits => {
  const key = publicKey();
  const known = bytesOf(signature);
  const algorithm = kind === 'rsa' ? 'sha256' : null;
  return (text) => known.some((bytes) => verify(algorithm, Buffer.from(text, 'utf8'), key, bytes));
};

const otherHashes = ['sha512', 'sha1', 'sha384', 'md5'];

/** The right text, signed with something that is not the secret. */
const findSecret = (
  fits: Fits,
  text: string,
  secret: string,
  { apiKey, passphrase }: Credential,
  others: readonly Credential[],
): Finding | undefined => {
  if (fits(text, apiKey)) return { mistake: 'key-as-secret', text };
  if (passphrase !== undefined && fits(text, passphrase)) return { mistake: 'passphrase-as-secret', text };
  const blank = [`${secret}\n`, `${secret} `, ` ${secret}`, `${secret}\r\n`];
  if (blank.some((other) => fits(text, other))) return { mistake: 'secret-with-whitespace', text };
  if ((['hex', 'base64'] as const).some((encoding) => fits(text, Buffer.from(secret, encoding)))) {
    return { mistake: 'secret-decoded', text };
  }
  for (const { verifier, account } of others) {
    if (verifier.kind !== 'hmac' || !fits(text, verifier.secretKey)) continue;
    return { mistake: 'other-key', about: account, text };
  }
  const hash = otherHashes.find((name) => fits(text, secret, name));
  return hash === undefined ? undefined : { mistake: 'other-hash', about: hash, text };
};

/** Signatures of key pairs take long to check: of what is tried last, which is other times, only the nearest are. */
const mostOfPairs = 1_000;

/** Finds the mistake that explains a signature; `undefined` where none of the known ones does. */
export const findMistake = (
  signing: Signing,
  incoming: Incoming,
  credential: Credential,
  others: readonly Credential[],
): Finding | undefined => {
  const { signature, parts, misplaced } = signing.read(incoming);
  if (signature === undefined) return misplaced === undefined ? undefined : { mistake: misplaced };
  const { verifier } = credential;
  const text = parts.map(({ signed }) => signed).join('');
  const isHmac = verifier.kind === 'hmac';
  const fits = isHmac ? fitsHmac(verifier.secretKey, signature) : fitsPair(verifier, signature);
  if (fits(text)) return { mistake: 'other-encoding', text };
  const bySecret = isHmac ? findSecret(fits, text, verifier.secretKey, credential, others) : undefined;
  if (bySecret !== undefined) return bySecret;
  let left = isHmac ? Number.POSITIVE_INFINITY : mostOfPairs;
  for (const guess of signing.guesses(incoming)) {
    if (guess.text !== text && fits(guess.text)) return guess;
    left -= 1;
    if (left === 0) break;
  }
  return undefined;
};
