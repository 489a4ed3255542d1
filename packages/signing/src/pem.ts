import { BadInputError } from './errors.ts';

/** One block of a PEM file. */
export interface PemBlock {
  /** The whole block, with its BEGIN and END lines. */
  readonly text: string;
  /** What stands between them. */
  readonly content: string;
}

/** Makes a usable key out of an encrypted one, or one in another format. */
export const convertKey = 'convert it: openssl pkey -in key.pem -out pkcs8.pem';

/** Makes a new key of a kind that the exchanges take. */
export const makeKey = 'make one: openssl genpkey -algorithm ed25519 -out key.pem';

/** An error about the private key. It names what was found, never the material. */
export function badKey(problem: string, mend: string): BadInputError {
  return new BadInputError('privateKey', problem, mend);
}

/** DER bytes as they are; text, or the bytes of text, as text. */
export function textOrDer(key: string | Uint8Array): string | Uint8Array {
  if (typeof key === 'string') return key;
  // What is neither text nor bytes holds no key. DER begins with a SEQUENCE; PEM with text, a dash or white space.
  if (!ArrayBuffer.isView(key)) return '';
  return key[0] === 0x30 ? key : new TextDecoder().decode(key);
}

/**
 * Finds the private key in PEM text by its label. Other blocks beside it (curve parameters, a certificate) are passed
 * by; a `\n` spelt out, as environment variables tend to have it, counts as a line break.
 */
export function findPrivateKey(text: string): PemBlock {
  const [block, , content = ''] =
    /-----BEGIN ([A-Z ]*PRIVATE KEY)-----([\s\S]+?)-----END \1-----/.exec(text.replace(/\\n/g, '\n')) ?? [];
  if (!block) throw badKey('holds no PRIVATE KEY in PEM', 'give the whole file, from BEGIN to END');
  return { text: block, content };
}
