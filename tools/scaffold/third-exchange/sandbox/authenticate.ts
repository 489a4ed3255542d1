import { createHmac } from 'node:crypto';
import type { Operation } from '../bundle/operation.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Incoming } from '../http/incoming.ts';
import { refusal } from './errors.ts';

const window = 10_000;

const isSigned = ({ method, path, query, body }: Incoming, { verifier }: Credential, nonce: string, sign: string) => {
  if (verifier.kind !== 'hmac') return false;
  const target = query === '' ? path : `${path}?${query}`;
  return createHmac('sha512', verifier.secretKey).update(`${method}${target}${body}${nonce}`).digest('hex') === sign;
};

/** Finds the key of a signed call and refuses what does not fit it. */
export const authenticate = (
  { access, roles }: Operation,
  incoming: Incoming,
  find: (apiKey: string) => Credential | undefined,
  now: number,
): Credential | undefined => {
  if (access === 'public') return undefined;
  const [, key = '', nonce = '', sign = ''] =
    /^key=(\w+),nonce=(\d+),sign=(\w+)$/.exec(incoming.header('lagoon-auth') ?? '') ?? [];
  const credential = find(key);
  if (credential === undefined) throw refusal('10001');
  if (Math.abs(now - Number(nonce)) > window) throw refusal('10003');
  if (!isSigned(incoming, credential, nonce, sign)) throw refusal('10002');
  const allowed = credential.roles;
  if (allowed !== undefined && roles.some((role) => !allowed.some((each) => each === role))) throw refusal('10005');
  return credential;
};
