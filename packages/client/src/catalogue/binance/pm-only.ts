import type { ErrorCatalogue } from '../catalogue.ts';
import { accountReduceOnly, symbolReduceOnly, symbolReduceOnlyBuy, symbolReduceOnlySell } from './recurring.ts';

/** Portfolio Margin only. */
export const pmOnly = {
  [-3000]: {
    name: 'INNER_FAILURE',
    meaning: "Something failed inside the exchange's margin service; whether the loan or repayment was booked is open.",
    remedy: 'Read `queryMarginLoanRecord` or `queryMarginRepayRecord` before you send it again.',
    zh: {
      meaning: '交易所杠杆服务内部出错，借款或还款是否已入账未知。',
      remedy: '重发前请先查询 `queryMarginLoanRecord` 或 `queryMarginRepayRecord`。',
    },
    outcome: 'unknown',
  },
  [-3044]: {
    name: 'SYSTEM_BUSY',
    meaning: "The exchange's margin service is overloaded; whether the loan or repayment was booked is open.",
    remedy: 'Wait, and read `queryMarginLoanRecord` or `queryMarginRepayRecord` before you send it again.',
    zh: {
      meaning: '交易所杠杆服务繁忙，借款或还款是否已入账未知。',
      remedy: '请稍候，重发前先查询 `queryMarginLoanRecord` 或 `queryMarginRepayRecord`。',
    },
    outcome: 'unknown',
  },
  [-4220]: {
    name: 'CANNOT_CHANGE_DUAL_SIDE',
    meaning: 'COIN-M cannot have another position mode than USDⓈ-M, as it would after this call.',
    remedy: 'Ask for the mode that `getUmCurrentPositionMode` tells, or change that one first.',
    zh: {
      meaning: '币本位的持仓模式不能与 U 本位不同，该请求会使两者不一致。',
      remedy: '请使用 `getUmCurrentPositionMode` 返回的模式，或先切换 U 本位的模式。',
    },
    outcome: 'refused',
  },
  [-4405]: {
    name: 'UM_REDUCE_ONLY_ONLY',
    meaning: 'For the time being only reduce-only orders are taken in USDⓈ-M.',
    remedy: 'Mark the order reduceOnly, or wait until the measure is lifted.',
    zh: { meaning: 'U 本位合约目前只接受只减仓订单。', remedy: '请带 reduceOnly，或等待限制解除。' },
    outcome: 'refused',
  },
  [-4407]: accountReduceOnly,
  [-4415]: {
    name: 'CM_REDUCE_ONLY_ONLY',
    meaning: 'For the time being only reduce-only orders are taken in COIN-M.',
    remedy: 'Mark the order reduceOnly, or wait until the measure is lifted.',
    zh: { meaning: '币本位合约目前只接受只减仓订单。', remedy: '请带 reduceOnly，或等待限制解除。' },
    outcome: 'refused',
  },
  [-4517]: symbolReduceOnly,
  [-4518]: symbolReduceOnlyBuy,
  [-4519]: symbolReduceOnlySell,
  // On USDⓈ-M the same number is about price match and an empty book.
  [-5041]: {
    name: 'TOO_MANY_REQUESTS_IN_QUEUE',
    meaning: 'Calls of this account waited behind each other and this one timed out; it may still have taken effect.',
    remedy: 'Look up the order or setting before you send anything again, and send less at the same time.',
    zh: {
      meaning: '该账户同时排队的请求过多，本次请求超时，仍可能已生效。',
      remedy: '先查询订单或设置的现状，再决定是否重发，并减少并发请求。',
    },
    outcome: 'unknown',
  },
} as const satisfies ErrorCatalogue;
