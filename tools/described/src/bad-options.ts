import { generateKeyPairSync } from 'node:crypto';
import type { BadOptions } from './bad-input-suite.ts';

const pem = { type: 'pkcs8', format: 'pem' } as const;
const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem);
const edKey = generateKeyPairSync('ed25519').privateKey.export(pem);

const withKey = (privateKey: unknown) => ({ secretKey: undefined, privateKey });

/** Options that no client takes, whatever its exchange's keys are. */
export const badClientOptions: readonly BadOptions[] = [
  ['an API key with a line break', 'apiKey', { apiKey: 'made\nup' }],
  ['plain http off this machine', 'baseUrl', { baseUrl: 'http://exchange.example' }],
  ['a base URL that is none', 'baseUrl', { baseUrl: 'exchange.example' }],
  ['a base URL with a query', 'baseUrl', { baseUrl: 'https://exchange.example/?a=b' }],
  ['a misspelt option', 'enviroment', { enviroment: 'testnet' }],
  ['a misspelt option of retries', 'retry.atempts', { retry: { atempts: 1 } }],
  ['a misspelt hook', 'hooks.oncall', { hooks: { oncall: () => undefined } }],
  ['an environment that nobody has', 'environment', { environment: 'moon', baseUrl: undefined }],
];

/** The same, and keys that no exchange takes which has private keys. */
export const badOptions: readonly BadOptions[] = [
  ['a key without a way to sign', 'credentials', { secretKey: undefined }],
  ['two ways to sign', 'credentials', { privateKey: edKey }],
  ['a kind of key that the exchange does not know', 'privateKey', withKey(ecKey)],
  ['a private key that is no PEM', 'privateKey', withKey('not a key')],
  ['a private key that is cut short', 'privateKey', withKey(String(edKey).slice(0, 80))],
  ['a private key with a broken body', 'privateKey', withKey(String(edKey).replace(/\n.{20}/, '\n####'))],
  ...badClientOptions,
];
