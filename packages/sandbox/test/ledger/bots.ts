import type { Api, Product } from '../../src/index.ts';
import type { RandomStream } from '../../src/world/random.ts';

/** A call as a bot makes it. */
export interface Asked {
  readonly api: Api;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly given: { readonly [name: string]: string };
}

/** What there is to trade. */
export interface Contract {
  readonly symbol: string;
  /** What its prices follow. */
  readonly base: 'BTC' | 'ETH';
  readonly places: { readonly price: number; readonly quantity: number };
  /** What a trade is for at most, in what quantities are counted in. */
  readonly most: number;
}

/** Everything that a bot draws for one call. */
export interface Draw {
  readonly contract: Contract;
  readonly of: RandomStream;
  /** Whether the account is in hedge mode there. */
  readonly hedge: boolean;
  readonly buys: boolean;
  readonly price: string;
  readonly quantity: string;
}

type Act = (draw: Draw) => Asked;

/** A product of one API. */
export interface Field {
  readonly product: Product;
  readonly contracts: readonly Contract[];
  /** What some accounts set before they trade. */
  readonly modes: readonly Act[];
  /** What bots do, the more often listed the more often. */
  readonly acts: readonly Act[];
}

const one = <T>(of: RandomStream, list: readonly [T, ...T[]]): T => list[of.below(list.length)] ?? list[0];
const often = <T>(count: number, item: T): readonly T[] => Array.from({ length: count }, () => item);

/** USDⓈ-M, COIN-M and both futures of Portfolio Margin. */
const binanceField = (product: Product, api: Api, prefix: string, contracts: readonly Contract[]): Field => {
  const call =
    (method: Asked['method'], path: string, read: (draw: Draw) => Asked['given']) =>
    (draw: Draw): Asked => ({ api, method, path, given: { symbol: draw.contract.symbol, ...read(draw) } });
  const sided = ({ of, buys, hedge }: Draw): Asked['given'] => ({
    side: buys ? 'BUY' : 'SELL',
    ...(hedge && { positionSide: one(of, ['LONG', 'SHORT']) }),
  });
  const limit = call('POST', `${prefix}/order`, (draw) => ({
    ...{ ...sided(draw), type: 'LIMIT', price: draw.price, quantity: draw.quantity },
    timeInForce: one(draw.of, ['GTC', 'GTC', 'GTC', 'GTX', 'IOC', 'FOK']),
  }));
  const market = call('POST', `${prefix}/order`, (draw) => ({
    ...{ ...sided(draw), type: 'MARKET', quantity: draw.quantity },
    ...(!draw.hedge && draw.of.below(3) === 0 && { reduceOnly: 'true' }),
  }));
  const cancel = call('DELETE', `${prefix}/allOpenOrders`, () => ({}));
  const lever = call('POST', `${prefix}/leverage`, ({ of }) => ({ leverage: String(1 + of.below(50)) }));
  const bind = call('POST', `${prefix}/positionMargin`, ({ of, contract, hedge }) => ({
    ...{ amount: ((of.unit() * contract.most) / 100).toFixed(8), type: String(1 + of.below(2)) },
    ...(hedge && { positionSide: one(of, ['LONG', 'SHORT']) }),
  }));
  const isolate = call('POST', `${prefix}/marginType`, () => ({ marginType: 'ISOLATED' }));
  const twoSided = (): Asked => ({
    ...{ api, method: 'POST', path: `${prefix}/positionSide/dual`, given: { dualSidePosition: 'true' } },
  });
  const margins = api === 'binance-pm' ? [] : [bind, bind];
  return {
    ...{ product, contracts, modes: api === 'binance-pm' ? [twoSided] : [twoSided, isolate] },
    acts: [...often(10, limit), ...often(5, market), cancel, lever, ...margins],
  };
};

const bitcoin = { base: 'BTC', most: 0.4 } as const;
const ether = { base: 'ETH', most: 8 } as const;

const marginOrders: Field = {
  product: 'pm-margin',
  modes: [],
  contracts: [{ ...ether, symbol: 'ETHUSDT', places: { price: 2, quantity: 4 } }],
  acts: [
    ({ contract: { symbol }, buys, price, quantity, of }) => ({
      ...{ api: 'binance-pm', method: 'POST', path: '/papi/v1/margin/order' },
      given: {
        ...{ symbol, quantity, side: buys ? 'BUY' : 'SELL' },
        ...(of.below(2) === 0 ? { type: 'MARKET' } : { type: 'LIMIT', timeInForce: 'GTC', price }),
      },
    }),
  ],
};

const mixField = (productType: Product, marginCoin: string, contracts: readonly Contract[]): Field => {
  const call =
    (path: string, read: (draw: Draw) => Asked['given']) =>
    (draw: Draw): Asked => ({
      ...{ api: 'bitget-mix', method: 'POST', path: `/api/v2/mix/${path}` },
      given: { symbol: draw.contract.symbol, productType, marginCoin, ...read(draw) },
    });
  const place = call('order/place-order', ({ of, buys, price, quantity, hedge }) => ({
    ...{ side: buys ? 'buy' : 'sell', size: quantity, marginMode: one(of, ['crossed', 'isolated']) },
    ...(of.below(3) === 0
      ? { orderType: 'market' }
      : { orderType: 'limit', price, force: one(of, ['gtc', 'gtc', 'gtc', 'post_only', 'ioc', 'fok']) }),
    ...(hedge && { tradeSide: one(of, ['open', 'open', 'close']) }),
  }));
  const cancel = call('order/cancel-all-orders', () => ({}));
  const close = call('order/close-positions', () => ({}));
  const lever = call('account/set-leverage', ({ of }) => ({ leverage: String(1 + of.below(50)) }));
  const isolate = call('account/set-margin-mode', () => ({ marginMode: 'isolated' }));
  const bind = call('account/set-margin', ({ of }) => ({
    ...{ amount: (of.normal() * 10).toFixed(4), holdSide: one(of, ['long', 'short']) },
  }));
  const twoSided = call('account/set-position-mode', () => ({ posMode: 'hedge_mode' }));
  const acts = [...often(14, place), cancel, close, lever, bind, bind];
  return { product: productType, contracts, modes: [twoSided, isolate], acts };
};

const unifiedField = (category: Product, contracts: readonly Contract[]): Field => {
  const call =
    (path: string, read: (draw: Draw) => Asked['given']) =>
    (draw: Draw): Asked => ({
      ...{ api: 'bitget-uta', method: 'POST', path: `/api/v3/${path}` },
      given: { symbol: draw.contract.symbol, category, ...read(draw) },
    });
  const place = call('trade/place-order', ({ of, buys, price, quantity }) => ({
    ...{ side: buys ? 'buy' : 'sell', qty: quantity },
    ...(of.below(3) === 0
      ? { orderType: 'market' }
      : { orderType: 'limit', price, timeInForce: one(of, ['gtc', 'gtc', 'post_only', 'ioc']) }),
  }));
  const cancel = call('trade/cancel-symbol-order', () => ({}));
  const close = call('trade/close-positions', () => ({}));
  const lever = call('account/set-leverage', ({ of }) => ({ leverage: String(1 + of.below(20)) }));
  const acts = category === 'SPOT' ? [...often(6, place), cancel] : [...often(10, place), cancel, close, lever];
  return { product: category, contracts, modes: [], acts };
};

const linear = (symbol: string, base: typeof bitcoin | typeof ether, price: number, quantity: number): Contract => ({
  ...{ ...base, symbol, places: { price, quantity } },
});
const inverse = (symbol: string, base: 'BTC' | 'ETH', price: number, most: number): Contract => ({
  ...{ symbol, base, most, places: { price, quantity: 0 } },
});

const onUsdm = [linear('BTCUSDT', bitcoin, 1, 3), linear('ETHUSDT', ether, 2, 3)];
const onCoinm = [inverse('BTCUSD_PERP', 'BTC', 1, 400)];

/** Where the accounts of each kind trade. */
export const fields = {
  binance: [
    binanceField('usdm', 'binance-usdm', '/fapi/v1', onUsdm),
    binanceField('coinm', 'binance-coinm', '/dapi/v1', onCoinm),
    binanceField('pm-um', 'binance-pm', '/papi/v1/um', onUsdm),
    binanceField('pm-cm', 'binance-pm', '/papi/v1/cm', onCoinm),
    marginOrders,
  ],
  bitget: [
    mixField('USDT-FUTURES', 'USDT', [linear('BTCUSDT', bitcoin, 1, 4), linear('ETHUSDT', ether, 2, 2)]),
    mixField('USDC-FUTURES', 'USDC', [linear('ETHPERP', ether, 2, 2)]),
  ],
  unified: [
    unifiedField('USDT-FUTURES', [linear('BTCUSDT', bitcoin, 1, 4)]),
    unifiedField('COIN-FUTURES', [inverse('BTCUSD_CM', 'BTC', 1, 30_000)]),
    unifiedField('SPOT', [linear('BTCUSDT', bitcoin, 1, 4)]),
  ],
} as const satisfies { readonly [kind: string]: readonly Field[] };
