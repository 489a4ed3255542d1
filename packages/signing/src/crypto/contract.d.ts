/**
 * What both implementations offer. package.json's `imports` choose one where the package is used: `node:crypto` where
 * there is one, WebCrypto elsewhere.
 */
declare module '#crypto' {
  type SigningKey = import('../key.ts').SigningKey;

  export function hmacKey(secret: string): SigningKey['sign'];
  export function openPrivateKey(privateKey: string | Uint8Array, passphrase?: string): SigningKey;
}
