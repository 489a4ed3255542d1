import { describe, expect, it } from 'vitest';
import type { AttemptStart, CallEnd, CallStart } from '../src/index.ts';
import { binanceKey, createBinance } from './support/api.ts';
import { createScriptedTransport, lost, refusal, type Turn } from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

function watched(...turns: Turn[]) {
  const seen: { what: string; facts: CallStart | AttemptStart | CallEnd }[] = [];
  const note = (what: string, facts: CallStart | AttemptStart | CallEnd) => void seen.push({ what, facts });
  const timing = createVirtualTiming();
  const client = createBinance({
    transport: createScriptedTransport(...turns),
    timing,
    retry: {},
    hooks: {
      onCall: (start) => {
        note('call', start);
        return (end) => note('call ended', end);
      },
      onAttempt: (start) => {
        note('attempt', start);
        return (end) => note('attempt ended', end);
      },
    },
  });
  return { client, seen };
}

const read = { symbol: 'BTCUSDT', orderId: '1' };

describe('hooks', () => {
  it('see each call and each attempt, begun and ended', async () => {
    const { client, seen } = watched(lost, { text: '{"orderId":1}' });
    await client.queryOrder(read);
    expect(seen.map(({ what }) => what)).toEqual([
      'call',
      'attempt',
      'attempt ended',
      'attempt',
      'attempt ended',
      'call ended',
    ]);
    expect(seen[0]?.facts).toEqual({ operation: 'queryOrder', method: 'GET', path: '/fapi/v1/order' });
    expect(seen[2]?.facts).toMatchObject({ errorCode: 'NETWORK', outcome: 'refused', status: undefined });
    expect(seen[3]?.facts).toMatchObject({ attempt: 2 });
    expect(seen[3]?.facts).toHaveProperty('waited', expect.any(Number));
    expect(seen[5]?.facts).toMatchObject({ outcome: 'accepted', status: 200, errorCode: undefined, attempts: 2 });
  });

  it('see refusals of verbs as well', async () => {
    const { client, seen } = watched(refusal(-2013, 'Order does not exist.'));
    await client.GET('/fapi/v1/order', { params: { query: read } });
    expect(seen.at(-1)?.facts).toMatchObject({ outcome: 'refused', status: 400, errorCode: 'EXCHANGE_REFUSED' });
  });

  it('that throw do not change the call', async () => {
    const throws = () => {
      throw new Error('a broken exporter');
    };
    const client = createBinance({
      transport: createScriptedTransport({ text: '{"orderId":1}' }),
      hooks: { onCall: throws, onAttempt: () => throws },
    });
    expect(await client.queryOrder(read)).toEqual({ orderId: '1' });
  });

  it('are told no parameter, key or signature', async () => {
    const { client, seen } = watched(lost, refusal(-1022, 'Signature for this request is not valid.'));
    await client.queryOrder({ symbol: 'CANARY', orderId: '1' }).catch(() => undefined);
    const told = JSON.stringify(seen);
    for (const secret of [...Object.values(binanceKey), 'CANARY', 'signature=']) expect(told).not.toContain(secret);
  });
});

describe('the logger', () => {
  it('is told of retries, and of numbers that would have been rounded', async () => {
    const said: [string, string, object][] = [];
    const client = createBinance({
      transport: createScriptedTransport(lost, { text: '{"orderId":1,"surprise":12345678901234567890}' }),
      timing: createVirtualTiming(),
      retry: {},
      logger: {
        debug: (message, facts) => void said.push(['debug', message, facts]),
        warn: (message, facts) => void said.push(['warn', message, facts]),
      },
    });
    expect(await client.queryOrder(read)).toEqual({ orderId: '1', surprise: '12345678901234567890' });
    expect(said).toEqual([
      ['debug', 'sending again', expect.objectContaining({ operation: 'queryOrder', errorCode: 'NETWORK' })],
      ['warn', expect.any(String), { operation: 'queryOrder', number: '12345678901234567890' }],
    ]);
  });
});
