import type { Operation } from '../bundle/operation.ts';
import type { Credential, Role } from '../credentials/credential.ts';
import { type Progress, unwatched } from '../explain/stages.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Values } from '../parameters/values.ts';
import { Refusal } from '../refusal.ts';
import { binanceRefusal } from './errors.ts';
import { carriesSignature, isSigned } from './signature.ts';

const keyForm = /^[A-Za-z0-9]{16,128}$/;
/** How far ahead of the exchange's clock a call may be. */
export const maximumAhead = 1000;
const defaultReceiveWindow = 5000;

const readKey = (incoming: Incoming, find: (apiKey: string) => Credential | undefined): Credential => {
  const apiKey = incoming.header('x-mbx-apikey') ?? '';
  if (!keyForm.test(apiKey)) throw binanceRefusal(-2014);
  const credential = find(apiKey);
  if (credential === undefined) throw binanceRefusal(-2015);
  return credential;
};

/** How old a call may be. */
export const windowOf = (values: Values): number =>
  values.has('recvWindow') ? Number(values.text('recvWindow')) : defaultReceiveWindow;

const checkTimestamp = (values: Values, now: number | undefined): void => {
  const timestamp = values.text('timestamp') ?? '';
  if (!/^\d{1,16}$/.test(timestamp)) throw binanceRefusal(-1102, 'timestamp');
  if (now === undefined) return;
  if (Number(timestamp) >= now + maximumAhead) {
    const ahead = `Timestamp for this request was ${maximumAhead}ms ahead of the server's time.`;
    throw new Refusal(400, -1021, ahead);
  }
  if (now - Number(timestamp) > windowOf(values)) throw binanceRefusal(-1021);
};

const checkRoles = (operation: Operation, credential: Credential): void => {
  const { roles } = credential;
  if (roles === undefined) return;
  if (operation.roles.some((role) => !roles.includes(role as Role))) throw binanceRefusal(-2015);
};

/**
 * Lets a call through as far as its key, signature and time allow. Time is judged before the signature, which is what
 * makes a wrong clock show as -1021 whatever else is wrong. Without `now` no time is judged.
 */
export const authenticateBinance = (
  operation: Operation,
  incoming: Incoming,
  values: Values,
  find: (apiKey: string) => Credential | undefined,
  now: number | undefined,
  progress: Progress = unwatched,
): Credential | undefined => {
  if (operation.access === 'public') return undefined;
  progress.at('key');
  const credential = readKey(incoming, find);
  progress.sentBy(credential);
  if (operation.access === 'key') return credential;
  progress.at('signature');
  if (!carriesSignature(incoming)) throw binanceRefusal(-1102, 'signature');
  progress.at('clock');
  checkTimestamp(values, now);
  progress.at('signature');
  if (!isSigned(incoming, credential.verifier)) throw binanceRefusal(-1022);
  progress.at('role');
  checkRoles(operation, credential);
  return credential;
};
