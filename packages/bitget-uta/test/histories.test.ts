import { testHistories } from '@openderivs/described';
import { createBitgetUta } from '../src/create.ts';
import { iterate, paging } from '../src/paging.ts';

const category = 'USDT-FUTURES';
const candles = { category, symbol: 'BTCUSDT' };
const filters = {
  getFillHistory: { category },
  getFinancialRecords: { category },
  getHistoryStrategyOrders: { category },
  getKlineCandlestick: { ...candles, interval: '1H' },
  getKlineCandlestickHistory: { ...candles, interval: '1D' },
  getMainSubTransferRecords: {},
  getOpenOrders: {},
  getOrderHistory: { category },
  getPositionsHistory: { category },
  getUnifiedAccountTaxRecords: { bizType: category },
};

testHistories({
  api: 'bitget-uta',
  names: Object.keys(paging),
  connect: (sandbox) => {
    const transport = sandbox.transport('bitget-uta');
    const client = createBitgetUta({ ...sandbox.credentials.bitget.unified, transport });
    return (name, params) => iterate(client, name as keyof typeof paging, params as never);
  },
  filters,
});
