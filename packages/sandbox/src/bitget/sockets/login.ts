import type { Credential } from '../../credentials/credential.ts';
import { verifySignature } from '../../credentials/verify.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Generation } from './channels.ts';
import type { SocketCode } from './errors.ts';

/** How old a login may be. */
const window = 30_000;

/** Who logs in, and when. */
export interface LoginParts {
  readonly generation: Generation;
  /** Whether the address is that of demo trading. */
  readonly demo: boolean;
  readonly now: number;
  find(apiKey: string): Credential | undefined;
  kindOf(account: string): string | undefined;
}

/** Seconds and milliseconds are both taken. */
const inMilliseconds = (timestamp: string): number => Number(timestamp) * (timestamp.length <= 11 ? 1_000 : 1);

/**
 * Finds the key that logs in, or the code that it is refused with. A key of the other environment is not known here. A
 * unified account may log in on v2 too; a classic one has nothing on v3.
 */
export const logIn = (arg: Json | undefined, parts: LoginParts): Credential | SocketCode => {
  const { generation, demo, now, find, kindOf } = parts;
  if (!isJsonObject(arg)) return 30016;
  const { apiKey, passphrase, timestamp, sign } = arg;
  if (typeof apiKey !== 'string' || apiKey === '') return 30011;
  const credential = find(apiKey);
  if (credential === undefined || (credential.demo ?? false) !== demo) return 30011;
  const time = String(timestamp);
  if (!/^\d{1,16}$/.test(time)) return 30013;
  if (Math.abs(now - inMilliseconds(time)) > window) return 30014;
  if (passphrase !== credential.passphrase) return 30012;
  const signed = `${time}GET/user/verify`;
  if (typeof sign !== 'string' || !verifySignature(credential.verifier, signed, sign, 'base64')) return 30015;
  return generation === 'v3' && kindOf(credential.account) === 'classic' ? 30005 : credential;
};
