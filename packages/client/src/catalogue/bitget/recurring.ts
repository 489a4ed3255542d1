import type { ErrorEntry } from '../catalogue.ts';

// One meaning, several codes: parts of Bitget number the same refusal differently.

export const paramMissing = {
  name: 'param-missing',
  meaning: 'A parameter that the call needs is absent or empty; the message mostly names it.',
  remedy: 'Fill it and send the call again.',
  zh: { meaning: '缺少必需的参数或其值为空，消息中通常会指出参数名。', remedy: '请补上该参数后重新请求。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const paramInvalid = {
  name: 'param-check-failed',
  meaning: "A parameter's value did not pass the exchange's check; the message mostly says which and why.",
  remedy: "Compare it with the operation's description: spelling, case, range, unit.",
  zh: {
    meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。',
    remedy: '请对照接口说明检查拼写、大小写、范围与单位。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const contractBalanceLow = {
  name: 'contract-balance-low',
  meaning: 'The futures account holds too little for this call.',
  remedy: 'Use a smaller size, cancel orders that lock funds, or transfer funds in with `transfer`.',
  zh: { meaning: '合约账户余额不足。', remedy: '请减小数量、撤销占用资金的订单，或用 `transfer` 划入资金。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const accountFrozen = {
  name: 'account-frozen',
  meaning: 'The account has been frozen: it can neither trade nor move funds.',
  remedy: "Ask the exchange's support; it has to be released first.",
  zh: { meaning: '账户已被冻结，不能交易或划转。', remedy: '请联系交易所客服解冻。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const contractRemoved = {
  name: 'contract-removed',
  meaning: 'The contract has been delisted.',
  remedy: 'Take it out of your list; `getContractConfig` tells what trades.',
  zh: { meaning: '该合约已下架。', remedy: '请将其移出列表，可交易合约见 `getContractConfig`。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const symbolNoCross = {
  name: 'symbol-no-cross-mode',
  meaning: 'The symbol trades in isolated margin only.',
  remedy: 'Send marginMode isolated, or change the mode with `changeMarginMode`.',
  zh: { meaning: '该交易对不支持全仓。', remedy: '请使用 isolated，或用 `changeMarginMode` 切换。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const notInDemo = {
  name: 'not-in-demo-trading',
  meaning: 'Demo trading does not offer this call or symbol.',
  remedy: 'Use the demo symbols and coins, or make the call in production.',
  zh: { meaning: '模拟盘不提供该接口或交易对。', remedy: '请使用模拟盘的交易对与币种，或在生产环境请求。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const leverageUnchanged = {
  name: 'leverage-unchanged',
  meaning: 'The leverage already has the value asked for.',
  remedy: 'Nothing is left to do: treat it as success.',
  zh: { meaning: '杠杆已是所请求的数值。', remedy: '无需处理，可视为成功。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const ordersBlockLeverage = {
  name: 'orders-block-leverage',
  meaning: 'The leverage cannot change while the symbol has open or trigger orders.',
  remedy: 'Cancel them first, then change it.',
  zh: { meaning: '有挂单或计划委托时不能调整杠杆。', remedy: '请先撤销这些订单再调整。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const startAfterEnd = {
  name: 'start-after-end',
  meaning: 'The period asked for ends before it begins.',
  remedy: 'Swap or correct startTime and endTime; both are milliseconds.',
  zh: { meaning: '查询时段的结束时间早于开始时间。', remedy: '请更正 startTime 与 endTime，二者均为毫秒时间戳。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const coinUnsupported = {
  name: 'coin-not-supported',
  meaning: 'This call does not work with the coin.',
  remedy: 'Use the coin that the product type takes: USDT or USDC.',
  zh: { meaning: '该接口不支持此币种。', remedy: '请使用该产品类型支持的币种：USDT 或 USDC。' },
  outcome: 'refused',
} as const satisfies ErrorEntry;

export const maintenance = {
  name: 'contract-maintenance',
  meaning: 'The contract is under maintenance and takes no orders meanwhile.',
  remedy: 'Wait and watch its symbolStatus in `getContractConfig`.',
  zh: {
    meaning: '该合约正在维护，暂不接受订单。',
    remedy: '请等待，并通过 `getContractConfig` 的 symbolStatus 查看状态。',
  },
  outcome: 'refused',
} as const satisfies ErrorEntry;
