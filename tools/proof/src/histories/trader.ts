import type { BinanceCoinm } from '@openderivs/binance-coinm';
import type { BinancePm } from '@openderivs/binance-pm';
import type { BinanceUsdm } from '@openderivs/binance-usdm';
import type { BitgetMix } from '@openderivs/bitget-mix';
import type { BitgetUta } from '@openderivs/bitget-uta';
import type { Product } from '@openderivs/sandbox';

/** An order that is open. */
export interface Resting {
  cancel(): PromiseLike<unknown>;
  /** Changes its price, where orders have a history of that. */
  change?(price: string): PromiseLike<unknown>;
}

/** Makes what histories are about, on one product of one API. */
export interface Trader {
  readonly product: Product;
  readonly symbols: readonly string[];
  /** A price that is never reached. */
  readonly far: string;
  take(symbol: string, buys: boolean, lots: number): PromiseLike<unknown>;
  rest(symbol: string): Promise<Resting>;
  /** Places an order that waits for a price that never comes. */
  wait?(symbol: string): Promise<Resting>;
  /** Adds margin to an isolated position. */
  addMargin?(symbol: string): PromiseLike<unknown>;
  /** Puts a symbol into isolated margin. */
  isolate?(symbol: string): PromiseLike<unknown>;
}

const side = (buys: boolean) => (buys ? 'BUY' : 'SELL');
const sideOf = (buys: boolean) => (buys ? 'buy' : 'sell');
const far = '10000';
const limit = { side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: far } as const;
const stop = { side: 'SELL', type: 'STOP_MARKET', quantity: '1', triggerPrice: far } as const;

export const usdmTrader = (usdm: BinanceUsdm): Trader => ({
  product: 'usdm',
  symbols: ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'],
  far,
  take: (symbol, buys, lots) => usdm.newOrder({ symbol, side: side(buys), type: 'MARKET', quantity: String(lots) }),
  rest: async (symbol) => {
    const { orderId } = await usdm.newOrder({ symbol, ...limit });
    return {
      cancel: () => usdm.cancelOrder({ symbol, orderId }),
      change: (price) => usdm.modifyOrder({ symbol, orderId, side: 'BUY', quantity: '1', price }),
    };
  },
  wait: async (symbol) => {
    const { algoId } = await usdm.newAlgoOrder({ algoType: 'CONDITIONAL', symbol, ...stop });
    return { cancel: () => usdm.cancelAlgoOrder({ algoId }) };
  },
  isolate: (symbol) => usdm.changeMarginType({ symbol, marginType: 'ISOLATED' }),
  addMargin: (symbol) => usdm.modifyIsolatedPositionMargin({ symbol, amount: '1.5', type: 1 }),
});

export const coinmTrader = (coinm: BinanceCoinm): Trader => ({
  product: 'coinm',
  symbols: ['BTCUSD_PERP', 'ETHUSD_PERP', 'SOLUSD_PERP'],
  far,
  take: (symbol, buys, lots) => coinm.newOrder({ symbol, side: side(buys), type: 'MARKET', quantity: String(lots) }),
  rest: async (symbol) => {
    const { orderId } = await coinm.newOrder({ symbol, ...limit });
    return {
      cancel: () => coinm.cancelOrder({ symbol, orderId }),
      change: (price) => coinm.modifyOrder({ symbol, orderId, side: 'BUY', quantity: '1', price }),
    };
  },
  isolate: (symbol) => coinm.changeMarginType({ symbol, marginType: 'ISOLATED' }),
  addMargin: (symbol) => coinm.modifyIsolatedPositionMargin({ symbol, amount: '0.001', type: 1 }),
});

export const umTrader = (pm: BinancePm): Trader => ({
  product: 'pm-um',
  symbols: ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'],
  far,
  take: (symbol, buys, lots) => pm.newUmOrder({ symbol, side: side(buys), type: 'MARKET', quantity: String(lots) }),
  rest: async (symbol) => {
    const { orderId } = await pm.newUmOrder({ symbol, ...limit });
    return {
      cancel: () => pm.cancelUmOrder({ symbol, orderId }),
      change: (price) => pm.modifyUmOrder({ symbol, orderId, side: 'BUY', quantity: '1', price }),
    };
  },
  wait: async (symbol) => {
    const { algoId } = await pm.newUmAlgoOrder({ algoType: 'CONDITIONAL', symbol, ...stop });
    return { cancel: () => pm.cancelUmAlgoOrder({ algoId }) };
  },
});

export const cmTrader = (pm: BinancePm): Trader => ({
  product: 'pm-cm',
  symbols: ['BTCUSD_PERP', 'ETHUSD_PERP', 'SOLUSD_PERP'],
  far,
  take: (symbol, buys, lots) => pm.newCmOrder({ symbol, side: side(buys), type: 'MARKET', quantity: String(lots) }),
  rest: async (symbol) => {
    const { orderId } = await pm.newCmOrder({ symbol, ...limit });
    return { cancel: () => pm.cancelCmOrder({ symbol, orderId }) };
  },
  wait: async (symbol) => {
    const order = { symbol, side: 'SELL', strategyType: 'STOP_MARKET', quantity: '1', stopPrice: far } as const;
    const { strategyId } = await pm.newCmConditionalOrder(order);
    return { cancel: () => pm.cancelCmConditionalOrder({ symbol, strategyId }) };
  },
});

export const mixTrader = (mix: BitgetMix): Trader => {
  const line = { productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;
  const order = { ...line, marginMode: 'crossed' } as const;
  return {
    product: 'USDT-FUTURES',
    symbols: ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'],
    far,
    take: (symbol, buys, lots) =>
      mix.placeOrder({ ...order, symbol, side: sideOf(buys), orderType: 'market', size: String(lots) }),
    rest: async (symbol) => {
      const limited = {
        ...order,
        symbol,
        side: 'buy',
        orderType: 'limit',
        force: 'gtc',
        size: '1',
        price: far,
      } as const;
      const placed = await mix.placeOrder(limited);
      return { cancel: () => mix.cancelOrder({ ...line, symbol, orderId: String(placed.orderId) }) };
    },
    wait: async (symbol) => {
      const plan = { planType: 'normal_plan', triggerType: 'mark_price', triggerPrice: far } as const;
      const what = { ...order, symbol, side: 'sell', orderType: 'market', size: '1' } as const;
      const placed = await mix.placeTriggerOrder({ ...plan, ...what });
      const orderId = String(placed.orderId);
      const { productType } = line;
      return {
        cancel: () =>
          mix.cancelTriggerOrder({ productType, symbol, planType: 'normal_plan', orderIdList: [{ orderId }] }),
      };
    },
    isolate: (symbol) => mix.changeMarginMode({ ...line, symbol, marginMode: 'isolated' }),
    addMargin: (symbol) => mix.adjustPositionMargin({ ...line, symbol, amount: '1.5', holdSide: 'long' }),
  };
};

export const utaTrader = (uta: BitgetUta): Trader => {
  const category = 'USDT-FUTURES';
  return {
    product: category,
    symbols: ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'],
    far,
    take: (symbol, buys, lots) =>
      uta.placeOrder({ category, symbol, side: sideOf(buys), orderType: 'market', qty: String(lots) }),
    rest: async (symbol) => {
      const limited = { category, symbol, side: 'buy', orderType: 'limit', timeInForce: 'gtc' } as const;
      const placed = await uta.placeOrder({ ...limited, qty: '1', price: far });
      const orderId = String(placed.orderId);
      return { cancel: () => uta.cancelOrder({ category, orderId }) };
    },
    wait: async (symbol) => {
      const trigger = { type: 'trigger', triggerBy: 'mark', triggerPrice: far, triggerOrderType: 'market' } as const;
      const { orderId } = await uta.placeStrategyOrder({ category, symbol, ...trigger, side: 'sell', qty: '1' });
      return { cancel: () => uta.cancelStrategyOrder({ orderId }) };
    },
  };
};
