import { type Credential, readingRoles } from '../credentials/credential.ts';

const key = (name: string) => ({ apiKey: `lagoon_sandbox_${name}`, secretKey: `sandbox-secret-${name}` });

/** Ready-made Lagoon keys. They open the same account. */
export const lagoonCredentials = {
  hmac: key('hmac'),
  /** May read, but not trade. */
  readOnly: key('read_only'),
};

const known = ({ apiKey, secretKey }: ReturnType<typeof key>): Credential => ({
  exchange: 'lagoon',
  account: 'lagoon',
  apiKey,
  verifier: { kind: 'hmac', secretKey },
});

/** The same keys as the sandbox looks them up. */
export const lagoonKeys: readonly Credential[] = [
  known(lagoonCredentials.hmac),
  { ...known(lagoonCredentials.readOnly), roles: readingRoles },
];
