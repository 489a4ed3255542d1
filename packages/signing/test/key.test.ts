import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSigningKey, type KeyCredentials, OpenDerivsError } from '../src/index.ts';
import { onNode } from './implementation.ts';
import { derOf, refusal, testKey } from './keys.ts';

const payload = 'symbol=龙虾USDT&timestamp=1';
const rsa = testKey('rsa.pem');
const ed25519 = testKey('ed25519.pem');
const signature = async (credentials: KeyCredentials) => createSigningKey(credentials).sign(payload, 'base64');

describe('HMAC', () => {
  it('signs in hex and in base64', async () => {
    const key = createSigningKey({ secretKey: 'secret' });
    expect(key.kind).toBe('hmac');
    const expected = createHmac('sha256', 'secret').update(payload).digest();
    expect(await key.sign(payload, 'hex')).toBe(expected.toString('hex'));
    expect(await key.sign(payload, 'base64')).toBe(expected.toString('base64'));
  });

  it.each(['', ' secret', 'secret\n', 'sécret'])('refuses %j', (secretKey) => {
    expect(refusal({ secretKey })).toMatchObject({ field: 'secretKey', code: 'BAD_INPUT', outcome: 'refused' });
  });
});

describe('private keys that can be used', () => {
  it.each([
    ['rsa.pem', 'rsa'],
    ['ed25519.pem', 'ed25519'],
  ] as const)('%s, however it is given', async (file, kind) => {
    const pem = testKey(file);
    const expected = await signature({ privateKey: pem });
    const forms: (string | Uint8Array)[] = [
      Buffer.from(pem),
      new Uint8Array(derOf(pem)),
      `Bag Attributes\n  friendlyName: test\n${pem}`,
      `${testKey('rsa-public.pem')}${pem}`,
      pem.replaceAll('\n', '\r\n'),
      pem.replaceAll('\n', '\\n'),
      `\n  ${pem}`,
    ];
    for (const privateKey of forms) {
      const key = createSigningKey({ privateKey });
      expect(key.kind).toBe(kind);
      expect(await key.sign(payload, 'base64')).toBe(expected);
    }
    expect(await createSigningKey({ privateKey: pem }).sign(payload, 'hex')).toBe(
      Buffer.from(expected, 'base64').toString('hex'),
    );
  });

  it('ignores a passphrase that is not needed', async () => {
    expect(await signature({ privateKey: rsa, privateKeyPassphrase: 'x' })).toBe(await signature({ privateKey: rsa }));
  });
});

describe('private keys that cannot be used are refused at creation, with the mend', () => {
  const convert = 'openssl pkey -in key.pem -out pkcs8.pem';
  const make = 'openssl genpkey -algorithm ed25519 -out key.pem';
  const block = (label: string) => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`;
  // Past the header, so that the PEM is well formed and the key in it is not.
  const cut = (pem: string) => block('PRIVATE KEY').replace('AAAA', derOf(pem).subarray(0, -3).toString('base64'));

  it.each([
    ['nothing', '', 'no PRIVATE KEY in PEM', 'BEGIN to END'],
    ['a secret key by mistake', 'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP', 'no PRIVATE KEY in PEM', 'BEGIN to END'],
    ['bytes of something', new Uint8Array([1, 2, 3]), 'no PRIVATE KEY in PEM', 'BEGIN to END'],
    ['DER of something', new Uint8Array([0x30, 3, 2, 1, 0]), 'is damaged', convert],
    ['a number', 7, 'no PRIVATE KEY in PEM', 'BEGIN to END'],
    ['a cut RSA key', cut(rsa), 'is damaged', convert],
    ['a cut Ed25519 key', cut(ed25519), 'is damaged', convert],
    ['no base64', block('PRIVATE KEY').replace('AAAA', '*#'), 'is damaged', convert],
    ['an EC key', testKey('ec-pkcs8.pem'), 'not', make],
    ['an EC key of SEC1', testKey('ec.pem'), 'is', onNode ? make : convert],
    ['an X25519 key', testKey('x25519.pem'), 'not', make],
    ['an RSA-PSS key', testKey('rsa-pss.pem'), 'not', make],
    ['a public key', testKey('rsa-public.pem'), 'no PRIVATE KEY in PEM', 'give the whole file'],
    ['a certificate', block('CERTIFICATE'), 'no PRIVATE KEY in PEM', 'give the whole file'],
    ['an OpenSSH key', block('OPENSSH PRIVATE KEY'), 'is', convert],
    ['an encrypted key', testKey('rsa-encrypted.pem'), 'encrypted', convert],
    ['an encrypted PKCS#1 key', testKey('rsa-pkcs1-encrypted.pem'), 'encrypted', convert],
  ])('%s', (_name, privateKey, problem, mend) => {
    const error = refusal({ privateKey });
    expect(error.field).toBe('privateKey');
    expect(error.message).toContain(problem);
    expect(error.message).toContain(mend);
  });

  it('another passphrase', () => {
    const error = refusal({ privateKey: testKey('rsa-encrypted.pem'), privateKeyPassphrase: 'another' });
    expect(error.message).toMatch(onNode ? /^privateKey: is damaged, or its passphrase is another; / : /encrypted/);
  });
});

describe('a signer of your own', () => {
  it.each([(text: string) => `own:${text.length}`, async (text: string) => `own:${text.length}`])(
    'gives its text as it is',
    async (sign) => {
      const key = createSigningKey({ sign });
      expect(key.kind).toBe('custom');
      expect(await key.sign('payload', 'hex')).toBe('own:7');
    },
  );

  it.each([undefined, '', 'a\n', 7])('refuses %j as a signature', async (answer) => {
    const key = createSigningKey({ sign: () => answer as string });
    await expect(key.sign(payload, 'hex')).rejects.toMatchObject({ field: 'sign', outcome: 'refused' });
  });

  it('says that nothing was sent when it fails', async () => {
    const cause = new Error('the HSM is away');
    const key = createSigningKey({ sign: () => Promise.reject(cause) });
    const error = await Promise.resolve(key.sign(payload, 'hex')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenDerivsError);
    expect(error).toMatchObject({ code: 'SIGN_FAILED', outcome: 'refused', cause });
  });
});

it.each([{}, { secretKey: 'a', privateKey: rsa }, { secretKey: 'a', sign: String }])(
  'wants one way to sign',
  (credentials) => {
    expect(refusal(credentials).message).toBe(
      'credentials: need one way to sign; give one of secretKey, privateKey and sign',
    );
  },
);
