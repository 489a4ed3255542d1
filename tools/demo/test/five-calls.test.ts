import { isExchangeError } from '@openderivs/client';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeCall, makeFiveCalls, makeRefusedCall } from '../src/five-calls.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ strictParameters: true });
  sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '0.5', isolatedMargin: '500' });
});
afterAll(() => sandbox.close());

test('the five calls that started the project execute once each, and show no secret', async () => {
  const calls: MadeCall[] = [];
  for await (const call of makeFiveCalls(sandbox)) calls.push(call);
  expect(calls.map(({ operation }) => operation)).toEqual([
    'changeMarginType',
    'modifyIsolatedPositionMargin',
    'changeMultiAssetsMode',
    'changeUmPositionMode',
    'changeMarginMode',
  ]);
  for (const { operation, status } of calls) {
    expect(status).toBe(200);
    expect(sandbox.executions(operation)).toBe(1);
  }
  const shown = JSON.stringify(calls);
  expect(shown).toContain('signature=***');
  for (const secret of Object.values({ ...sandbox.credentials.binance.hmac, ...sandbox.credentials.bitget.hmac })) {
    expect(shown).not.toContain(secret);
  }
});

test('a wrong secret is a typed refusal', async () => {
  const error = await makeRefusedCall(sandbox);
  expect(isExchangeError(error) && error.exchangeCode).toBe(-1022);
  expect(sandbox.executions('changeMultiAssetsMode')).toBe(1);
});
