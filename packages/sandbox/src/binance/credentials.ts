import { type Credential, readingRoles } from '../credentials/credential.ts';
import { lazyKeyPair } from '../credentials/key-pair.ts';

/** A Binance key with an HMAC secret. */
export interface BinanceHmac {
  readonly apiKey: string;
  readonly secretKey: string;
}

/** A Binance key whose private key signs. */
export interface BinanceKeyPair {
  readonly apiKey: string;
  readonly privateKey: string;
}

/** Ready-made Binance keys. They open the same account, unless it says otherwise. */
export interface BinanceCredentials {
  readonly hmac: BinanceHmac;
  readonly rsa: BinanceKeyPair;
  readonly ed25519: BinanceKeyPair;
  /** May read, but not trade. */
  readonly readOnly: BinanceHmac;
  /** Opens a second account, `binance-2`. */
  readonly second: BinanceHmac;
}

const rsa = lazyKeyPair('rsa');
const ed25519 = lazyKeyPair('ed25519');

const apiKey = (name: string): string => `sandboxBinance${name}`.padEnd(64, '0');
const hmac = (name: string): BinanceHmac => ({
  apiKey: apiKey(name),
  secretKey: `sandboxSecret${name}`.padEnd(64, '0'),
});

export const binanceCredentials: BinanceCredentials = {
  hmac: hmac('Hmac'),
  get rsa() {
    return { apiKey: apiKey('Rsa'), privateKey: rsa().privateKey };
  },
  get ed25519() {
    return { apiKey: apiKey('Ed25519'), privateKey: ed25519().privateKey };
  },
  readOnly: hmac('ReadOnly'),
  second: hmac('Second'),
};

const known = (key: string, verifier: Credential['verifier'], more: Partial<Credential> = {}): Credential => ({
  exchange: 'binance',
  account: 'binance',
  apiKey: key,
  verifier,
  ...more,
});

const withSecret = (key: BinanceHmac, more?: Partial<Credential>): Credential =>
  known(key.apiKey, { kind: 'hmac', secretKey: key.secretKey }, more);

/** The same keys as the sandbox looks them up. */
export const binanceKeys: readonly Credential[] = [
  withSecret(binanceCredentials.hmac),
  withSecret(binanceCredentials.readOnly, { roles: readingRoles }),
  withSecret(binanceCredentials.second, { account: 'binance-2' }),
  known(apiKey('Rsa'), { kind: 'rsa', publicKey: () => rsa().publicKey }),
  known(apiKey('Ed25519'), { kind: 'ed25519', publicKey: () => ed25519().publicKey }),
];
