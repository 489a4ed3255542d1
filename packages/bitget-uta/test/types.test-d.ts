import { accountKind } from '@openderivs/client/bitget';
import type {
  BatchOrder,
  BitgetUta,
  LeverageChange,
  NewOrder,
  NewOrderExact,
  NewStrategyOrder,
  OrderChange,
  OrderRecord,
  StrategyOrderChange,
} from '../src/index.ts';

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const limit = { orderType: 'limit', qty: '0.01', price: '60000' } as const;
const market = { orderType: 'market', qty: '0.01' } as const;

// One-way mode, hedge mode, limit and market.
export const orders: NewOrder[] = [
  { ...pair, ...limit, side: 'buy' },
  { ...pair, ...market, side: 'sell', reduceOnly: 'yes' },
  { ...pair, ...limit, side: 'buy', posSide: 'long', marginMode: 'isolated', stopLoss: '57000', slTriggerBy: 'mark' },
  { ...pair, ...market, side: 'sell', posSide: 'long' },
  { ...pair, ...limit, side: 'buy', takeProfit: '70000', tpOrderType: 'limit', tpLimitPrice: '70100' },
  { ...pair, ...market, side: 'buy', posSide: 'short' },
  { ...pair, ...market, side: 'buy', reduceOnly: 'yes', marginMode: 'crossed' },
  { ...pair, ...limit, side: 'sell', posSide: 'short', slOrderType: 'limit', stopLoss: '63000', slLimitPrice: '63100' },
  { category: 'USDC-FUTURES', symbol: 'BTCPERP', ...limit, side: 'sell', posSide: 'long', timeInForce: 'post_only' },
  { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', side: 'buy', orderType: 'market', qty: 100 },
  { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', side: 'sell', posSide: 'long', orderType: 'market', qty: 100 },
  { category: 'MARGIN', symbol: 'BTCUSDT', ...limit, side: 'buy', takeProfit: '70000' },
  { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: 100n, autoBorrow: 'yes' },
];

export const refusedOrders: NewOrderExact[] = [
  // @ts-expect-error a limit order has a price
  { ...pair, ...market, orderType: 'limit', side: 'buy' },
  // @ts-expect-error a market order has none
  { ...pair, ...limit, orderType: 'market', side: 'buy' },
  // @ts-expect-error in hedge mode reduceOnly protects nothing
  { ...pair, ...market, side: 'sell', posSide: 'long', reduceOnly: 'yes' },
  // @ts-expect-error no preset on coin-margined contracts
  { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', side: 'buy', orderType: 'market', qty: 100, stopLoss: '57000' },
  // @ts-expect-error a limit price of a take-profit without the take-profit
  { ...pair, ...limit, side: 'buy', tpOrderType: 'limit', tpLimitPrice: '70100' },
  // @ts-expect-error only futures have positions
  { category: 'SPOT', symbol: 'BTCUSDT', ...market, side: 'buy', posSide: 'long' },
  // @ts-expect-error only spot borrows on demand
  { ...pair, ...market, side: 'buy', autoBorrow: 'yes' },
  // @ts-expect-error a name that the exchange would ignore
  { ...pair, ...market, side: 'buy', stoploss: '57000' },
  // @ts-expect-error sides are the trade
  { ...pair, ...market, side: 'long' },
  // @ts-expect-error the classic API's way to name the position
  { ...pair, ...market, side: 'buy', tradeSide: 'close' },
  // @ts-expect-error the classic API's name of the size
  { ...pair, orderType: 'market', size: '0.01', side: 'buy' },
  // @ts-expect-error the classic API's spelling
  { ...pair, ...market, side: 'sell', reduceOnly: 'YES' },
  // @ts-expect-error one-way mode leaves the position side out
  { ...pair, ...market, side: 'sell', posSide: 'net' },
  // @ts-expect-error an undefined side could be meant for either mode
  { ...pair, ...market, side: 'sell', posSide: undefined },
  // @ts-expect-error nor may it be undefined what keeps an order from opening
  { ...pair, ...market, side: 'sell', reduceOnly: undefined },
  // @ts-expect-error in hedge mode reduceOnly protects nothing, on coin-margined contracts too
  { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', ...market, side: 'sell', posSide: 'long', reduceOnly: 'yes' },
  // @ts-expect-error spot has nothing to reduce
  { category: 'SPOT', symbol: 'BTCUSDT', ...market, side: 'sell', reduceOnly: 'yes' },
  // @ts-expect-error nor a margin mode
  { category: 'MARGIN', symbol: 'BTCUSDT', ...market, side: 'sell', marginMode: 'isolated' },
  // @ts-expect-error a stop-loss at a limit price has that price
  { ...pair, ...market, side: 'buy', stopLoss: '57000', slOrderType: 'limit' },
  // @ts-expect-error a limit price for a stop-loss at market would be passed over
  { ...pair, ...market, side: 'buy', stopLoss: '57000', slOrderType: 'market', slLimitPrice: '56900' },
];

export const batch: BatchOrder[] = [{ ...pair, ...market, side: 'sell', posSide: 'long' }];

export const refusedBatch: BatchOrder[] = [
  // @ts-expect-error a batch knows no reduce-only: the order would open the other side
  { ...pair, ...market, side: 'sell', reduceOnly: 'yes' },
  // @ts-expect-error nor a stop-loss
  { ...pair, ...market, side: 'buy', stopLoss: '57000' },
];

/** A call says so too, where it is given the list itself and where the list comes from elsewhere. */
export const calls = (uta: BitgetUta) => {
  const entry = { ...pair, ...limit, side: 'buy' } as const;
  const stray = [{ ...pair, ...market, side: 'sell', reduceOnly: 'yes' }] as const;
  return [
    uta.placeBatchOrders([entry, { ...pair, ...market, side: 'sell', posSide: 'long' }]),
    uta.placeBatchOrders([entry].map((one, at) => ({ ...one, clientOid: `entry-${at}` }))),
    uta.placeBatchOrders(batch),
    // @ts-expect-error a batch knows no reduce-only
    uta.placeBatchOrders([entry, { ...pair, ...market, side: 'sell', reduceOnly: 'yes' }]),
    // @ts-expect-error nor a stop-loss
    uta.placeBatchOrders([{ ...pair, ...market, side: 'buy', stopLoss: '57000' }]),
    // @ts-expect-error a name that the exchange would ignore
    uta.placeBatchOrders([{ ...pair, ...market, side: 'buy', clientOrderId: 'a' }]),
    // @ts-expect-error the same from a variable
    uta.placeBatchOrders([...stray]),
  ];
};

export const changes: OrderChange[] = [
  { ...pair, orderId: '1', price: '59000' },
  { ...pair, clientOid: 'entry-7', qty: '0.02', stopLoss: '0', requestId: 7 },
];

export const refusedChanges: OrderChange[] = [
  // @ts-expect-error mandatory since 2026-09-30
  { orderId: '1', price: '59000' },
  // @ts-expect-error coin-margined orders cannot be changed
  { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', orderId: '1', price: '59000' },
  // @ts-expect-error an order is named
  { ...pair, price: '59000' },
  // @ts-expect-error something changes
  { ...pair, orderId: '1' },
];

export const leverages: LeverageChange[] = [
  { ...pair, leverage: 10 },
  { ...pair, leverage: 10, marginMode: 'isolated', posSide: 'long' },
  { ...pair, leverage: 10, marginMode: 'isolated', longLeverage: 10, shortLeverage: 5 },
  { category: 'MARGIN', coin: 'USDT', leverage: 3 },
];

export const refusedLeverages: LeverageChange[] = [
  // @ts-expect-error futures go by pair
  { category: 'USDT-FUTURES', coin: 'USDT', leverage: 10 },
  // @ts-expect-error left out, the margin mode is crossed, which has no sides
  { ...pair, leverage: 10, posSide: 'long' },
];

const trigger = { ...pair, type: 'trigger', side: 'buy', qty: '0.01', triggerPrice: '70000' } as const;

export const strategies: NewStrategyOrder[] = [
  { ...pair, posSide: 'long', takeProfit: '72000', stopLoss: '61000' },
  { ...pair, tpslMode: 'partial', qty: '0.01', stopLoss: '61000', slOrderType: 'limit', slLimitPrice: '60900' },
  { ...trigger, triggerOrderType: 'market', reduceOnly: 'yes' },
  { ...trigger, triggerOrderType: 'limit', triggerOrderPrice: '70100', posSide: 'long' },
  {
    ...pair,
    type: 'trailing_stop',
    side: 'sell',
    qty: 1,
    trailingStopParams: [{ trailType: 'ratio', trailVariance: 1 }],
  },
  { ...pair, type: 'oco', side: 'sell', qty: 1, ocoParams: [{ ocoLimitPrice: '72000', ocoTriggerPrice: '61000' }] },
];

export const refusedStrategies: NewStrategyOrder[] = [
  // @ts-expect-error a guard without a price guards nothing
  { ...pair, posSide: 'long' },
  // @ts-expect-error qty without tpslMode closes the whole position
  { ...pair, qty: '0.01', stopLoss: '61000' },
  // @ts-expect-error a part has a size
  { ...pair, tpslMode: 'partial', stopLoss: '61000' },
  // @ts-expect-error coin-margined contracts take no strategy orders
  { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', stopLoss: '61000' },
  // @ts-expect-error a limit order has a price
  { ...trigger, triggerOrderType: 'limit' },
  // @ts-expect-error in hedge mode the position is named, and reduceOnly protects nothing
  { ...trigger, triggerOrderType: 'market', posSide: 'long', reduceOnly: 'yes' },
  // @ts-expect-error a take-profit or stop-loss has no side: it always closes
  { ...pair, side: 'sell', stopLoss: '61000' },
  // @ts-expect-error a trigger order passes a stop-loss over
  { ...trigger, triggerOrderType: 'market', stopLoss: '61000' },
  // @ts-expect-error a trigger order has a size
  { ...pair, type: 'trigger', side: 'buy', triggerPrice: '70000', triggerOrderType: 'market' },
  // @ts-expect-error a limit price without the order type that takes it
  { ...pair, stopLoss: '61000', slLimitPrice: '60900' },
  // @ts-expect-error two prices for one order of the two
  { ...pair, type: 'oco', side: 'sell', qty: 1, triggerPrice: '70000', ocoParams: [{ ocoLimitPrice: '72000' }] },
  // @ts-expect-error each type has its own set
  { ...pair, type: 'twap', icebergParams: [{ splitMode: 'order', splitOrderNumbers: 5 }] },
];

export const strategyChanges: StrategyOrderChange[] = [
  { orderId: '1', qty: '0.01', takeProfit: '72000' },
  { clientOid: 'trigger-7', qty: '0.01', triggerPrice: '70500', triggerOrderType: 'limit', triggerOrderPrice: '70600' },
];

/** What was read can be compared, and no misspelt state compiles. */
export const isOpen = ({ orderStatus }: OrderRecord): boolean => orderStatus === 'live' || orderStatus === 'new';

/** Which account it is, by a client of either package, and of no other. */
export const kindOf = (uta: BitgetUta): Promise<'classic' | 'unified'> => accountKind(uta);
// @ts-expect-error a client of another exchange
export const ofAnother = (usdm: { getServerTime(): Promise<unknown> }) => accountKind(usdm);
