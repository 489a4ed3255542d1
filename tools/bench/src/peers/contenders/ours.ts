import { createBinanceUsdm } from '@openderivs/binance-usdm';
import type { Transport } from '@openderivs/client';
import { batchSize, plenty, restingOrder, signedCalls } from '../calls.ts';
import type { Contender, Place, Tasks } from '../contender.ts';

/** Our client of USDⓈ-M, with limits that are counted as the exchange's are and never reached. */
export const openUsdm = (place: Place, transport?: Transport) =>
  createBinanceUsdm({ ...keyOf(place), baseUrl: place.origin, limits: plenty, transport });

const keyOf = ({ apiKey, secretKey }: Place) => ({ apiKey, secretKey });

const { symbol, amount } = signedCalls.usdm.parameters;

/** What is timed, by name. */
export function tasksByName(usdm: ReturnType<typeof openUsdm>): Tasks {
  const batchOrders = Array.from({ length: batchSize }, () => restingOrder);
  return {
    call: async () => (await usdm.modifyIsolatedPositionMargin({ symbol, amount, type: 1 })).amount,
    exchangeInformation: async () => (await usdm.getExchangeInformation()).symbols.length,
    orders: async () => (await usdm.getAllOrders({ symbol, limit: 1000 })).map(({ orderId }) => orderId),
    batch: async () =>
      (await usdm.placeMultipleOrders({ batchOrders })).map((item) => ('orderId' in item ? item.orderId : '')),
  };
}

export const contender: Contender = {
  chosen: 'named methods, every option as it is by default: `node:https` kept alive, limits counted, digits kept',
  apis: {
    usdm: (place) => tasksByName(openUsdm(place)),
    async coinm(place) {
      const { createBinanceCoinm } = await import('@openderivs/binance-coinm');
      const coinm = createBinanceCoinm({ ...keyOf(place), baseUrl: place.origin, limits: plenty });
      const { symbol, marginType } = signedCalls.coinm.parameters;
      return { call: async () => (await coinm.changeMarginType({ symbol, marginType })).msg };
    },
    async pm(place) {
      const { createBinancePm } = await import('@openderivs/binance-pm');
      const pm = createBinancePm({ ...keyOf(place), baseUrl: place.origin, limits: plenty });
      return { call: async () => (await pm.changeUmPositionMode({ dualSidePosition: true })).msg };
    },
    async bitget(place) {
      const { createBitgetMix } = await import('@openderivs/bitget-mix');
      const { passphrase } = place;
      const bitget = createBitgetMix({ ...keyOf(place), passphrase, baseUrl: place.origin, rateLimit: false });
      return { call: async () => (await bitget.changeMarginMode(signedCalls.bitget.parameters)).longLeverage };
    },
  },
};
