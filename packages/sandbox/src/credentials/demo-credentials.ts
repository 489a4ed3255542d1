import type { Credential, Role } from './credential.ts';
import { lazyKeyPair } from './key-pair.ts';

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

/** A Bitget key with its passphrase and an HMAC secret. */
export interface BitgetHmac extends BinanceHmac {
  readonly passphrase: string;
}

/** A Bitget key with its passphrase whose private key signs. */
export interface BitgetKeyPair extends BinanceKeyPair {
  readonly passphrase: string;
}

/** Ready-made keys. Those of one exchange open the same account, unless it says otherwise. */
export interface DemoCredentials {
  readonly binance: {
    readonly hmac: BinanceHmac;
    readonly rsa: BinanceKeyPair;
    readonly ed25519: BinanceKeyPair;
    /**
     * May read, but not trade.
     */
    readonly readOnly: BinanceHmac;
    /**
     * Opens a second account, `binance-2`.
     */
    readonly second: BinanceHmac;
  };
  readonly bitget: {
    readonly hmac: BitgetHmac;
    readonly rsa: BitgetKeyPair;
    /**
     * May read, but not trade.
     */
    readonly readOnly: BitgetHmac;
    /**
     * For demo trading: good only with the header `paptrading: 1`. Opens the account `bitget-demo`.
     */
    readonly demo: BitgetHmac;
    /**
     * A key of a unified account, which the classic API refuses with 40085.
     */
    readonly unified: BitgetHmac;
  };
}

const pairs = {
  binanceRsa: lazyKeyPair('rsa'),
  binanceEd25519: lazyKeyPair('ed25519'),
  bitgetRsa: lazyKeyPair('rsa'),
};

const binanceKey = (name: string): string => `sandboxBinance${name}`.padEnd(64, '0');
const binanceHmac = (name: string): BinanceHmac => ({
  apiKey: binanceKey(name),
  secretKey: `sandboxSecret${name}`.padEnd(64, '0'),
});
const passphrase = 'sandboxPassphrase';
const bitgetHmac = (name: string): BitgetHmac => ({
  apiKey: `bg_sandbox_${name}`,
  secretKey: `sandbox-secret-${name}`,
  passphrase,
});

export const demoCredentials: DemoCredentials = {
  binance: {
    hmac: binanceHmac('Hmac'),
    get rsa() {
      return { apiKey: binanceKey('Rsa'), privateKey: pairs.binanceRsa().privateKey };
    },
    get ed25519() {
      return { apiKey: binanceKey('Ed25519'), privateKey: pairs.binanceEd25519().privateKey };
    },
    readOnly: binanceHmac('ReadOnly'),
    second: binanceHmac('Second'),
  },
  bitget: {
    hmac: bitgetHmac('hmac'),
    get rsa() {
      return { apiKey: 'bg_sandbox_rsa', privateKey: pairs.bitgetRsa().privateKey, passphrase };
    },
    readOnly: bitgetHmac('read_only'),
    demo: bitgetHmac('demo'),
    unified: bitgetHmac('unified'),
  },
};

const { binance, bitget } = demoCredentials;
const hmac = (secretKey: string): Credential['verifier'] => ({ kind: 'hmac', secretKey });
const readingRoles: readonly Role[] = ['USER_DATA', 'USER_STREAM', 'MARKET_DATA', 'READ'];

const ofBinance = (key: BinanceHmac, more: Partial<Credential> = {}): Credential => ({
  exchange: 'binance',
  account: 'binance',
  apiKey: key.apiKey,
  verifier: hmac(key.secretKey),
  ...more,
});

const ofBitget = (key: BitgetHmac, more: Partial<Credential> = {}): Credential => ({
  exchange: 'bitget',
  account: 'bitget',
  apiKey: key.apiKey,
  verifier: hmac(key.secretKey),
  passphrase,
  ...more,
});

/** The same keys as the sandbox looks them up. */
export const demoKeys: readonly Credential[] = [
  ofBinance(binance.hmac),
  ofBinance(binance.readOnly, { roles: readingRoles }),
  ofBinance(binance.second, { account: 'binance-2' }),
  ofBinance(
    { apiKey: binanceKey('Rsa'), secretKey: '' },
    { verifier: { kind: 'rsa', publicKey: () => pairs.binanceRsa().publicKey } },
  ),
  ofBinance(
    { apiKey: binanceKey('Ed25519'), secretKey: '' },
    { verifier: { kind: 'ed25519', publicKey: () => pairs.binanceEd25519().publicKey } },
  ),
  ofBitget(bitget.hmac),
  ofBitget(bitget.readOnly, { roles: readingRoles }),
  ofBitget(bitget.demo, { demo: true, account: 'bitget-demo' }),
  ofBitget(bitget.unified, { unified: true, account: 'bitget-unified' }),
  {
    exchange: 'bitget',
    account: 'bitget',
    apiKey: 'bg_sandbox_rsa',
    passphrase,
    verifier: { kind: 'rsa', publicKey: () => pairs.bitgetRsa().publicKey },
  },
];
