import { createBinanceUsdm } from '@openderivs/binance-usdm';
import type { Place, Tasks } from '../contender.ts';

/**
 * Our client where it is not timed. On the exchange it keeps limits by default; elsewhere it has
 * to be told which.
 */
export const openBot = ({ origin: baseUrl, apiKey, secretKey }: Place) =>
  createBinanceUsdm({ apiKey, secretKey, baseUrl, limits: 'exchange' });

/** What a bot asks of our client, where nothing is timed. */
export function tasksOfABot(usdm: ReturnType<typeof openBot>): Tasks {
  const market = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET' } as const;
  return {
    order: async () => String((await usdm.newOrder({ ...market, quantity: '0.01' })).orderId),
    refused: () => usdm.newOrder({ ...market, quantity: '900' }),
    cancelAll: () => usdm.cancelAllOpenOrders({ symbol: market.symbol }),
    poll: () => usdm.getPositionInformationV3(),
  };
}
