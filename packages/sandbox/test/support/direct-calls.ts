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
