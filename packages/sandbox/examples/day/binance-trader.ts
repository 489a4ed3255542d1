import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { iterate } from '@openderivs/binance-usdm/paging';
import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import { webSocket } from '@openderivs/client/streams';
import type { Sandbox, VirtualTime } from '@openderivs/sandbox';
import { type MarketMakerOptions, makeMarkets } from '../market-maker.ts';
import { unitsOf } from './amounts.ts';
import { seededRandom } from './random.ts';
import type { Trader } from './trader.ts';

/** The market maker on USDⓈ-M. On the exchange its client would have a key and `environment: 'demo'`, and its streams no socket. */
export const openMarketMaker = (sandbox: Sandbox, time: VirtualTime, options: MarketMakerOptions): Trader => {
  const client = createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-usdm', { sleep: time.sleep }),
    timing: { ...time.timing, random: seededRandom() },
  });
  const streams = createBinanceUsdmStreams({ rest: client, socket: webSocket(sandbox.socket('binance-usdm')) });
  return {
    run: (signal, log) => makeMarkets({ client, streams, signal, log }, options),
    account: async () => {
      const { totalWalletBalance, totalUnrealizedProfit, positions } = await client.getAccountInformationV3();
      return {
        wallet: unitsOf(totalWalletBalance),
        openProfit: unitsOf(totalUnrealizedProfit),
        held: new Map(
          positions.map(({ symbol, positionAmt, unrealizedProfit }) => [
            symbol,
            { amount: positionAmt, openProfit: unitsOf(unrealizedProfit) },
          ]),
        ),
      };
    },
    funding: async (startTime) => {
      const paid = new Map<string, bigint>();
      for await (const { symbol, income } of iterate(client, 'getIncomeHistory', {
        incomeType: 'FUNDING_FEE',
        startTime,
      })) {
        paid.set(symbol, (paid.get(symbol) ?? 0n) + unitsOf(income));
      }
      return paid;
    },
    feeOf: unitsOf,
    user: streams.userData(),
    close: streams.close,
  };
};
