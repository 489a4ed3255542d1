import { expectTypeOf, test } from 'vitest';
import type { BitgetMix, Candle, ClosedPosition, Fill } from '../src/index.ts';
import { iterate } from '../src/paging.ts';

declare const bitget: BitgetMix;
const range = { productType: 'USDT-FUTURES', startTime: 1_788_220_800_000 } as const;

test('an entry has the type of what the page lists', () => {
  const fills = iterate(bitget, 'getOrderFillDetails', range);
  expectTypeOf(fills).toEqualTypeOf<AsyncGenerator<Fill, void, undefined>>();
  const positions = iterate(bitget, 'getHistoricalPosition', { ...range, idLessThan: '5' });
  expectTypeOf(positions).toEqualTypeOf<AsyncGenerator<ClosedPosition, void, undefined>>();
  const candles = iterate(bitget, 'getCandlestickData', { ...range, symbol: 'BTCUSDT', granularity: '1H' });
  expectTypeOf(candles).toEqualTypeOf<AsyncGenerator<Candle, void, undefined>>();
});

test('parameters are those of the operation, with a beginning', () => {
  iterate(bitget, 'getHistoricalTransactionDetails', {
    ...range,
    startTime: '1788220800000',
    endTime: '1788220800001',
  });
  // @ts-expect-error an id to begin below is no beginning: where to stop is not known
  iterate(bitget, 'getOrderFillDetails', { productType: 'USDT-FUTURES', idLessThan: '5' });
  // @ts-expect-error the operation needs a product type
  iterate(bitget, 'getAccountBills', { startTime: 5 });
  // @ts-expect-error open orders are no history
  iterate(bitget, 'getPendingOrders', range);
});
