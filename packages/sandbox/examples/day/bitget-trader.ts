import { createBitgetMix } from '@openderivs/bitget-mix';
import { iterate } from '@openderivs/bitget-mix/paging';
import { createBitgetMixStreams } from '@openderivs/bitget-mix/streams';
import { webSocket } from '@openderivs/client/streams';
import type { Sandbox, VirtualTime } from '@openderivs/sandbox';
import { followTrends, type TrendFollowerOptions } from '../trend-follower.ts';
import { unitsOf } from './amounts.ts';
import { seededRandom } from './random.ts';
import type { Trader } from './trader.ts';

const productType = 'USDT-FUTURES';

/** The trend follower on Bitget's classic accounts. In demo trading its client would have a key and `demo: true`. */
export const openTrendFollower = (sandbox: Sandbox, time: VirtualTime, options: TrendFollowerOptions): Trader => {
  const client = createBitgetMix({
    ...sandbox.credentials.bitget.hmac,
    transport: sandbox.transport('bitget-mix', { sleep: time.sleep }),
    timing: { ...time.timing, random: seededRandom() },
  });
  const streams = createBitgetMixStreams({ rest: client, socket: webSocket(sandbox.socket('bitget-mix')) });
  return {
    run: (signal, log) => followTrends({ client, streams, signal, log }, options),
    account: async () => {
      const [accounts, positions] = await Promise.all([
        client.getAccountList({ productType }),
        client.getAllPositions({ productType }),
      ]);
      const usdt = accounts.find(({ marginCoin }) => marginCoin === 'USDT');
      if (usdt === undefined) throw new TypeError('The account has no USDT.');
      const openProfit = unitsOf(usdt.unrealizedPL || '0');
      return {
        wallet: unitsOf(usdt.accountEquity) - openProfit,
        openProfit,
        held: new Map(
          positions.map(({ symbol, holdSide, total, unrealizedPL }) => [
            symbol,
            { amount: holdSide === 'short' ? `-${total}` : total, openProfit: unitsOf(unrealizedPL) },
          ]),
        ),
      };
    },
    funding: async (startTime) => {
      const paid = new Map<string, bigint>();
      const bills = iterate(client, 'getAccountBills', { productType, businessType: 'contract_settle_fee', startTime });
      for await (const { symbol, amount } of bills) {
        if (symbol) paid.set(symbol, (paid.get(symbol) ?? 0n) + unitsOf(amount || '0'));
      }
      return paid;
    },
    feeOf: (fee) => -unitsOf(fee),
    user: streams.userData({ products: [productType] }),
    close: streams.close,
  };
};
