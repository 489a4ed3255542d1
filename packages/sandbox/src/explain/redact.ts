import type { Credential } from '../credentials/credential.ts';

/** Parameters whose values open something. */
const guarded = /\b(signature|listenKey|apiKey|secretKey|secret|passphrase)(=|":\s*")([^&"\s]+)/gi;

const hidden = '•••';

const privateKey = /-----BEGIN[^-]*PRIVATE KEY-----[\s\S]*?(?:-----END[^-]*PRIVATE KEY-----|$)/g;

/** So much of a signature or a key is shown, which tells two apart and is of no use. */
const shown = 6;

export const beginningOf = (text: string): string => (text.length <= 2 * shown ? hidden : `${text.slice(0, shown)}…`);

/** Takes out of a text what opens something: values of such parameters, and every secret that the sandbox knows. */
export const createRedaction = (credentials: readonly Credential[]): ((text: string) => string) => {
  const secrets = credentials
    .flatMap(({ verifier, passphrase }) => [verifier.kind === 'hmac' ? verifier.secretKey : '', passphrase ?? ''])
    .filter((secret) => secret !== '');
  return (text) =>
    secrets
      .reduce((cleaned, secret) => cleaned.replaceAll(secret, hidden), text)
      .replace(guarded, (_found, name: string, between: string) => `${name}${between}${hidden}`)
      .replace(privateKey, hidden);
};
