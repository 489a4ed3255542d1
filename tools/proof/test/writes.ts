import type { Effect, WriteCall } from '@openderivs/client';
import type { Api, Sandbox } from '@openderivs/sandbox';
import type { Clients } from '../src/clients.ts';

type Calls = Omit<Clients, 'generation'>;

/** One operation of one class, and what has to be there before it can be carried out. */
export interface Write {
  readonly api: Api;
  readonly operation: string;
  readonly effect: Effect;
  readonly prepare?: (calls: Calls, sandbox: Sandbox) => unknown;
  readonly call: (calls: Calls) => WriteCall<unknown>;
}

const openId = 'open-1';
const limit = { side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', price: '60000' } as const;
const um = { symbol: 'BTCUSDT', quantity: '0.01', ...limit } as const;
const cm = { symbol: 'BTCUSD_PERP', quantity: '1', ...limit } as const;
const umOpen = { symbol: um.symbol, origClientOrderId: openId } as const;
const cmOpen = { symbol: cm.symbol, origClientOrderId: openId } as const;
const change = { side: 'BUY', price: '61000' } as const;
const mix = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;
const mixOrder = {
  ...mix,
  marginMode: 'crossed',
  size: '0.01',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
} as const;

const openUsdm = ({ usdm }: Calls) => usdm.newOrder({ ...um, newClientOrderId: openId });
const openCoinm = ({ coinm }: Calls) => coinm.newOrder({ ...cm, newClientOrderId: openId });
const openPm = ({ pm }: Calls) => pm.newUmOrder({ ...um, newClientOrderId: openId });
const openBitget = ({ bitget }: Calls) => bitget.placeOrder({ ...mixOrder, price: '60000', clientOid: openId });

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const utaOrder = { ...pair, side: 'buy', orderType: 'limit', qty: '0.01', price: '60000' } as const;
const openUta = ({ uta }: Calls) => uta.placeOrder({ ...utaOrder, clientOid: openId });

const usdm = (operation: string, effect: Effect, call: Write['call'], prepare: Write['prepare'] = openUsdm): Write => ({
  api: 'binance-usdm',
  operation,
  effect,
  call,
  prepare,
});
const coinm: typeof usdm = (operation, effect, call, prepare = openCoinm) => ({
  ...usdm(operation, effect, call, prepare),
  api: 'binance-coinm',
});
const pm: typeof usdm = (operation, effect, call, prepare = openPm) => ({
  ...usdm(operation, effect, call, prepare),
  api: 'binance-pm',
});
const bitget: typeof usdm = (operation, effect, call, prepare = openBitget) => ({
  ...usdm(operation, effect, call, prepare),
  api: 'bitget-mix',
});

const uta: typeof usdm = (operation, effect, call, prepare = openUta) => ({
  ...usdm(operation, effect, call, prepare),
  api: 'bitget-uta',
});

const nothing = () => undefined;

/** One write of each class that an API has. */
export const writes: readonly Write[] = [
  usdm('newOrder', 'create', (c) => c.usdm.newOrder(um)),
  usdm('changeMarginType', 'set', (c) => c.usdm.changeMarginType({ symbol: 'ETHUSDT', marginType: 'ISOLATED' })),
  usdm(
    'modifyIsolatedPositionMargin',
    'add',
    (c) => c.usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '10', type: 1 }),
    (_calls, sandbox) =>
      sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '1', isolatedMargin: '100' }),
  ),
  usdm('cancelOrder', 'cancel-one', (c) => c.usdm.cancelOrder(umOpen)),
  usdm('cancelAllOpenOrders', 'cancel-many', (c) => c.usdm.cancelAllOpenOrders({ symbol: um.symbol })),
  usdm('autoCancelAllOpenOrders', 'timer', (c) =>
    c.usdm.autoCancelAllOpenOrders({ symbol: um.symbol, countdownTime: 60_000 }),
  ),
  usdm('modifyOrder', 'modify', (c) => c.usdm.modifyOrder({ ...umOpen, ...change, quantity: '0.02' })),
  usdm('startUserDataStream', 'session', (c) => c.usdm.startUserDataStream(), nothing),
  coinm('newOrder', 'create', (c) => c.coinm.newOrder(cm)),
  coinm('changeInitialLeverage', 'set', (c) => c.coinm.changeInitialLeverage({ symbol: cm.symbol, leverage: 7 })),
  coinm(
    'modifyIsolatedPositionMargin',
    'add',
    (c) => c.coinm.modifyIsolatedPositionMargin({ symbol: cm.symbol, amount: '1', type: 1 }),
    (_calls, sandbox) => {
      const position = { product: 'coinm', symbol: cm.symbol, amount: '1', isolatedMargin: '10' } as const;
      sandbox.account('binance').openPosition(position);
    },
  ),
  coinm('cancelOrder', 'cancel-one', (c) => c.coinm.cancelOrder(cmOpen)),
  coinm('cancelAllOpenOrders', 'cancel-many', (c) => c.coinm.cancelAllOpenOrders({ symbol: cm.symbol })),
  coinm('autoCancelAllOpenOrders', 'timer', (c) =>
    c.coinm.autoCancelAllOpenOrders({ symbol: cm.symbol, countdownTime: 60_000 }),
  ),
  coinm('modifyOrder', 'modify', (c) => c.coinm.modifyOrder({ ...cmOpen, ...change, quantity: '2' })),
  coinm('startUserDataStream', 'session', (c) => c.coinm.startUserDataStream(), nothing),
  pm('newUmOrder', 'create', (c) => c.pm.newUmOrder(um)),
  pm('changeUmPositionMode', 'set', (c) => c.pm.changeUmPositionMode({ dualSidePosition: true }), nothing),
  pm('borrowMargin', 'add', (c) => c.pm.borrowMargin({ asset: 'USDT', amount: '10' }), nothing),
  pm('cancelUmOrder', 'cancel-one', (c) => c.pm.cancelUmOrder(umOpen)),
  pm('cancelAllUmOpenOrders', 'cancel-many', (c) => c.pm.cancelAllUmOpenOrders({ symbol: um.symbol })),
  pm('modifyUmOrder', 'modify', (c) => c.pm.modifyUmOrder({ ...umOpen, ...change, quantity: '0.02' })),
  pm('startUserDataStream', 'session', (c) => c.pm.startUserDataStream(), nothing),
  bitget('placeOrder', 'create', (c) => c.bitget.placeOrder({ ...mixOrder, price: '60000' })),
  bitget('changeMarginMode', 'set', (c) =>
    c.bitget.changeMarginMode({ ...mix, symbol: 'ETHUSDT', marginMode: 'isolated' }),
  ),
  bitget(
    'adjustPositionMargin',
    'add',
    (c) => c.bitget.adjustPositionMargin({ ...mix, amount: '10', holdSide: 'long' }),
    (_calls, sandbox) =>
      sandbox.account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '1', isolatedMargin: '100' }),
  ),
  bitget('cancelOrder', 'cancel-one', (c) => c.bitget.cancelOrder({ ...mix, clientOid: openId })),
  bitget('cancelAllOrders', 'cancel-many', (c) => c.bitget.cancelAllOrders({ productType: 'USDT-FUTURES' })),
  bitget('modifyOrder', 'modify', (c) =>
    c.bitget.modifyOrder({
      symbol: mix.symbol,
      productType: mix.productType,
      clientOid: openId,
      newClientOid: 'open-2',
      newSize: '0.02',
      newPrice: '61000',
    }),
  ),
  bitget(
    'flashClosePosition',
    'invert',
    (c) => c.bitget.flashClosePosition({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' }),
    (_calls, sandbox) => sandbox.account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '1' }),
  ),
  uta('placeOrder', 'create', (c) => c.uta.placeOrder(utaOrder)),
  uta('setLeverage', 'set', (c) => c.uta.setLeverage({ ...pair, leverage: '7' })),
  uta(
    'setMargin',
    'add',
    (c) => c.uta.setMargin({ ...pair, posSide: 'long', operation: 'add', amount: '10' }),
    (_calls, sandbox) =>
      sandbox.account('bitget-unified').openPosition({ symbol: 'BTCUSDT', amount: '1', isolatedMargin: '100' }),
  ),
  uta('cancelOrder', 'cancel-one', (c) => c.uta.cancelOrder({ clientOid: openId })),
  uta('cancelAllOrders', 'cancel-many', (c) => c.uta.cancelAllOrders(pair)),
  uta('countdownCancelAll', 'timer', (c) => c.uta.countdownCancelAll({ countdown: '60' })),
  uta('modifyOrder', 'modify', (c) => c.uta.modifyOrder({ ...pair, clientOid: openId, price: '61000' })),
  uta(
    'closeAllPositions',
    'invert',
    (c) => c.uta.closeAllPositions(pair),
    (_calls, sandbox) => sandbox.account('bitget-unified').openPosition({ symbol: 'BTCUSDT', amount: '1' }),
  ),
];
