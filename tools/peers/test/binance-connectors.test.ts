import {
  DerivativesTradingCoinFuturesRestAPI as Coinm,
  DerivativesTradingCoinFutures,
} from '@binance/derivatives-trading-coin-futures';
import {
  DerivativesTradingPortfolioMargin,
  DerivativesTradingPortfolioMarginRestAPI as Pm,
} from '@binance/derivatives-trading-portfolio-margin';
import {
  DerivativesTradingUsdsFutures,
  DerivativesTradingUsdsFuturesRestAPI as Usdm,
} from '@binance/derivatives-trading-usds-futures';
import type { Api } from '@openderivs/sandbox';
import { expect, it } from 'vitest';
import { refusals, useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

const optionsFor = (api: Api) => {
  const { apiKey, secretKey: apiSecret } = sandbox.get().credentials.binance.hmac;
  return { configurationRestAPI: { apiKey, apiSecret, basePath: sandbox.get().urls[api], retries: 0 } };
};

it("Binance's own connector trades USDⓈ-M futures", async () => {
  const { restAPI } = new DerivativesTradingUsdsFutures(optionsFor('binance-usdm'));
  const symbol = 'BTCUSDT';
  expect((await (await restAPI.checkServerTime()).data()).serverTime).toBeGreaterThan(0);
  expect((await (await restAPI.exchangeInformation()).data()).symbols?.map((one) => one.symbol)).toContain(symbol);
  const placed = await restAPI.newOrder({
    symbol,
    side: Usdm.NewOrderSideEnum.BUY,
    type: Usdm.NewOrderTypeEnum.LIMIT,
    timeInForce: Usdm.NewOrderTimeInForceEnum.GTC,
    quantity: 2,
    price: 40000,
  });
  const { orderId = 0 } = await placed.data();
  await restAPI.modifyOrder({ symbol, orderId, side: Usdm.ModifyOrderSideEnum.BUY, quantity: 3, price: 41000 });
  const amended = await (await restAPI.queryOrder({ symbol, orderId })).data();
  expect(amended).toMatchObject({ orderId, status: 'NEW', origQty: '3', executedQty: '0' });
  expect((await (await restAPI.currentAllOpenOrders({ symbol })).data()).length).toBe(1);
  expect(await (await restAPI.cancelOrder({ symbol, orderId })).data()).toMatchObject({ orderId, status: 'CANCELED' });
  await restAPI.newOrder({ symbol, side: Usdm.NewOrderSideEnum.BUY, type: Usdm.NewOrderTypeEnum.MARKET, quantity: 2 });
  const [position] = await (await restAPI.positionInformationV3({ symbol })).data();
  expect(Number(position?.positionAmt)).toBe(2);
  const orders = await (await restAPI.allOrders({ symbol })).data();
  expect(orders.map(({ status }) => status)).toEqual(['CANCELED', 'FILLED']);
  expect(await (await restAPI.accountTradeList({ symbol })).data()).toBeInstanceOf(Array);
  expect((await (await restAPI.futuresAccountBalanceV3()).data()).length).toBeGreaterThan(0);
  expect(refusals(sandbox.get())).toEqual([]);
});

it("Binance's own connector trades COIN-M futures", async () => {
  const { restAPI } = new DerivativesTradingCoinFutures(optionsFor('binance-coinm'));
  const symbol = 'BTCUSD_PERP';
  expect((await (await restAPI.exchangeInformation()).data()).symbols?.map((one) => one.symbol)).toContain(symbol);
  const placed = await restAPI.newOrder({
    symbol,
    side: Coinm.NewOrderSideEnum.BUY,
    type: Coinm.NewOrderTypeEnum.LIMIT,
    timeInForce: Coinm.NewOrderTimeInForceEnum.GTC,
    quantity: 2,
    price: 40000,
  });
  const { orderId = 0 } = await placed.data();
  await restAPI.modifyOrder({ symbol, orderId, side: Coinm.ModifyOrderSideEnum.BUY, quantity: 3, price: 41000 });
  const amended = await (await restAPI.queryOrder({ symbol, orderId })).data();
  expect(amended).toMatchObject({ orderId, status: 'NEW', origQty: '3', executedQty: '0' });
  expect(await (await restAPI.cancelOrder({ symbol, orderId })).data()).toMatchObject({ orderId, status: 'CANCELED' });
  expect((await (await restAPI.allOrders({ symbol })).data()).length).toBe(1);
  expect((await (await restAPI.futuresAccountBalance()).data()).length).toBeGreaterThan(0);
  expect(refusals(sandbox.get())).toEqual([]);
});

it("Binance's own connector trades through Portfolio Margin", async () => {
  const { restAPI } = new DerivativesTradingPortfolioMargin(optionsFor('binance-pm'));
  const symbol = 'BTCUSDT';
  const placed = await restAPI.newUmOrder({
    symbol,
    side: Pm.NewUmOrderSideEnum.BUY,
    type: Pm.NewUmOrderTypeEnum.LIMIT,
    timeInForce: Pm.NewUmOrderTimeInForceEnum.GTC,
    quantity: 2,
    price: 40000,
  });
  const { orderId = 0 } = await placed.data();
  await restAPI.modifyUmOrder({ symbol, orderId, side: Pm.ModifyUmOrderSideEnum.BUY, quantity: 3, price: 41000 });
  const amended = await (await restAPI.queryUmOrder({ symbol, orderId })).data();
  expect(amended).toMatchObject({ orderId, status: 'NEW', origQty: '3', executedQty: '0' });
  expect(await (await restAPI.cancelUmOrder({ symbol, orderId })).data()).toMatchObject({
    orderId,
    status: 'CANCELED',
  });
  expect((await (await restAPI.queryAllUmOrders({ symbol })).data()).length).toBe(1);
  expect(await (await restAPI.accountInformation()).data()).toHaveProperty('uniMMR');
  expect(refusals(sandbox.get())).toEqual([]);
});
