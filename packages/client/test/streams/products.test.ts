import { expect, it } from 'vitest';
import { createOwn } from '../../src/streams/products.ts';

const usdm = createOwn({ member: 'st', own: 1, symbol: 'o.s', pattern: '^(?!.*USD_(PERP|\\d{6})$)' });
const coinm = createOwn({ member: 'st', own: 2, symbol: 'o.s', pattern: 'USD_(PERP|\\d{6})$' });

it.each([
  ['by the member that says so', { st: 1, o: { s: 'BTCUSD_PERP' } }, true, false],
  ['whether it is a number or read as text', { st: '2', o: { s: 'BTCUSDT' } }, false, true],
  ['by the symbol where there is no such member', { o: { s: 'BTCUSDT_261225' } }, true, false],
  ['by the symbol of a delivery contract', { o: { s: 'BTCUSD_261225' } }, false, true],
  ['by the symbol where the member is null', { st: null, o: { s: 'BTCUSD_PERP' } }, false, true],
  ['as neither where a third product has come', { st: 3, o: { s: 'BTCUSDT' } }, false, false],
])('tells an event from those of another product %s', (_, event, isUsdm, isCoinm) => {
  expect([usdm(event), coinm(event)]).toEqual([isUsdm, isCoinm]);
});
