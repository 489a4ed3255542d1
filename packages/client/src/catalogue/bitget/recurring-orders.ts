import type { ErrorEntry } from '../catalogue.ts';

// One meaning, several codes: orders, prices, sizes and positions.

export const tooManyOpenOrders = {
  name: 'too-many-open-orders',
  meaning: 'The account has as many unfilled orders as it may have.',
  remedy: 'Cancel orders that are no longer wanted before you place new ones.',
  zh: { meaning: '未成交订单数已达上限。', remedy: '请先撤销不再需要的订单。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const orderCountMax = {
  name: 'order-count-max',
  meaning: 'With this call the number of orders would exceed its limit.',
  remedy: 'Cancel some first, or send fewer at a time.',
  zh: { meaning: '该请求会使订单数超过上限。', remedy: '请先撤销部分订单，或减少单次数量。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const closeAboveHeld = {
  name: 'close-above-held',
  meaning: 'The order would close more than the position holds.',
  remedy: 'Read the position with `getSinglePosition` and close at most what is available.',
  zh: { meaning: '平仓数量超过持仓数量。', remedy: '请用 `getSinglePosition` 查询可平数量，不要超出。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const sizeAboveMaxOpen = {
  name: 'size-above-max-open',
  meaning: 'The order is larger than what can be opened with this margin, leverage and position tier.',
  remedy: 'Ask `getMaxOpenableQuantity` for the bound, then lower the size or change the leverage.',
  zh: {
    meaning: '下单数量超过当前保证金、杠杆与档位下的最大可开数量。',
    remedy: '请用 `getMaxOpenableQuantity` 查询上限，再减小数量或调整杠杆。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const oneWayMismatch = {
  name: 'one-way-order-type-mismatch',
  meaning: 'The order is written for the other position mode than the account has.',
  remedy: 'In one-way mode leave tradeSide out and close with reduceOnly; in hedge mode send tradeSide open or close.',
  zh: {
    meaning: '订单写法与账户的持仓模式不符。',
    remedy: '单向持仓不要传 tradeSide，平仓用 reduceOnly；双向持仓须传 tradeSide。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const clientOidDuplicate = {
  name: 'client-oid-duplicate',
  meaning: 'An earlier request holds this clientOid; this one was not carried out.',
  remedy: 'Look that order up by its clientOid first: it may be your own earlier sending.',
  zh: {
    meaning: '该 clientOid 已被先前的请求占用，本次未执行。',
    remedy: '请先按 clientOid 查询那笔订单，它可能就是你之前发出的。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const positionLowForTpsl = {
  name: 'position-low-for-tpsl',
  meaning: 'The position is smaller than what take-profit and stop-loss orders together would close.',
  remedy: 'Lower the size, or cancel take-profit and stop-loss orders that are set already.',
  zh: { meaning: '持仓数量不足以设置该止盈止损。', remedy: '请减小数量，或撤销已有的止盈止损单。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const longTakeProfitBelowCurrent = {
  name: 'long-tp-not-above-current',
  meaning: "A long's take-profit price must lie above the current price, and this one does not.",
  remedy: 'Raise it, or close at market if the price is reached already.',
  zh: { meaning: '多仓止盈价必须高于当前价。', remedy: '请调高止盈价；若已到价，请直接市价平仓。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const shortTakeProfitAboveCurrent = {
  name: 'short-tp-not-below-current',
  meaning: "A short's take-profit price must lie below the current price, and this one does not.",
  remedy: 'Lower it, or close at market if the price is reached already.',
  zh: { meaning: '空仓止盈价必须低于当前价。', remedy: '请调低止盈价；若已到价，请直接市价平仓。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const longStopAboveCurrent = {
  name: 'long-sl-not-below-current',
  meaning: "A long's stop-loss price must lie below the current price, and this one does not.",
  remedy: 'Lower it, or close at market if the price is reached already.',
  zh: { meaning: '多仓止损价必须低于当前价。', remedy: '请调低止损价；若已到价，请直接市价平仓。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const noOrderToCancel = {
  name: 'no-order-to-cancel',
  meaning: 'There was nothing to cancel: the order is filled, cancelled already, or a trigger order.',
  remedy: 'Query it with `getOrderDetail`; do not take this for a cancellation.',
  zh: {
    meaning: '没有可撤的订单：可能已成交、已撤销，或是计划委托。',
    remedy: '请用 `getOrderDetail` 查询，不要当作撤单成功。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const orderNotExisting = {
  name: 'order-not-existing',
  meaning: 'The exchange finds no order of this id here; on a cancel, this call did nothing.',
  remedy: 'Check symbol, productType and id, and whether it is a trigger order; filled orders are in the history.',
  zh: {
    meaning: '此处找不到该编号的订单；若为撤单，则未撤销任何订单。',
    remedy: '请检查交易对、产品类型与编号，以及它是否为计划委托；已成交的见历史订单。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const priceNotMultiple = {
  name: 'price-not-multiple',
  meaning: "The price is no multiple of the contract's price step.",
  remedy: 'Round it with `roundToStep`; the step is priceEndStep at pricePlace decimals of `getContractConfig`.',
  zh: {
    meaning: '价格不是该合约价格步长的整数倍。',
    remedy: '请用 `roundToStep` 取整；步长由 `getContractConfig` 的 priceEndStep 与 pricePlace 得出。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const priceAboveBid = {
  name: 'price-above-highest-bid',
  meaning: 'The price is too far above the highest price at which buying is admitted now.',
  remedy: 'Lower it towards the market.',
  zh: { meaning: '委托价高于当前允许的最高买价。', remedy: '请把价格调低至接近市价。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const quantityBelowMin = {
  name: 'quantity-below-min',
  meaning: 'The size is below the least that the contract trades in.',
  remedy: 'Order at least minTradeNum of `getContractConfig`.',
  zh: { meaning: '数量低于该合约的最小下单量。', remedy: '数量至少为 `getContractConfig` 的 minTradeNum。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const quantityAboveMax = {
  name: 'quantity-above-max',
  meaning: 'The size is above the most that one order may have.',
  remedy: 'Split it; `getContractConfig` has the bounds for limit and market orders.',
  zh: { meaning: '数量超过单笔订单的上限。', remedy: '请拆单；限价与市价的上限见 `getContractConfig`。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const positionLow = {
  name: 'position-low',
  meaning: 'The position does not have as much free as this call would close.',
  remedy: 'Read what is available, and cancel closing orders that hold it.',
  zh: { meaning: '可平持仓不足。', remedy: '请查询可平数量，并撤销占用持仓的平仓单。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;
