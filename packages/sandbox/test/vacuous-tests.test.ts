import { expect, it } from 'vitest';
import type { FaultRule, SocketFaultRule } from '../src/index.ts';
import { useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();

// What never strikes lets a test pass that has tried nothing. No type knows the names of operations, and JavaScript no types.
it.each<[object, string]>([
  [{ kind: 'reset' }, 'There is no fault "reset". There are reset-after, '],
  ['reset-after' as never, 'There is no fault "undefined"'],
  [{ kind: 'reset-after', operation: 'newOrdr' }, 'no API served has an operation "newOrdr"'],
  [{ kind: 'reset-after', operaton: 'newOrder' }, 'The fault "reset-after" has no "operaton"'],
  [{ kind: 'latency' }, 'The fault "latency" needs "ms".'],
  [{ kind: 'code', msg: 'no' }, 'The fault "code" needs "code".'],
  [{ kind: 'reset-after', executed: false }, 'The fault "reset-after" has no "executed"'],
  [{ kind: 'reset-after', api: 'binance' }, 'its "api" is "binance", and served are binance-usdm, '],
])('refuses a fault that would meet no call: %j', (rule, message) => {
  expect(() => sandbox().faults.add(rule as FaultRule)).toThrow(message);
});

it.each<[object, string]>([
  [{ kind: 'late', stream: 'btcusdt@trade' }, 'The fault "late" needs "ms".'],
  [{ kind: 'dropp' }, 'There is no fault "dropp"'],
  [{ kind: 'drop', streams: 'btcusdt@trade' }, 'The fault "drop" has no "streams"'],
])('refuses a fault that would meet no frame: %j', (rule, message) => {
  expect(() => sandbox().socketFaults.add(rule as SocketFaultRule)).toThrow(message);
});

it('does not count how often an operation took effect that is not there', () => {
  expect(sandbox().executions('newOrder')).toBe(0);
  expect(() => sandbox().executions('newOrdr')).toThrow('No API served has an operation "newOrdr".');
});

it('does not open another position than was asked for', () => {
  const position = { symbol: 'BTCUSDT', amount: '1', isolatedMargn: '50' };
  expect(() => sandbox().account('binance').openPosition(position)).toThrow(
    '"isolatedMargn" is unknown. There are product,',
  );
  expect(sandbox().account('binance').book('usdm').positions).toEqual([]);
});

it('refuses what is no text or no number by its name', () => {
  const one = 1 as never;
  expect(() => sandbox().setPrice('BTCUSDT', one)).toThrow('"price" must be a decimal above zero as text, not 1.');
  expect(() => sandbox().account('binance').setBalance('USDT', one)).toThrow('setBalance: "amount" must be a decimal');
  const position = { symbol: 'BTCUSDT', amount: one };
  expect(() => sandbox().account('binance').openPosition(position)).toThrow('openPosition: "amount" must be a decimal');
  const before = sandbox().clock.now();
  expect(() => sandbox().clock.advance('5' as never)).toThrow('clock.advance takes milliseconds, not "5".');
  expect(sandbox().clock.now() - before).toBeLessThan(1_000);
});
