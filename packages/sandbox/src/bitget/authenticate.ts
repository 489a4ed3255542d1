import type { Operation } from '../bundle/operation.ts';
import type { Credential, Role } from '../credentials/credential.ts';
import type { Incoming } from '../http/incoming.ts';
import { checkAccountKind } from './account-kinds.ts';
import { bitgetRefusal } from './errors.ts';
import { isSignedForBitget } from './signature.ts';

const window = 30_000;

const readHeaders = (incoming: Incoming): { apiKey: string; timestamp: string; passphrase: string } => {
  const apiKey = incoming.header('access-key') ?? '';
  if (apiKey === '') throw bitgetRefusal('40001');
  if ((incoming.header('access-sign') ?? '') === '') throw bitgetRefusal('40002');
  const timestamp = incoming.header('access-timestamp') ?? '';
  if (!/^\d{1,16}$/.test(timestamp)) throw bitgetRefusal('40005');
  const passphrase = incoming.header('access-passphrase') ?? '';
  if (passphrase === '') throw bitgetRefusal('40011');
  return { apiKey, timestamp, passphrase };
};

const checkRights = (operation: Operation, incoming: Incoming, credential: Credential): void => {
  const demo = incoming.header('paptrading') === '1';
  if (demo !== (credential.demo ?? false)) throw bitgetRefusal('40099');
  const { roles } = credential;
  const lacking = roles === undefined ? undefined : operation.roles.find((role) => !roles.includes(role as Role));
  if (lacking !== undefined) throw bitgetRefusal('40014', lacking.toLowerCase());
};

/**
 * Finds the key of a signed call and refuses what does not fit it, in the order in which Bitget's codes build on each other.
 * An account of the other kind is refused before the signature is looked at, as on the exchange. Without `now` no time is
 * judged.
 */
export const authenticateBitget = (
  operation: Operation,
  incoming: Incoming,
  find: (apiKey: string) => Credential | undefined,
  kindOf: (account: string) => string | undefined,
  now: number | undefined,
): Credential | undefined => {
  if (operation.access === 'public') return undefined;
  const { apiKey, timestamp, passphrase } = readHeaders(incoming);
  const credential = find(apiKey);
  if (credential === undefined) throw bitgetRefusal('40006');
  checkAccountKind(operation, kindOf(credential.account));
  if (now !== undefined && Math.abs(now - Number(timestamp)) > window) throw bitgetRefusal('40008');
  if (passphrase !== credential.passphrase) throw bitgetRefusal('40012');
  if (!isSignedForBitget(incoming, credential.verifier)) throw bitgetRefusal('40009');
  checkRights(operation, incoming, credential);
  return credential;
};
