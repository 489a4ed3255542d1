import { batchSize, restingOrder, signedCalls } from '../../../bench/src/peers/calls.ts';
import type { Contender, Place } from '../../../bench/src/peers/contender.ts';

/** Keys, and the connections kept alive, as its README recommends for speed. */
const optionsFor = ({ apiKey: api_key, secretKey: api_secret, origin: baseUrl }: Place) => ({
  ...{ api_key, api_secret, baseUrl },
  keepAlive: true,
});

export const contender: Contender = {
  chosen: '`keepAlive: true` as the option for speed, every other option as it is by default',
  apis: {
    async usdm(place) {
      const { USDMClient } = await import('binance');
      const client = new USDMClient(optionsFor(place));
      const { symbol } = signedCalls.usdm.parameters;
      const limit = { ...restingOrder, quantity: restingOrder.quantity, price: restingOrder.price };
      const market = { symbol, side: 'BUY', type: 'MARKET' } as const;
      return {
        call: async () => (await client.setIsolatedPositionMargin({ symbol, amount: 100, type: '1' })).amount,
        exchangeInformation: async () => (await client.getExchangeInfo()).symbols.length,
        orders: async () => (await client.getAllOrders({ symbol, limit: 1000 })).map(({ orderId }) => String(orderId)),
        batch: async () => {
          const read = await client.submitMultipleOrders(Array.from({ length: batchSize }, () => ({ ...limit })));
          return read.map((item) => ('orderId' in item ? String(item.orderId) : ''));
        },
        order: async () => String((await client.submitNewOrder({ ...market, quantity: 0.01 })).orderId),
        refused: () => client.submitNewOrder({ ...market, quantity: 900 }),
        cancelAll: () => client.cancelAllOpenOrders({ symbol }),
        poll: () => client.getPositionsV3(),
      };
    },
    async coinm(place) {
      const { CoinMClient } = await import('binance');
      const client = new CoinMClient(optionsFor(place));
      return { call: async () => (await client.setMarginType(signedCalls.coinm.parameters)).msg };
    },
    async pm(place) {
      const { PortfolioClient } = await import('binance');
      const client = new PortfolioClient(optionsFor(place));
      return { call: async () => (await client.updateUMPositionMode(signedCalls.pm.parameters)).msg };
    },
    async bitget(place) {
      const { RestClientV2 } = await import('bitget-api');
      const { apiKey, secretKey: apiSecret, passphrase: apiPass, origin: baseUrl } = place;
      const client = new RestClientV2({ apiKey, apiSecret, apiPass, baseUrl, keepAlive: true });
      const { parameters } = signedCalls.bitget;
      return {
        call: async () => {
          const { data } = await client.setFuturesMarginMode(parameters);
          return String(data.longLeverage);
        },
      };
    },
  },
};
