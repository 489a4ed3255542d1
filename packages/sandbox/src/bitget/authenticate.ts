import type { Operation } from '../bundle/operation.ts';
import type { Credential, Role } from '../credentials/credential.ts';
import { type Progress, unwatched } from '../explain/stages.ts';
import type { Incoming } from '../http/incoming.ts';
import { checkAccountKind } from './account-kinds.ts';
import { bitgetRefusal } from './errors.ts';
import { isSignedForBitget } from './signature.ts';

/** How far a call's time may be from the exchange's, either way. */
export const window = 30_000;

const readHeaders = (
  incoming: Incoming,
  progress: Progress,
): { apiKey: string; timestamp: string; passphrase: string } => {
  const apiKey = incoming.header('access-key') ?? '';
  if (apiKey === '') throw bitgetRefusal('40001');
  progress.at('signature');
  if ((incoming.header('access-sign') ?? '') === '') throw bitgetRefusal('40002');
  progress.at('clock');
  const timestamp = incoming.header('access-timestamp') ?? '';
  if (!/^\d{1,16}$/.test(timestamp)) throw bitgetRefusal('40005');
  progress.at('passphrase');
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
  progress: Progress = unwatched,
): Credential | undefined => {
  if (operation.access === 'public') return undefined;
  progress.at('key');
  const { apiKey, timestamp, passphrase } = readHeaders(incoming, progress);
  progress.at('key');
  const credential = find(apiKey);
  if (credential === undefined) throw bitgetRefusal('40006');
  progress.sentBy(credential);
  progress.at('kind');
  checkAccountKind(operation, kindOf(credential.account));
  progress.at('clock');
  if (now !== undefined && Math.abs(now - Number(timestamp)) > window) throw bitgetRefusal('40008');
  progress.at('passphrase');
  if (passphrase !== credential.passphrase) throw bitgetRefusal('40012');
  progress.at('signature');
  if (!isSignedForBitget(incoming, credential.verifier)) throw bitgetRefusal('40009');
  progress.at('role');
  checkRights(operation, incoming, credential);
  return credential;
};
