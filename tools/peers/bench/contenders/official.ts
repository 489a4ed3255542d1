import { batchSize, restingOrder, signedCalls } from '../../../bench/src/peers/calls.ts';
import type { Contender, Place } from '../../../bench/src/peers/contender.ts';

/** As its README shows: the key, and every option as it is by default. */
const configurationOf = ({ apiKey, secretKey: apiSecret, origin: basePath }: Place) => ({
  configurationRestAPI: { apiKey, apiSecret, basePath },
});

export const contender: Contender = {
  chosen: 'every option as it is by default, as its README shows (`keepAlive` on, 1 s timeout, 3 retries)',
  apis: {
    async usdm(place) {
      const { DerivativesTradingUsdsFutures, DerivativesTradingUsdsFuturesRestAPI: Api } = await import(
        '@binance/derivatives-trading-usds-futures'
      );
      const { restAPI } = new DerivativesTradingUsdsFutures(configurationOf(place));
      const { symbol } = signedCalls.usdm.parameters;
      const limit = {
        symbol,
        side: Api.PlaceMultipleOrdersBatchOrdersParameterInnerSideEnum.BUY,
        type: Api.PlaceMultipleOrdersBatchOrdersParameterInnerTypeEnum.LIMIT,
        timeInForce: Api.PlaceMultipleOrdersBatchOrdersParameterInnerTimeInForceEnum.GTC,
        quantity: Number(restingOrder.quantity),
        price: Number(restingOrder.price),
      };
      const market = { symbol, side: Api.NewOrderSideEnum.BUY, type: Api.NewOrderTypeEnum.MARKET };
      return {
        call: async () => {
          const response = await restAPI.modifyIsolatedPositionMargin({ symbol, amount: 100, type: 1 });
          return (await response.data()).amount;
        },
        exchangeInformation: async () => (await (await restAPI.exchangeInformation()).data()).symbols?.length ?? 0,
        orders: async () => {
          const read = await (await restAPI.allOrders({ symbol, limit: 1000 })).data();
          return read.map(({ orderId }) => String(orderId));
        },
        batch: async () => {
          const batchOrders = Array.from({ length: batchSize }, () => limit);
          const read = await (await restAPI.placeMultipleOrders({ batchOrders })).data();
          return read.map(({ orderId }) => String(orderId));
        },
        order: async () => String((await (await restAPI.newOrder({ ...market, quantity: 0.01 })).data()).orderId),
        refused: () => restAPI.newOrder({ ...market, quantity: 900 }),
        cancelAll: () => restAPI.cancelAllOpenOrders({ symbol }),
        poll: async () => (await restAPI.positionInformationV3()).data(),
      };
    },
    async coinm(place) {
      const { DerivativesTradingCoinFutures, DerivativesTradingCoinFuturesRestAPI: Api } = await import(
        '@binance/derivatives-trading-coin-futures'
      );
      const { restAPI } = new DerivativesTradingCoinFutures(configurationOf(place));
      const { symbol } = signedCalls.coinm.parameters;
      const marginType = Api.ChangeMarginTypeMarginTypeEnum.ISOLATED;
      return { call: async () => (await (await restAPI.changeMarginType({ symbol, marginType })).data()).msg };
    },
    async pm(place) {
      const { DerivativesTradingPortfolioMargin, DerivativesTradingPortfolioMarginRestAPI: Api } = await import(
        '@binance/derivatives-trading-portfolio-margin'
      );
      const { restAPI } = new DerivativesTradingPortfolioMargin(configurationOf(place));
      const dualSidePosition = Api.ChangeUmPositionModeDualSidePositionEnum.TRUE;
      return { call: async () => (await (await restAPI.changeUmPositionMode({ dualSidePosition })).data()).msg };
    },
  },
};
