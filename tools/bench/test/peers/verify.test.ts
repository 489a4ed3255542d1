import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/peers/verify.ts';

const secret = 'secret';
const now = 1_700_000_000_000;
const hmac = (text: string, encoding: 'hex' | 'base64'): string =>
  createHmac('sha256', secret).update(text).digest(encoding);

describe('a call of Binance', () => {
  const received = (query: string, body = '') => ({
    ...{ method: 'POST', target: `/fapi/v1/order${query && `?${query}`}` },
    ...{ headers: { 'x-mbx-apikey': 'key' }, body },
  });
  const text = `symbol=BTCUSDT&timestamp=${now}`;

  it('is verified with its parameters in the query, in the body, or in both', () => {
    const parameters = { symbol: 'BTCUSDT', timestamp: String(now) };
    const signature = hmac(text, 'hex');
    for (const one of [
      received(`${text}&signature=${signature}`),
      received('', `${text}&signature=${signature}`),
      received('symbol=BTCUSDT', `timestamp=${now}&signature=${hmac(`symbol=BTCUSDTtimestamp=${now}`, 'hex')}`),
    ]) {
      expect(verify(one, secret, now)).toMatchObject({ verified: true, apiKey: 'key', parameters });
    }
  });

  it('is not verified with another signature, or another text than was signed', () => {
    const signature = hmac(text, 'hex');
    for (const query of [text, `${text}&signature=${'0'.repeat(64)}`, `${text}&side=BUY&signature=${signature}`]) {
      const because = 'the signature is not right';
      expect(verify(received(query), secret, now)).toEqual({ verified: false, apiKey: 'key', because });
    }
  });

  it('is not verified when it is old', () => {
    const query = `${text}&signature=${hmac(text, 'hex')}`;
    const because = 'the timestamp is not of now';
    expect(verify(received(query), secret, now + 6_000)).toMatchObject({ verified: false, because });
  });
});

describe('a call of Bitget', () => {
  const [method, target, body] = ['POST', '/api/v2/mix/account/set-margin-mode', '{"symbol":"BTCUSDT"}'] as const;
  const headers = {
    ...{ 'access-key': 'key', 'access-timestamp': String(now) },
    'access-sign': hmac(`${now}${method}${target}${body}`, 'base64'),
  };

  it('is verified by time, method, path and body', () => {
    const verdict = verify({ method, target, headers, body }, secret, now);
    expect(verdict).toEqual({ verified: true, apiKey: 'key', parameters: { symbol: 'BTCUSDT' } });
  });

  it('is not verified with another body', () => {
    expect(verify({ method, target, headers, body: '{}' }, secret, now)).toMatchObject({ verified: false });
  });
});
