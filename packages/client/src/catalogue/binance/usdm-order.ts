import type { ErrorCatalogue } from '../catalogue.ts';
import { accountReduceOnly, symbolReduceOnly, symbolReduceOnlyBuy, symbolReduceOnlySell } from './recurring.ts';
import {
  conditionalMoved,
  limitOrderOnly,
  modifyLimit,
  moveNotAllowed,
  sameOrder,
  stopPriceAboveCap,
  stopPriceBelowFloor,
} from './recurring-orders.ts';

/** USDⓈ-M only: placing and changing orders. */
export const usdmOrder = {
  [-4105]: symbolReduceOnly,
  [-4106]: symbolReduceOnlyBuy,
  [-4107]: symbolReduceOnlySell,
  [-4117]: {
    name: 'STOP_ORDER_TRIGGERING',
    meaning: 'The conditional order is firing at this moment and cannot be touched.',
    remedy: 'Wait a moment, then look for the order that it placed.',
    zh: { meaning: '条件单正在触发，此刻不能操作。', remedy: '请稍候，再查询由它产生的订单。' },
    outcome: 'refused',
  },
  [-4120]: conditionalMoved,
  [-4189]: accountReduceOnly,
  [-4210]: stopPriceAboveCap,
  [-4211]: stopPriceBelowFloor,
  [-4400]: {
    name: 'TRADING_QUANTITATIVE_RULE',
    meaning: 'The account broke the quantitative trading rules and may only reduce positions for a while.',
    remedy: 'Send reduce-only orders, wait, and place and cancel less often afterwards.',
    zh: {
      meaning: '账户触发量化交易规则，一段时间内只能减仓。',
      remedy: '请只下减仓单并等待恢复，之后降低下单与撤单频率。',
    },
    outcome: 'refused',
  },
  [-4401]: {
    name: 'LARGE_POSITION_SYM_RULE',
    meaning: 'The position is so large that risk control lets it only be reduced.',
    remedy: 'Reduce it before you open more.',
    zh: { meaning: '持仓过大，触发风控，只能减仓。', remedy: '请先减少持仓再开仓。' },
    outcome: 'refused',
  },
  [-4411]: {
    name: 'TRADFI_AGREEMENT_NOT_SIGNED',
    meaning: 'The contract follows a traditional asset, and the account lacks the TradFi-Perps agreement.',
    remedy: 'Sign it once with `signFuturesTradFiPerpsContract`, then place the order again.',
    zh: {
      meaning: '该合约以传统资产为标的，而账户尚未签署 TradFi-Perps 协议。',
      remedy: '请先用 `signFuturesTradFiPerpsContract` 签署一次，再重新下单。',
    },
    outcome: 'refused',
  },
  [-5000]: {
    name: 'METHOD_RETIRED',
    meaning: "This method and path have been retired; the exchange's message names the successor.",
    remedy: 'Call the operation that the message names.',
    zh: { meaning: '该方法与路径已停用，消息中给出替代者。', remedy: '请改用消息中指出的接口。' },
    outcome: 'refused',
  },
  [-5024]: moveNotAllowed,
  [-5025]: limitOrderOnly,
  [-5026]: { ...modifyLimit, name: 'EXCEED_MAXIMUM_MODIFY_ORDER_LIMIT' },
  [-5027]: sameOrder,
  [-5029]: {
    name: 'MODIFICATION_MIN_NOTIONAL',
    meaning: 'After the change the order would be worth less than the least notional; the message names it.',
    remedy: 'Choose price and quantity so that their product reaches it, or cancel the order.',
    zh: { meaning: '改单后的名义价值低于最小值，消息中给出限值。', remedy: '请调整价格与数量使其达标，或直接撤单。' },
    outcome: 'refused',
  },
  [-5037]: {
    name: 'INVALID_PRICE_MATCH',
    meaning: 'The priceMatch mode is none that the exchange knows.',
    remedy: 'Use OPPONENT or QUEUE, alone or with the depth that the parameter lists.',
    zh: { meaning: 'priceMatch 取值无效。', remedy: '请使用 OPPONENT 或 QUEUE 及参数列出的档位写法。' },
    outcome: 'refused',
  },
  [-5038]: {
    name: 'UNSUPPORTED_ORDER_TYPE_PRICE_MATCH',
    meaning: 'Price match goes only with limit orders, plain or conditional.',
    remedy: 'Use LIMIT, STOP or TAKE_PROFIT, or send a price instead.',
    zh: {
      meaning: '只有限价类订单才能使用 priceMatch。',
      remedy: '请使用 LIMIT、STOP 或 TAKE_PROFIT，或直接填写价格。',
    },
    outcome: 'refused',
  },
  [-5039]: {
    name: 'INVALID_SELF_TRADE_PREVENTION_MODE',
    meaning: 'The self-trade prevention mode is none that the exchange knows.',
    remedy: 'Use one of the values that selfTradePreventionMode lists.',
    zh: { meaning: '自成交保护模式取值无效。', remedy: '请使用 selfTradePreventionMode 列出的取值。' },
    outcome: 'refused',
  },
  [-5040]: {
    name: 'FUTURE_GOOD_TILL_DATE',
    meaning: 'The goodTillDate is less than ten minutes ahead, or beyond the year 9999.',
    remedy: 'Send milliseconds at least 600 seconds from now.',
    zh: {
      meaning: 'goodTillDate 距现在不足十分钟，或超出公元 9999 年。',
      remedy: '请填写至少 600 秒之后的毫秒时间戳。',
    },
    outcome: 'refused',
  },
  [-5041]: {
    name: 'BBO_ORDER_REJECT',
    meaning: 'The book has no level that the price-match order could take its price from.',
    remedy: 'Send a price of your own, or try again when the book has depth.',
    zh: { meaning: '盘口没有可供 priceMatch 取价的档位。', remedy: '请自行填写价格，或等盘口有深度后再试。' },
    outcome: 'refused',
  },
  [-5043]: {
    name: 'EXISTING_PENDING_MODIFICATION',
    meaning: 'An earlier change of this order is still under way.',
    remedy: 'Wait for its result, then read the order before you change it again.',
    zh: { meaning: '该订单的上一次修改尚未完成。', remedy: '请等其结果，查询订单后再修改。' },
    outcome: 'refused',
  },
  [-5047]: {
    name: 'REDUCE_ONLY_MISMATCH',
    meaning: 'The change carried reduceOnly, but the order it is meant for is not reduce-only.',
    remedy: 'Leave reduceOnly out; to make it so, cancel the order and place a new one.',
    zh: {
      meaning: '改单带了 reduceOnly，而原订单不是只减仓订单。',
      remedy: '请去掉 reduceOnly；如需只减仓，请撤单后重新下单。',
    },
    outcome: 'refused',
  },
} as const satisfies ErrorCatalogue;
