import { readFileSync, statSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Key } from '../apis/subject.ts';

/** Where keys are looked for: names with their values. */
export type KeySource = Readonly<Record<string, string | undefined>>;

/** A file of keys, or what is wrong with it. Neither text ever holds what is in it. */
export interface KeyFile {
  readonly values: KeySource;
  readonly warning?: string;
}

const others = 0o077;

/** Reads a file of lines such as `BINANCE_API_KEY=…`, a private key in quotes over several lines. */
export const readKeyFile = (path: string): KeyFile => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code }: { code?: unknown } = Object(error);
    throw new TypeError(`--keys: the file cannot be read (${typeof code === 'string' ? code : 'no reason given'}).`);
  }
  const values = parseEnv(text) as KeySource;
  const isOpen = process.platform !== 'win32' && (statSync(path).mode & others) !== 0;
  return { values, ...(isOpen && { warning: 'Others on this machine may read the file of keys: chmod 600 it.' }) };
};

const parts = {
  apiKey: 'API_KEY',
  secretKey: 'SECRET_KEY',
  privateKey: 'PRIVATE_KEY',
  privateKeyPassphrase: 'PRIVATE_KEY_PASSPHRASE',
  passphrase: 'PASSPHRASE',
} as const;

/** The key under the first of these prefixes that has one, as `BITGET_UTA_API_KEY` before `BITGET_API_KEY`. */
export const keyOf = (prefixes: readonly string[], source: KeySource): Key | undefined => {
  const prefix = prefixes.find((each) => Boolean(source[`${each}_API_KEY`]));
  if (prefix === undefined) return undefined;
  const found = Object.entries(parts).flatMap(([part, name]) => {
    const value = source[`${prefix}_${name}`];
    // Environments of containers hold line breaks as two characters.
    return value ? [[part, part === 'privateKey' ? value.replaceAll('\\n', '\n') : value]] : [];
  });
  return Object.fromEntries(found) as Key;
};
