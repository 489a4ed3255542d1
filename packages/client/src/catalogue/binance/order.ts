import type { ErrorCatalogue } from '../catalogue.ts';

/** Keys, margin and orders that were turned down: -20xx. */
export const order = {
  [-2010]: {
    name: 'NEW_ORDER_REJECTED',
    meaning: 'The order was turned down as a whole and is not on the book.',
    remedy: "The exchange's message has the reason; mend that before you place it again.",
    zh: { meaning: '订单整体被拒，未进入订单簿。', remedy: '具体原因见交易所消息，更正后再下单。' },
    outcome: 'refused',
  },
  [-2011]: {
    name: 'CANCEL_REJECTED',
    meaning: 'There is no open order of this id to cancel: it may be filled, cancelled already, or of another symbol.',
    remedy: 'Query the order to learn what became of it; do not take this for a cancellation.',
    zh: {
      meaning: '没有可撤的挂单：可能已成交、已撤销，或交易对不符。',
      remedy: '请查询该订单的最终状态，不要当作撤单成功。',
    },
    outcome: 'refused',
  },
  [-2013]: {
    name: 'NO_SUCH_ORDER',
    meaning: 'The exchange finds no order of this id on this symbol.',
    remedy: 'Check symbol and id. Right after a placement with unknown outcome, ask again later before you believe it.',
    zh: { meaning: '该交易对下找不到此编号的订单。', remedy: '检查交易对与编号；若下单结果未知，请稍后再查再下结论。' },
    outcome: 'refused',
  },
  [-2014]: {
    name: 'BAD_API_KEY_FMT',
    meaning: 'What was sent as the API key does not have the form of one.',
    remedy: 'Copy the key again, without blanks or line breaks, and check that it is not the secret.',
    zh: { meaning: '所传 API 密钥的格式不正确。', remedy: '请重新复制，去掉空格与换行，并确认没有误填 Secret。' },
    outcome: 'refused',
  },
  [-2015]: {
    name: 'REJECTED_MBX_KEY',
    meaning: 'The key is unknown here, or its IP list or permissions do not admit this call.',
    remedy:
      'Check that key and environment match, that futures are enabled for the key, and that your IP is on its list.',
    zh: {
      meaning: '密钥在此处无效，或其 IP 白名单、权限不允许该请求。',
      remedy: '请检查密钥与环境是否对应、是否开启合约权限、IP 是否在白名单。',
    },
    outcome: 'refused',
  },
  [-2018]: {
    name: 'BALANCE_NOT_SUFFICIENT',
    meaning: 'The balance does not cover what the call would take.',
    remedy: 'Ask for less, or transfer funds into this account first.',
    zh: { meaning: '余额不足以完成该请求。', remedy: '请减少数额，或先划转资金到该账户。' },
    outcome: 'refused',
  },
  [-2019]: {
    name: 'MARGIN_NOT_SUFFICIEN',
    meaning: 'The available margin does not cover the order at the leverage in force.',
    remedy: 'Place a smaller order, cancel others, add funds or raise the leverage.',
    zh: {
      meaning: '在当前杠杆下，可用保证金不足以下此订单。',
      remedy: '请减小数量、撤销其他挂单、补充资金或调高杠杆。',
    },
    outcome: 'refused',
  },
  [-2020]: {
    name: 'UNABLE_TO_FILL',
    meaning: 'The order could not be filled; the exchange does not say whether it stands on the book.',
    remedy: 'Look it up by its client order id; if it is not there, try a smaller quantity or another price.',
    zh: {
      meaning: '订单无法成交，但未说明是否已挂出。',
      remedy: '请按客户端订单号查询；确认不存在后，减小数量或调整价格再试。',
    },
    outcome: 'unknown',
  },
  [-2021]: {
    name: 'ORDER_WOULD_IMMEDIATELY_TRIGGER',
    meaning: 'The trigger price is already reached, so the conditional order would fire at once.',
    remedy: 'Put the trigger on the far side of the current price, or send a plain order.',
    zh: { meaning: '触发价已达到，条件单会立即触发。', remedy: '请把触发价设在当前价的另一侧，或直接下普通单。' },
    outcome: 'refused',
  },
  [-2022]: {
    name: 'REDUCE_ONLY_REJECT',
    meaning:
      'There is nothing the reduce-only order could reduce: no position, the wrong side, or open orders take it all.',
    remedy: 'Look at the position and its open orders, cancel those in the way, then send it again.',
    zh: {
      meaning: '只减仓订单无仓可减：没有持仓、方向不符或已被其他挂单占满。',
      remedy: '请核对持仓与挂单，撤掉占用的订单后再下单。',
    },
    outcome: 'refused',
  },
  [-2023]: {
    name: 'USER_IN_LIQUIDATION',
    meaning: 'The account is being liquidated and takes no orders meanwhile.',
    remedy: 'Wait until it is over, then read positions and balances anew.',
    zh: { meaning: '账户正在强平，期间不接受订单。', remedy: '请等强平结束后，重新查询持仓与余额。' },
    outcome: 'refused',
  },
  [-2024]: {
    name: 'POSITION_NOT_SUFFICIENT',
    meaning: 'The position is smaller than the order would close.',
    remedy: "Read the position's size, less what open closing orders hold, and send no more than that.",
    zh: { meaning: '持仓数量小于订单要平的数量。', remedy: '请查询持仓并扣除已挂的平仓单，数量不要超过剩余。' },
    outcome: 'refused',
  },
  [-2025]: {
    name: 'MAX_OPEN_ORDER_EXCEEDED',
    meaning: 'The account has as many open orders on the symbol as it may have.',
    remedy: 'Cancel orders that are no longer wanted before you place new ones.',
    zh: { meaning: '该交易对的挂单数已达上限。', remedy: '请先撤销不再需要的挂单。' },
    outcome: 'refused',
  },
  [-2026]: {
    name: 'REDUCE_ONLY_ORDER_TYPE_NOT_SUPPORTED',
    meaning: 'An order of this type cannot be marked reduce-only.',
    remedy: 'Use a limit or market order, or leave reduceOnly out.',
    zh: { meaning: '该订单类型不能设为只减仓。', remedy: '请改用限价单或市价单，或去掉 reduceOnly。' },
    outcome: 'refused',
  },
  [-2027]: {
    name: 'MAX_LEVERAGE_RATIO',
    meaning: 'With this order the position would exceed what the leverage in force allows.',
    remedy: 'Lower the leverage or the quantity; the leverage brackets tell the bounds.',
    zh: { meaning: '该订单会使持仓超过当前杠杆允许的上限。', remedy: '请降低杠杆或数量，具体上限见杠杆分层标准。' },
    outcome: 'refused',
  },
  [-2028]: {
    name: 'MIN_LEVERAGE_RATIO',
    meaning: 'The margin balance does not allow a leverage this low.',
    remedy: 'Add margin or reduce the position, or choose a higher leverage.',
    zh: { meaning: '保证金余额不足以支持这么低的杠杆。', remedy: '请追加保证金、减少持仓，或选择更高的杠杆。' },
    outcome: 'refused',
  },
  [-4116]: {
    name: 'DUPLICATED_CLIENT_ORDER_ID',
    meaning: 'An open order already has this client order id; this call placed none.',
    remedy: 'Look that order up before anything else: it may be your own earlier sending.',
    zh: { meaning: '已有挂单使用该客户端订单号，本次未下单。', remedy: '请先查询那笔订单，它可能就是你之前发出的。' },
    outcome: 'refused',
  },
} as const satisfies ErrorCatalogue;
