import { generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface PemKeyPair {
  /** PKCS#8 in PEM, as an exchange asks for it. */
  readonly privateKey: string;
  readonly publicKey: KeyObject;
}

const generate = (kind: 'rsa' | 'ed25519'): PemKeyPair => {
  const pair = kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return { publicKey: pair.publicKey, privateKey: pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
};

/** A key pair that is made on first use, because an RSA key takes longer than starting the sandbox. */
export const lazyKeyPair = (kind: 'rsa' | 'ed25519'): (() => PemKeyPair) => {
  let pair: PemKeyPair | undefined;
  return () => {
    pair ??= generate(kind);
    return pair;
  };
};
