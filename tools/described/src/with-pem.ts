import { generateKeyPairSync } from 'node:crypto';

type Options = Readonly<Record<string, unknown>>;

/** A factory for type tests, whose private key is only a word: a client looks into the key. */
export const withPem =
  (create: (options?: never) => object) =>
  (options: Options = {}): object => {
    const { privateKey } = options;
    if (privateKey === undefined) return create(options as never);
    const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    return create({ ...options, privateKey: pem } as never);
  };
