import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { onAbort } from '../src/on-abort.ts';
import { realTiming } from '../src/timing.ts';
import { createBinance } from './support/api.ts';
import { placeOrder } from './support/placing.ts';
import { startRawServer } from './support/raw-server.ts';
import { createScriptedTransport, lost, refusal } from './support/scripted-transport.ts';
import { openTransport, transportNames } from './support/transports.ts';

const many = Array.from({ length: 100 }, (_, index) => index);
let warnings: Error[];
let controller: AbortController;

beforeEach(() => {
  warnings = [];
  controller = new AbortController();
  const hear = (warning: Error) => warnings.push(warning);
  process.on('warning', hear);
  onTestFinished(() => {
    process.off('warning', hear);
  });
});

/** Node warns in a later turn. */
const settled = () => pause(5);

it('warnings are what this test can see at all', async () => {
  // Later versions of Node count the listeners of signals no more.
  const target = new EventTarget();
  for (const _ of many) target.addEventListener('abort', () => {});
  await settled();
  expect(warnings).toMatchObject([{ name: 'MaxListenersExceededWarning' }]);
});

describe('a signal that a hundred share warns nobody, ends all of them, and keeps no listener', () => {
  const { any } = AbortSignal;
  const signals: readonly [string, () => AbortSignal][] = [
    ['of a controller', () => controller.signal],
    ['of two signals', () => any.call(AbortSignal, [controller.signal, new AbortController().signal])],
  ];

  describe.each(signals)('%s', (_, signalOf) => {
    it.each(transportNames)('calls over %s', async (name) => {
      const server = await startRawServer(() => {});
      const client = createBinance({ baseUrl: server.origin, transport: openTransport(name) });
      const signal = signalOf();
      const calls = many.map(() => client.queryOrder({ symbol: 'X' }, { signal }).catch((error) => error.code));
      await settled();
      controller.abort();
      expect(new Set(await Promise.all(calls))).toEqual(new Set(['ABORTED']));
      await settled();
      expect(warnings).toEqual([]);
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    });
  });

  it('waits between retries', async () => {
    const transport = createScriptedTransport(refusal(-1003, 'too many', 429));
    const client = createBinance({ transport, retry: { maxDelay: 20_000 } });
    const { signal } = controller;
    const calls = many.map(() => client.queryOrder({ symbol: 'X' }, { signal }).catch((error) => error.outcome));
    await settled();
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort();
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['refused']));
    await settled();
    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('sleeps that are over', async () => {
    await Promise.all(many.map(() => realTiming.sleep(1, controller.signal)));
    await settled();
    expect(warnings).toEqual([]);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('orders that are placed and looked up', async () => {
    const transport = createScriptedTransport(lost);
    const client = createBinance({ transport });
    const { signal } = controller;
    const placing = many.map(() => placeOrder(client, { symbol: 'X' }, { signal }));
    await settled();
    controller.abort();
    const outcomes = (await Promise.all(placing)).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['unknown']));
    await settled();
    expect(warnings).toEqual([]);
  });
});

describe('onAbort', () => {
  it('tells each that still waits, once', () => {
    const told: number[] = [];
    const stops = many.map((index) => onAbort(controller.signal, () => told.push(index)));
    for (const index of [1, 3, 3]) stops[index]?.();
    controller.abort();
    expect(told).toEqual(many.filter((index) => index !== 1 && index !== 3));
  });

  it('tells nobody whose waiting another one ends', () => {
    const told: string[] = [];
    onAbort(controller.signal, () => {
      told.push('first');
      stopSecond();
    });
    const stopSecond = onAbort(controller.signal, () => told.push('second'));
    controller.abort();
    expect(told).toEqual(['first']);
  });

  it('begins anew after all have stopped, also when one stops twice', () => {
    const told: string[] = [];
    const stop = onAbort(controller.signal, () => told.push('first'));
    stop();
    onAbort(controller.signal, () => told.push('second'));
    stop();
    onAbort(controller.signal, () => told.push('third'));
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort();
    expect(told).toEqual(['second', 'third']);
  });
});
