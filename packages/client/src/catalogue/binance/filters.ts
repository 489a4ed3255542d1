import type { ErrorCatalogue } from '../catalogue.ts';

/** Bounds of the symbol on price, quantity and batch: -40xx, up to -4032. */
export const filters = {
  [-4001]: {
    name: 'PRICE_LESS_THAN_ZERO',
    meaning: "The order's price is negative: a sign slipped in, or an offset went past zero.",
    remedy: "Send a price above zero, within the symbol's price filter.",
    zh: { meaning: '订单价格为负：多了负号，或偏移量算过了零。', remedy: '请填写大于零且符合价格过滤器的价格。' },
    outcome: 'refused',
  },
  [-4002]: {
    name: 'PRICE_GREATER_THAN_MAX_PRICE',
    meaning: "The price is above the symbol's highest.",
    remedy: "Stay within maxPrice of the symbol's price filter.",
    zh: { meaning: '价格高于该交易对的最高价。', remedy: '价格不要超过价格过滤器的 maxPrice。' },
    outcome: 'refused',
  },
  [-4003]: {
    name: 'QTY_LESS_THAN_ZERO',
    meaning: 'The order has nothing to trade: its quantity is zero or negative.',
    remedy: 'Send a positive quantity; check that rounding down did not leave nothing.',
    zh: { meaning: '订单没有可交易的数量：为零或负数。', remedy: '请填写正数，并检查向下取整后是否变成了零。' },
    outcome: 'refused',
  },
  [-4004]: {
    name: 'QTY_LESS_THAN_MIN_QTY',
    meaning: 'The quantity is below the least that the symbol trades in.',
    remedy: 'Order at least minQty; market orders have a lot-size filter of their own.',
    zh: { meaning: '数量低于该交易对的最小下单量。', remedy: '数量至少为 minQty；市价单另有自己的数量过滤器。' },
    outcome: 'refused',
  },
  [-4005]: {
    name: 'QTY_GREATER_THAN_MAX_QTY',
    meaning: 'The quantity is above the most that one order may have.',
    remedy: 'Split it into orders of at most maxQty; market orders have a lower bound of their own.',
    zh: { meaning: '数量超过单笔订单的上限。', remedy: '请拆成不超过 maxQty 的多笔；市价单的上限更低。' },
    outcome: 'refused',
  },
  [-4006]: {
    name: 'STOP_PRICE_LESS_THAN_ZERO',
    meaning: "The order's trigger is negative: a sign slipped in, or an offset went past zero.",
    remedy: "Send a stopPrice above zero, within the symbol's price filter.",
    zh: { meaning: '触发价为负：多了负号，或偏移量算过了零。', remedy: '请填写大于零且符合价格过滤器的 stopPrice。' },
    outcome: 'refused',
  },
  [-4007]: {
    name: 'STOP_PRICE_GREATER_THAN_MAX_PRICE',
    meaning: "The stop price is above the symbol's highest.",
    remedy: "Stay within maxPrice of the symbol's price filter.",
    zh: { meaning: '止损触发价高于该交易对的最高价。', remedy: '触发价不要超过价格过滤器的 maxPrice。' },
    outcome: 'refused',
  },
  [-4013]: {
    name: 'PRICE_LESS_THAN_MIN_PRICE',
    meaning: "The price is below the symbol's lowest.",
    remedy: "Send at least minPrice of the symbol's price filter.",
    zh: { meaning: '价格低于该交易对的最低价。', remedy: '价格至少为价格过滤器的 minPrice。' },
    outcome: 'refused',
  },
  [-4014]: {
    name: 'PRICE_NOT_INCREASED_BY_TICK_SIZE',
    meaning: "The price is no multiple of the symbol's tick.",
    remedy:
      'Round it to tickSize of the exchange information, with `roundToStep` for instance; decimals alone do not decide.',
    zh: {
      meaning: '价格不是该交易对最小价位的整数倍。',
      remedy: '请按交易规则的 tickSize 取整，例如用 `roundToStep`；只看小数位不够。',
    },
    outcome: 'refused',
  },
  [-4015]: {
    name: 'INVALID_CL_ORD_ID_LEN',
    meaning: 'The client order id is too long or has characters that ids may not have.',
    remedy: "Use at most 36 letters, digits and the signs that the parameter's pattern lists.",
    zh: {
      meaning: '客户端订单号过长或含有不允许的字符。',
      remedy: '最多 36 个字符，且只用参数规则允许的字母、数字与符号。',
    },
    outcome: 'refused',
  },
  [-4016]: {
    name: 'PRICE_HIGHTER_THAN_MULTIPLIER_UP',
    meaning: 'The price is further above the mark price than the symbol allows.',
    remedy: 'Lower it to at most mark price times multiplierUp of the percent-price filter.',
    zh: { meaning: '价格高出标记价格的幅度超过该交易对的限制。', remedy: '请降到标记价格乘以 multiplierUp 以内。' },
    outcome: 'refused',
  },
  [-4020]: {
    name: 'TARGET_STRATEGY_INVALID',
    meaning: 'Order type and flags together make no strategy that the exchange offers; the message names both.',
    remedy: 'Change the type, or drop reduceOnly or closePosition.',
    zh: {
      meaning: '订单类型与标志的组合不是交易所支持的策略，消息中列出二者。',
      remedy: '请更换订单类型，或去掉 reduceOnly、closePosition。',
    },
    outcome: 'refused',
  },
  [-4021]: {
    name: 'INVALID_DEPTH_LIMIT',
    meaning: 'The order book is not offered at this depth.',
    remedy: 'Use one of the depths that the operation lists.',
    zh: { meaning: '订单簿不提供该档位数。', remedy: '请使用接口列出的档位数。' },
    outcome: 'refused',
  },
  [-4023]: {
    name: 'QTY_NOT_INCREASED_BY_STEP_SIZE',
    meaning: "The quantity is no multiple of the symbol's step.",
    remedy:
      'Round it to stepSize of the exchange information, with `roundToStep` for instance; market orders may have another step.',
    zh: {
      meaning: '数量不是该交易对步长的整数倍。',
      remedy: '请按交易规则的 stepSize 取整，例如用 `roundToStep`；市价单步长可能不同。',
    },
    outcome: 'refused',
  },
  [-4024]: {
    name: 'PRICE_LOWER_THAN_MULTIPLIER_DOWN',
    meaning: 'The price is further below the mark price than the symbol allows.',
    remedy: 'Raise it to at least mark price times multiplierDown of the percent-price filter.',
    zh: { meaning: '价格低于标记价格的幅度超过该交易对的限制。', remedy: '请提高到标记价格乘以 multiplierDown 以上。' },
    outcome: 'refused',
  },
  [-4028]: {
    name: 'INVALID_LEVERAGE',
    meaning: 'The leverage is not a whole number within what the symbol and account allow.',
    remedy: "Choose one within the symbol's leverage brackets.",
    zh: { meaning: '杠杆不是该交易对与账户允许范围内的整数。', remedy: '请在该交易对的杠杆分层范围内选择。' },
    outcome: 'refused',
  },
  [-4031]: {
    name: 'INVALID_WORKING_TYPE',
    meaning: 'The workingType is neither MARK_PRICE nor CONTRACT_PRICE.',
    remedy: 'Send one of the two, or leave it out for the contract price.',
    zh: {
      meaning: 'workingType 既不是 MARK_PRICE 也不是 CONTRACT_PRICE。',
      remedy: '请取二者之一；不传则按最新成交价。',
    },
    outcome: 'refused',
  },
  [-4032]: {
    name: 'EXCEED_MAX_CANCEL_ORDER_SIZE',
    meaning: 'The batch cancels more orders than one call may.',
    remedy: 'Cancel them in batches of at most ten, or all of a symbol at once.',
    zh: { meaning: '批量撤单的数量超过单次上限。', remedy: '请每批最多撤十笔，或一次撤掉该交易对全部挂单。' },
    outcome: 'refused',
  },
} as const satisfies ErrorCatalogue;
