import { type Credential, readingRoles } from '../credentials/credential.ts';
import { lazyKeyPair } from '../credentials/key-pair.ts';

/** A Bitget key with its passphrase and an HMAC secret. */
export interface BitgetHmac {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly passphrase: string;
}

/** A Bitget key with its passphrase whose private key signs. */
export interface BitgetKeyPair {
  readonly apiKey: string;
  readonly privateKey: string;
  readonly passphrase: string;
}

/**
 * Ready-made Bitget keys. Those that begin with `unified` open the unified account `bitget-unified`, for v3; the others open
 * the classic account `bitget`, for v2, unless it says otherwise.
 */
export interface BitgetCredentials {
  readonly hmac: BitgetHmac;
  readonly rsa: BitgetKeyPair;
  /** May read, but not trade. */
  readonly readOnly: BitgetHmac;
  /** For demo trading: good only with the header `paptrading: 1`. Opens the account `bitget-demo`. */
  readonly demo: BitgetHmac;
  readonly unified: BitgetHmac;
  readonly unifiedRsa: BitgetKeyPair;
  /** May read, but not trade. */
  readonly unifiedReadOnly: BitgetHmac;
  /** For demo trading, as `demo`. Opens the unified account `bitget-unified-demo`. */
  readonly unifiedDemo: BitgetHmac;
}

/** The accounts of the ready-made keys that are unified. */
export const unifiedAccounts = { 'bitget-unified': 'unified', 'bitget-unified-demo': 'unified' } as const;

const rsa = lazyKeyPair('rsa');
const passphrase = 'sandboxPassphrase';
const hmac = (name: string): BitgetHmac => ({
  apiKey: `bg_sandbox_${name}`,
  secretKey: `sandbox-secret-${name}`,
  passphrase,
});

export const bitgetCredentials: BitgetCredentials = {
  hmac: hmac('hmac'),
  get rsa() {
    return { apiKey: 'bg_sandbox_rsa', privateKey: rsa().privateKey, passphrase };
  },
  get unifiedRsa() {
    return { apiKey: 'bg_sandbox_unified_rsa', privateKey: rsa().privateKey, passphrase };
  },
  readOnly: hmac('read_only'),
  demo: hmac('demo'),
  unified: hmac('unified'),
  unifiedReadOnly: hmac('unified_read_only'),
  unifiedDemo: hmac('unified_demo'),
};

const unified = { account: 'bitget-unified' } as const;

const known = (apiKey: string, verifier: Credential['verifier'], more: Partial<Credential> = {}): Credential => ({
  exchange: 'bitget',
  account: 'bitget',
  apiKey,
  verifier,
  passphrase,
  ...more,
});

const withSecret = (key: BitgetHmac, more?: Partial<Credential>): Credential =>
  known(key.apiKey, { kind: 'hmac', secretKey: key.secretKey }, more);

/** The same keys as the sandbox looks them up. */
export const bitgetKeys: readonly Credential[] = [
  withSecret(bitgetCredentials.hmac),
  withSecret(bitgetCredentials.readOnly, { roles: readingRoles }),
  withSecret(bitgetCredentials.demo, { demo: true, account: 'bitget-demo' }),
  withSecret(bitgetCredentials.unified, unified),
  withSecret(bitgetCredentials.unifiedReadOnly, { ...unified, roles: readingRoles }),
  withSecret(bitgetCredentials.unifiedDemo, { demo: true, account: 'bitget-unified-demo' }),
  known('bg_sandbox_rsa', { kind: 'rsa', publicKey: () => rsa().publicKey }),
  known('bg_sandbox_unified_rsa', { kind: 'rsa', publicKey: () => rsa().publicKey }, unified),
];
