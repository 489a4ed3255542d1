import { placeOrder } from '@openderivs/binance-usdm/placing';
import type { Contender } from '../contender.ts';
import { openBot, tasksOfABot } from './ours-tasks.ts';

/** Ours, where orders are placed by the helper that finds out what became of them. */
export const contender: Contender = {
  chosen: '`placeOrder` of `/placing` for orders, everything else as for `OpenDerivs`',
  apis: {
    usdm(place) {
      const usdm = openBot(place);
      return {
        ...tasksOfABot(usdm),
        async order() {
          const placed = await placeOrder(usdm, { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' });
          if (placed.outcome === 'placed') return String(placed.order.orderId);
          throw placed.error;
        },
      };
    },
  },
};
