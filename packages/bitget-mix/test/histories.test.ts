import { testHistories } from '@openderivs/described';
import { createBitgetMix } from '../src/create.ts';
import { iterate, paging } from '../src/paging.ts';

const productType = 'USDT-FUTURES';
const candles = { productType, symbol: 'BTCUSDT' };
const filters = {
  getAccountBills: { productType },
  getCandlestickData: { ...candles, granularity: '1H' },
  getHistoricalCandlestick: { ...candles, granularity: '1Dutc' },
  getHistoricalIndexPriceCandlestick: { ...candles, granularity: '4H' },
  getHistoricalMarkPriceCandlestick: { ...candles, granularity: '1M' },
  getHistoricalPosition: { productType },
  getHistoricalTransactionDetails: { productType },
  getHistoryOrder: { productType },
  getHistoryTriggerOrder: { productType, planType: 'normal_plan' },
  getOrderFillDetails: { productType },
};

testHistories({
  api: 'bitget-mix',
  names: Object.keys(paging),
  connect: (sandbox) => {
    const client = createBitgetMix({ ...sandbox.credentials.bitget.hmac, transport: sandbox.transport('bitget-mix') });
    return (name, params) => iterate(client, name as keyof typeof paging, params as never);
  },
  filters,
});
