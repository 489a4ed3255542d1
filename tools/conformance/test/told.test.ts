import { expect, it } from 'vitest';
import { expectNoSecret } from '../src/suite/told.ts';

const secret = 'a-secret-of-mine';

it.each([
  ['a text', secret],
  ['a list in an object', { items: [{ raw: `listenKey=${secret}&x` }] }],
  ['the message of an error', new Error(`wrong: ${secret}`)],
  ['what caused an error', new Error('wrong', { cause: new Error('why', { cause: { url: `ws://host/${secret}` } }) })],
  ['what an error hides', Object.defineProperty(new Error('wrong'), 'request', { value: { secret } })],
])('finds a secret in %s', (_, told) => {
  expect(() => expectNoSecret(told, [secret])).toThrow(/^a secret is told of after: /);
});

it('does not say the secret itself', () => {
  expect(() => expectNoSecret(`before ${secret}`, [secret])).toThrow(/: before $/);
});

it('finds any line of a private key, and not what all of them have', () => {
  const key = ['-----BEGIN PRIVATE KEY-----', 'MIIEvQIBADANBgkq', 'hkiG9w0BAQEFAASC', '-----END PRIVATE KEY-----'].join(
    '\n',
  );
  expect(() => expectNoSecret({ given: 'hkiG9w0BAQEFAASC' }, [key])).toThrow();
  expectNoSecret({ given: '-----BEGIN PRIVATE KEY-----' }, [key]);
});

it('is at rest where there is none, and where something holds itself', () => {
  const told: { self?: unknown } = {};
  told.self = told;
  expectNoSecret(told, [secret]);
});
