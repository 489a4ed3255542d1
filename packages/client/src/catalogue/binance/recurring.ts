import type { ErrorEntry } from '../catalogue.ts';

// Entries on the account that several catalogues carry, mostly each under a number of its own.

export const reduceOnlyPermission = {
  name: 'REDUCE_ONLY_ORDER_PERMISSION',
  meaning: 'The account may only reduce its positions at present.',
  remedy: "Mark orders reduceOnly, and ask the exchange's support why opening is barred.",
  zh: { meaning: '账户目前只能减仓。', remedy: '订单请带 reduceOnly；开仓受限的原因请咨询交易所客服。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const noPlaceOrderPermission = {
  name: 'NO_PLACE_ORDER_PERMISSION',
  meaning: 'The account may place no orders at present.',
  remedy: "Look for a notice in the account, or ask the exchange's support.",
  zh: { meaning: '账户目前不能下单。', remedy: '请查看账户通知，或咨询交易所客服。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const isolatedLeverageReject = {
  name: 'ISOLATED_LEVERAGE_REJECT_WITH_POSITION',
  meaning: 'Leverage cannot be lowered while the symbol has an isolated position.',
  remedy: 'Close the position first, or lower the risk by adding margin to it.',
  zh: { meaning: '逐仓有持仓时不能调低杠杆。', remedy: '请先平仓，或通过追加保证金来降低风险。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const coolingOff = {
  name: 'COOLING_OFF_PERIOD',
  meaning: 'The account has a cooling-off period in force, in which it may not trade.',
  remedy: 'Wait until it ends; no call shortens it.',
  zh: { meaning: '账户处于冷静期，期间不能交易。', remedy: '请等待冷静期结束，无法通过接口缩短。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const leverageKyc = {
  name: 'ADJUST_LEVERAGE_KYC_FAILED',
  meaning: 'More than 20x leverage asks for a verified identity, which the account lacks.',
  remedy: 'Complete the identity verification, or stay at 20x and below.',
  zh: {
    meaning: '20 倍以上杠杆需要完成身份认证，该账户尚未完成。',
    remedy: '请完成身份认证，或使用不超过 20 倍的杠杆。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const leverageOneMonth = {
  name: 'ADJUST_LEVERAGE_ONE_MONTH_FAILED',
  meaning: 'More than 20x leverage opens a month after the account was registered.',
  remedy: 'Stay at 20x and below until then.',
  zh: { meaning: '注册满一个月后才能使用 20 倍以上杠杆。', remedy: '在此之前请使用不超过 20 倍的杠杆。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const leverageDays = {
  name: 'ADJUST_LEVERAGE_X_DAYS_FAILED',
  meaning: 'More than 20x leverage opens some days after the futures account was opened; the message names how many.',
  remedy: 'Stay at 20x and below until then.',
  zh: {
    meaning: '开通合约账户若干天后才能使用 20 倍以上杠杆，天数见消息。',
    remedy: '在此之前请使用不超过 20 倍的杠杆。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const leverageRegion = {
  name: 'ADJUST_LEVERAGE_KYC_LIMIT',
  meaning: 'Accounts of this country have a lower highest leverage; the message names it.',
  remedy: 'Choose one within that bound.',
  zh: { meaning: '该国家或地区的账户杠杆上限较低，消息中给出限值。', remedy: '请在该上限内选择杠杆。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const leverageLimitService = {
  name: 'ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED',
  meaning: 'The account uses the position-limit service on this symbol, which caps its leverage at 20x.',
  remedy: 'Choose 20x or less, or end the service for the symbol.',
  zh: {
    meaning: '账户在该交易对使用持仓限额调整服务，杠杆上限为 20 倍。',
    remedy: '请选择不超过 20 倍，或取消该服务。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const symbolReduceOnly = {
  name: 'SYMBOL_REDUCE_ONLY',
  meaning: "The symbol's positions are under risk control: only reduce-only orders are taken.",
  remedy: 'Mark the order reduceOnly, or wait until the measure is lifted.',
  zh: { meaning: '该交易对处于持仓风控中，只接受只减仓订单。', remedy: '请带 reduceOnly，或等待限制解除。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const symbolReduceOnlyBuy = {
  name: 'SYMBOL_REDUCE_ONLY_BUY',
  meaning: "The symbol's positions are under risk control: buying is taken only to reduce a short.",
  remedy: 'Mark the buy order reduceOnly, or wait until the measure is lifted.',
  zh: { meaning: '该交易对处于持仓风控中，买单只能用于减空仓。', remedy: '买单请带 reduceOnly，或等待限制解除。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const symbolReduceOnlySell = {
  name: 'SYMBOL_REDUCE_ONLY_SELL',
  meaning: "The symbol's positions are under risk control: selling is taken only to reduce a long.",
  remedy: 'Mark the sell order reduceOnly, or wait until the measure is lifted.',
  zh: { meaning: '该交易对处于持仓风控中，卖单只能用于减多仓。', remedy: '卖单请带 reduceOnly，或等待限制解除。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const accountReduceOnly = {
  name: 'ACCOUNT_REDUCE_ONLY',
  meaning: 'The account is restricted on this symbol: it may only reduce its position there.',
  remedy: "Mark the order reduceOnly, and ask the exchange's support about the restriction.",
  zh: { meaning: '账户在该交易对受限，只能减仓。', remedy: '请带 reduceOnly，并就限制咨询交易所客服。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;
