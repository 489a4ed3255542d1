import { createHmac, createPrivateKey, sign } from 'node:crypto';
import type { Api, Sandbox } from '../../src/index.ts';
import { type Answer, readAnswer } from './answer.ts';
import { conform } from './conform.ts';
import { testTime } from './sandbox.ts';

interface Key {
  readonly apiKey: string;
  readonly passphrase: string;
  readonly secretKey?: string;
  readonly privateKey?: string;
}

const signatureOf = (key: Key, payload: string): string =>
  key.secretKey === undefined
    ? sign('sha256', Buffer.from(payload), createPrivateKey(key.privateKey ?? '')).toString('base64')
    : createHmac('sha256', key.secretKey).update(payload).digest('base64');

export interface BitgetRequest {
  readonly query?: { readonly [name: string]: string };
  readonly body?: unknown;
  /** Headers that replace or (as `undefined`) remove the usual ones. */
  readonly headers?: { readonly [name: string]: string | undefined };
  readonly timestamp?: number | string;
  readonly key?: Key;
  /** What is signed as the query, when not the decoded one. */
  readonly signedQuery?: string;
}

const encoded = (parameters: NonNullable<BitgetRequest['query']>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

const plain = (parameters: NonNullable<BitgetRequest['query']>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

/** Signed calls; the query is signed decoded and sent encoded. */
export const bitget =
  (sandbox: () => Sandbox, api: Api = 'bitget-mix') =>
  async (method: 'GET' | 'POST', path: string, request: BitgetRequest = {}): Promise<Answer> => {
    const key = request.key ?? sandbox().credentials.bitget.hmac;
    const timestamp = String(request.timestamp ?? testTime);
    const parameters = request.query ?? {};
    const hasQuery = Object.keys(parameters).length > 0;
    const body = request.body === undefined ? '' : JSON.stringify(request.body);
    const signedQuery = hasQuery ? `?${request.signedQuery ?? plain(parameters)}` : '';
    const headers = {
      'ACCESS-KEY': key.apiKey,
      'ACCESS-SIGN': signatureOf(key, `${timestamp}${method}${path}${signedQuery}${body}`),
      'ACCESS-TIMESTAMP': timestamp,
      'ACCESS-PASSPHRASE': key.passphrase,
      'Content-Type': method === 'POST' ? 'application/json' : undefined,
      ...request.headers,
    };
    const kept = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const url = `${sandbox().urls[api]}${path}${hasQuery ? `?${encoded(parameters)}` : ''}`;
    const answer = await readAnswer(await fetch(url, { method, headers: kept, ...(body === '' ? {} : { body }) }));
    await conform(path.startsWith('/api/v3/') ? 'bitget-uta' : 'bitget-mix', method, path, answer);
    return answer;
  };
