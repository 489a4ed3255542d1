import { testHistories } from '@openderivs/described';
import { createBinancePm } from '../src/create.ts';
import { iterate, paging } from '../src/paging.ts';

const filters = {
  queryAllCmOrders: { symbol: 'BTCUSD_PERP' },
  getCmAccountTradeList: { symbol: 'BTCUSD_PERP' },
  queryAllUmOrders: { symbol: 'BTCUSDT' },
  getUmAccountTradeList: { symbol: 'BTCUSDT' },
  getCmIncomeHistory: {},
  getUmIncomeHistory: {},
};

testHistories({
  api: 'binance-pm',
  names: Object.keys(paging),
  connect: (sandbox) => {
    const client = createBinancePm({ ...sandbox.credentials.binance.hmac, transport: sandbox.transport('binance-pm') });
    return (name, params) => iterate(client, name as keyof typeof paging, params as never);
  },
  filters,
});
