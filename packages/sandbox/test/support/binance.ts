import { createHmac, createPrivateKey, sign } from 'node:crypto';
import type { Api, Sandbox } from '../../src/index.ts';
import { type Answer, readAnswer } from './answer.ts';
import { conform } from './conform.ts';
import { testTime } from './sandbox.ts';

export type Parameters = { readonly [name: string]: string | number | undefined };

interface Key {
  readonly apiKey: string;
  readonly secretKey?: string;
  readonly privateKey?: string;
}

export const query = (parameters: Parameters): string =>
  Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');

export const signatureOf = (key: Key, payload: string): string => {
  if (key.secretKey !== undefined) return createHmac('sha256', key.secretKey).update(payload).digest('hex');
  const privateKey = createPrivateKey(key.privateKey ?? '');
  const algorithm = privateKey.asymmetricKeyType === 'rsa' ? 'sha256' : null;
  return encodeURIComponent(sign(algorithm, Buffer.from(payload), privateKey).toString('base64'));
};

export const send = async (url: string, init: RequestInit = {}): Promise<Answer> =>
  readAnswer(await fetch(url, { redirect: 'manual', ...init }));

/** Signed calls with one key, everything in the query. */
export const binance =
  (sandbox: () => Sandbox, api: Api, key?: Key) =>
  async (method: string, path: string, parameters: Parameters = {}): Promise<Answer> => {
    const holder = key ?? sandbox().credentials.binance.hmac;
    const payload = query({ ...parameters, timestamp: parameters.timestamp ?? testTime });
    const url = `${sandbox().urls[api]}${path}?${payload}&signature=${signatureOf(holder, payload)}`;
    const answer = await send(url, { method, headers: { 'X-MBX-APIKEY': holder.apiKey } });
    await conform(api, method, path, answer);
    return answer;
  };
