import { readFileSync } from 'node:fs';
import { BadInputError, createSigningKey, type KeyCredentials } from '../src/index.ts';

/** The passphrase of the encrypted test keys. */
export const testPassphrase = 'a test passphrase';

/** The text of a test key. */
export const testKey = (name: string): string => readFileSync(new URL(`./keys/${name}`, import.meta.url), 'utf8');

/** The bytes inside PEM text. */
export const derOf = (pem: string): Buffer => Buffer.from(pem.replace(/-----.*-----|\s/g, ''), 'base64');

/** The error that making a key ends with. */
export function refusal(credentials: unknown): BadInputError {
  try {
    createSigningKey(credentials as KeyCredentials);
  } catch (error) {
    if (error instanceof BadInputError) return error;
    throw error;
  }
  throw new Error('the key was not refused');
}
