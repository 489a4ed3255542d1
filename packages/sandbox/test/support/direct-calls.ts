import { createHmac } from 'node:crypto';
import type { Api, Sandbox } from '../../src/index.ts';
import { type Parameters, query, signatureOf } from './binance.ts';
import { testTime } from './sandbox.ts';

/** Signed calls without a socket, for tests that make thousands. Only what they look at is read. */
export const directBinance = (sandbox: Sandbox, api: Api = 'binance-usdm') => {
  const line = sandbox.transport(api, { sleep: () => new Promise(() => {}) });
  const key = sandbox.credentials.binance.hmac;
  return async (method: string, path: string, parameters: Parameters = {}) => {
    const payload = query({ ...parameters, timestamp: parameters.timestamp ?? testTime });
    const target = `${path}?${payload}&signature=${signatureOf(key, payload)}`;
    const headers = { 'x-mbx-apikey': key.apiKey };
    const { status, text } = await line.send({
      method,
      target,
      headers,
      body: undefined,
      signal: undefined,
      timeout: 1,
    });
    return { status, json: JSON.parse(text) };
  };
};

/** The same for Bitget: what a GET asks for stands in the query, everything else in a JSON body. */
export const directBitget = (sandbox: Sandbox, api: 'bitget-mix' | 'bitget-uta') => {
  const line = sandbox.transport(api, { sleep: () => new Promise(() => {}) });
  const { hmac, unified } = sandbox.credentials.bitget;
  const key = api === 'bitget-uta' ? unified : hmac;
  return async (method: string, path: string, parameters: object = {}) => {
    const sent = method === 'GET' ? `?${query(parameters as Parameters)}` : '';
    const body = method === 'GET' ? undefined : JSON.stringify(parameters);
    const payload = `${testTime}${method}${path}${sent === '?' ? '' : sent}${body ?? ''}`;
    const headers = {
      'access-key': key.apiKey,
      'access-sign': createHmac('sha256', key.secretKey).update(payload).digest('base64'),
      'access-timestamp': String(testTime),
      'access-passphrase': key.passphrase,
      'content-type': 'application/json',
    };
    const target = sent === '?' ? path : `${path}${sent}`;
    const { status, text } = await line.send({ method, target, headers, body, signal: undefined, timeout: 1 });
    return { status, json: JSON.parse(text) };
  };
};
