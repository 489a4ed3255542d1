import type { ErrorCatalogue } from '../catalogue.ts';
import { coinUnsupported, maintenance, paramInvalid, paramMissing, startAfterEnd } from './recurring.ts';

/** Rates, parameters and periods: what any call can meet. */
export const general = {
  '429': {
    name: 'too-many-requests',
    meaning: 'More calls were sent than the limit of this operation, account or IP address allows.',
    remedy: 'Stay quiet until `retryAfter` has passed, a second at least, then send less often.',
    zh: {
      meaning: '请求频率超过该接口、账户或 IP 的限制。',
      remedy: '请等到 `retryAfter` 之后（至少一秒）再发，并降低频率。',
    },
    outcome: 'refused',
  },
  '00001': {
    name: 'time-span-too-long',
    meaning: 'The period asked for is longer than this query allows; the message names the days.',
    remedy: 'Ask for it in several shorter pieces.',
    zh: { meaning: '查询时段过长，消息中给出天数上限。', remedy: '请拆成若干较短的时段分别查询。' },
    outcome: 'refused',
  },
  '00171': paramInvalid,
  '00172': paramInvalid,
  '01001': {
    name: 'must-be-positive',
    meaning: 'A number that must be above zero is not; the message names it.',
    remedy: 'Send a positive number, and check that rounding down did not leave nothing.',
    zh: { meaning: '某个数值必须大于零，消息中给出参数名。', remedy: '请填写正数，并检查向下取整后是否变成了零。' },
    outcome: 'refused',
  },
  '01002': {
    name: 'precision-too-high',
    meaning: 'A number has more decimals than allowed; the message names it and the places.',
    remedy: 'Round it to that many, with `roundToStep` for instance.',
    zh: {
      meaning: '数值的小数位过多，消息中给出参数名与允许位数。',
      remedy: '请按允许的位数取整，例如用 `roundToStep`。',
    },
    outcome: 'refused',
  },
  '01003': {
    name: 'duplicate-data',
    meaning: 'The same entry occurs twice in the request; the message says which.',
    remedy: 'Send each order or id once.',
    zh: { meaning: '请求中有重复的条目，消息中会指出。', remedy: '每个订单或编号只传一次。' },
    outcome: 'refused',
  },
  '20001': startAfterEnd,
  '20002': {
    name: 'only-one-allowed',
    meaning: 'Two parameters were sent of which only one may be; the message names them.',
    remedy: 'Leave one of them out.',
    zh: { meaning: '互斥的参数同时传了，消息中会指出。', remedy: '请去掉其中之一。' },
    outcome: 'refused',
  },
  '30032': {
    name: 'v1-api-decommissioned',
    meaning: 'The v1 API has been shut down.',
    remedy: 'Call the v2 path; the operations of this client all do.',
    zh: { meaning: 'v1 接口已下线。', remedy: '请使用 v2 路径，本客户端的接口均为 v2。' },
    outcome: 'refused',
  },
  '41002': paramInvalid,
  '41101': paramInvalid,
  '41103': paramInvalid,
  '41104': coinUnsupported,
  '41113': {
    name: 'symbol-offline',
    meaning: 'The symbol is offline: it has been taken from trading.',
    remedy: 'Take it out of your list; `getContractConfig` tells what trades.',
    zh: { meaning: '该交易对已下线，不再交易。', remedy: '请将其移出列表，可交易合约见 `getContractConfig`。' },
    outcome: 'refused',
  },
  '41114': maintenance,
  '48001': paramInvalid,
  '48002': paramMissing,
} as const satisfies ErrorCatalogue;
