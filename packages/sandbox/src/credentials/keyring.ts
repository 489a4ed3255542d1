import type { Credential } from './credential.ts';

/** Looks keys up by exchange. */
export type Keyring = (exchange: string, apiKey: string) => Credential | undefined;

export const createKeyring = (credentials: readonly Credential[]): Keyring => {
  const keys = new Map(credentials.map((credential) => [`${credential.exchange} ${credential.apiKey}`, credential]));
  return (exchange, apiKey) => keys.get(`${exchange} ${apiKey}`);
};
