import type { ErrorEntry } from '../catalogue.ts';

// Entries on orders and queries that several catalogues carry, mostly each under a number of its own.

export const invalidPair = {
  name: 'INVALID_PAIR',
  meaning: 'There is no pair of this name; a pair is the underlying, without contract type or date.',
  remedy: 'Take it from the field pair of the exchange information.',
  zh: { meaning: '没有该名称的标的交易对；pair 不含合约类型与日期。', remedy: '请从交易规则的 pair 字段取值。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const invalidTimeInterval = {
  name: 'INVALID_TIME_INTERVAL',
  meaning:
    'The period asked for is longer than this query allows, or its bounds make none; the message names the days.',
  remedy: 'Ask for a shorter period, piece by piece if need be.',
  zh: { meaning: '查询时段过长或起止无效，消息中给出天数上限。', remedy: '请缩短时段，必要时分段查询。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const reduceOnlyMarginCheck = {
  name: 'REDUCE_ONLY_MARGIN_CHECK_FAILED',
  meaning:
    'With the open orders of its side the reduce-only order could turn the position round, and margin would not cover that.',
  remedy: 'Cancel the open orders of the same side, then send it again.',
  zh: { meaning: '与同方向挂单合计后可能使持仓反向，且保证金不足以覆盖。', remedy: '请先撤销同方向的挂单再重新下单。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const marketOrderReject = {
  name: 'MARKET_ORDER_REJECT',
  meaning:
    'The best price on the other side is outside the percent-price filter, so the market order would fill too far off.',
  remedy: 'Use a limit order within the filter, or wait until the book recovers.',
  zh: {
    meaning: '对手方最优价超出价格偏离过滤器，市价单会偏离过大。',
    remedy: '请在允许范围内下限价单，或等待盘口恢复。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const priceAboveStopCap = {
  name: 'PRICE_HIGHTER_THAN_STOP_MULTIPLIER_UP',
  meaning: "The limit price is too far above the order's own stop price; the message names the highest.",
  remedy: 'Lower the price, or move the stop price with it.',
  zh: { meaning: '限价高出订单自身触发价过多，消息中给出上限。', remedy: '请调低限价，或相应移动触发价。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const priceBelowStopFloor = {
  name: 'PRICE_LOWER_THAN_STOP_MULTIPLIER_DOWN',
  meaning: "The limit price is too far below the order's own stop price; the message names the lowest.",
  remedy: 'Raise the price, or move the stop price with it.',
  zh: { meaning: '限价低于订单自身触发价过多，消息中给出下限。', remedy: '请调高限价，或相应移动触发价。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const stopPriceAboveCap = {
  name: 'STOP_PRICE_HIGHER_THAN_PRICE_MULTIPLIER_LIMIT',
  meaning: 'The stop price is higher than the symbol allows at present; the message names the highest.',
  remedy: 'Put it closer to the market.',
  zh: { meaning: '触发价高于该交易对当前允许的上限，消息中给出限值。', remedy: '请把触发价调得更接近市价。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const stopPriceBelowFloor = {
  name: 'STOP_PRICE_LOWER_THAN_PRICE_MULTIPLIER_LIMIT',
  meaning: 'The stop price is lower than the symbol allows at present; the message names the lowest.',
  remedy: 'Put it closer to the market.',
  zh: { meaning: '触发价低于该交易对当前允许的下限，消息中给出限值。', remedy: '请把触发价调得更接近市价。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const minNotional = {
  name: 'MIN_NOTIONAL',
  meaning: "The order is worth less than the symbol's least notional.",
  remedy:
    'Raise the quantity until price times quantity (contract size on COIN-M) reaches it; reduce-only orders are exempt.',
  zh: { meaning: '订单名义价值低于该交易对的最小值。', remedy: '请提高数量使名义价值达标；只减仓订单不受此限。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const limitOrderOnly = {
  name: 'LIMIT_ORDER_ONLY',
  meaning: 'Only limit orders can be changed in place.',
  remedy: 'Cancel the order and place a new one.',
  zh: { meaning: '只有限价单可以直接修改。', remedy: '请撤单后重新下单。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const sameOrder = {
  name: 'SAME_ORDER',
  meaning: 'The order already has the price and quantity asked for.',
  remedy: 'Nothing is left to do: treat it as success.',
  zh: { meaning: '订单的价格与数量已与请求一致。', remedy: '无需处理，可视为成功。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const modifyLimit = {
  name: 'EXCEED_MAX_MODIFY_ORDER_LIMIT',
  meaning: 'The order has been changed as often as one order may be.',
  remedy: 'Cancel it and place a new one.',
  zh: { meaning: '该订单的修改次数已达上限。', remedy: '请撤单后重新下单。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const moveNotAllowed = {
  name: 'MOVE_ORDER_NOT_ALLOWED_SYMBOL_REASON',
  meaning: 'The symbol is not trading, so its orders cannot be changed.',
  remedy: 'Wait until its status is TRADING again, or cancel the order.',
  zh: { meaning: '交易对不在交易状态，不能改单。', remedy: '请等其恢复 TRADING 状态，或撤销订单。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const engineReceiveWindow = {
  name: 'ME_RECVWINDOW_REJECT',
  meaning: 'The call came to the matching engine after its receive window had passed.',
  remedy: 'Price it anew and send it again; widen `recvWindow` only if lateness does no harm.',
  zh: {
    meaning: '请求到达撮合引擎时已超过接收窗口。',
    remedy: '请重新定价后再发；确认延迟无害时才加大 `recvWindow`。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const conditionalMoved = {
  name: 'STOP_ORDER_SWITCH_ALGO',
  meaning: 'Conditional orders (stop, take-profit, trailing) are no longer taken by this operation.',
  remedy: 'Place them with `newAlgoOrder`, which took over; query and cancel them as algo orders too.',
  zh: {
    meaning: '该接口不再接受条件单（止损、止盈、跟踪止损）。',
    remedy: '请改用接替它的 `newAlgoOrder` 下单，查询与撤单也走条件单接口。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;
