import type { ErrorCatalogue } from '../catalogue.ts';
import { accountReduceOnly, symbolReduceOnly, symbolReduceOnlyBuy, symbolReduceOnlySell } from './recurring.ts';

/** Portfolio Margin only. */
export const pmOnly = {
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
} as const satisfies ErrorCatalogue;
