import { type BinanceUsdm, createBinanceUsdm, type OrderSide } from '@openderivs/binance-usdm';
import { iterate } from '@openderivs/binance-usdm/paging';
import { placeOrder } from '@openderivs/binance-usdm/placing';
import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import { hasExchangeCode } from '@openderivs/client';

const usdm = createBinanceUsdm({ apiKey: '', secretKey: '' });

/** By name, with a literal. */
export async function enter(side: OrderSide): Promise<string> {
  const order = await usdm.newOrder({ symbol: 'BTCUSDT', side, type: 'MARKET', quantity: '0.01' });
  if (order.status === 'FILLED') return String(order.orderId);
  const { origQty } = order;
  return origQty;
}

/** By path. */
export async function check(client: BinanceUsdm, symbol: string): Promise<boolean> {
  const { data } = await client.GET('/fapi/v1/order', { params: { query: { symbol, orderId: '1' } } });
  switch (data?.status) {
    case 'EXPIRED':
      return false;
    default:
      return true;
  }
}

/** By a function that looks orders up, and a list that is gone through. */
export async function leave(): Promise<void> {
  const given = { symbol: 'BTCUSDT', side: 'SELL', type: 'MARKET', quantity: '0.01' } as const;
  await placeOrder(usdm, given);
  for await (const trade of iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', startTime: 1788220800000 })) {
    console.log(trade.price);
  }
}

/** Streams. */
export async function watch(): Promise<void> {
  const streams = createBinanceUsdmStreams({ rest: usdm });
  for await (const event of streams.aggTrade({ symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event.p);
}

export const isPoor = (error: unknown): boolean => hasExchangeCode(error, -2019);

/** The same names, and none of ours. */
export const other = { newOrder: () => ({ status: 'FILLED', origQty: 1 }), code: -2020 };
export const nothing = other.newOrder().status === 'FILLED' && other.newOrder().origQty;
