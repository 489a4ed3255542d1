import type { ErrorCatalogue } from '../catalogue.ts';

/** Faults of the exchange, rates, clock and signature: -10xx. */
export const general = {
  [-1000]: {
    name: 'UNKNOWN',
    meaning: 'Something failed inside the exchange, and it does not say whether the call took effect.',
    remedy: 'Look up the order or setting before you send anything again.',
    zh: { meaning: '交易所内部出错，未说明请求是否已生效。', remedy: '先查询订单或设置的现状，再决定是否重发。' },
    outcome: 'unknown',
  },
  [-1001]: {
    name: 'DISCONNECTED',
    meaning: 'The exchange lost an internal connection while it handled the call; whether it took effect is not said.',
    remedy: "Look up what became of it. Only HTTP 503 with the exchange's fixed text is a sure refusal.",
    zh: {
      meaning: '交易所在处理请求时内部连接中断，是否生效未知。',
      remedy: '请查询结果；只有带固定文本的 HTTP 503 才确定未执行。',
    },
    outcome: 'unknown',
  },
  [-1002]: {
    name: 'UNAUTHORIZED',
    meaning: 'This call may not be made with the key that was sent, or without one.',
    remedy: 'Send a key, and check in the key settings that it has the permission this call needs.',
    zh: {
      meaning: '所用密钥无权发起该请求，或请求未带密钥。',
      remedy: '请带上密钥，并在密钥管理中确认其拥有所需权限。',
    },
    outcome: 'refused',
  },
  [-1003]: {
    name: 'TOO_MANY_REQUESTS',
    meaning: 'This IP address has used up its request weight; the message says whether it is banned and until when.',
    remedy: 'Stay quiet until `retryAfter` has passed, then poll less: streams cost no weight.',
    zh: {
      meaning: '本 IP 的请求权重已用尽；若已封禁，消息中会给出解封时间。',
      remedy: '等到 `retryAfter` 之后再请求，并减少轮询，改用数据流不耗权重。',
    },
    outcome: 'refused',
  },
  [-1006]: {
    name: 'UNEXPECTED_RESP',
    meaning: "The exchange's own components answered each other with something unforeseen; the outcome is open.",
    remedy: 'Look up the order or setting before you send anything again.',
    zh: {
      meaning: '交易所内部组件给出了意外的返回，执行结果未知。',
      remedy: '先查询订单或设置的现状，再决定是否重发。',
    },
    outcome: 'unknown',
  },
  [-1007]: {
    name: 'TIMEOUT',
    meaning: 'The exchange gave up waiting for its matching side; the call may still take effect.',
    remedy: 'Look it up by its client order id, also a little later: not found at once proves nothing.',
    zh: {
      meaning: '交易所等待撮合后端超时，请求仍可能生效。',
      remedy: '请按客户端订单号查询，稍后再查一次；立即查不到并不说明未执行。',
    },
    outcome: 'unknown',
  },
  [-1008]: {
    name: 'REQUEST_THROTTLED',
    meaning: 'The exchange protects itself from overload and turned the call away before matching.',
    remedy: 'Send it again after a growing pause. Cancels and orders that only reduce a position are let through.',
    zh: {
      meaning: '交易所触发过载保护，请求在撮合之前就被挡回。',
      remedy: '逐次加长间隔后重试；撤单和只减仓的订单不受此限制。',
    },
    outcome: 'refused',
  },
  [-1011]: {
    name: 'NON_WHITE_LIST',
    meaning: 'The route is closed to the IP address that the call came from.',
    remedy: 'Call from an address that is admitted, and look whether a proxy changes yours.',
    zh: {
      meaning: '该接口不对本次请求的来源 IP 开放。',
      remedy: '请从允许的 IP 发起请求，并检查代理是否改变了出口 IP。',
    },
    outcome: 'refused',
  },
  [-1014]: {
    name: 'UNKNOWN_ORDER_COMPOSITION',
    meaning: 'The parameters of the order are valid one by one, but the exchange has no order of this combination.',
    remedy: 'Compare type, timeInForce, price and the flags with what the order type takes.',
    zh: {
      meaning: '订单各参数单独有效，但组合起来不是受支持的订单。',
      remedy: '请对照该订单类型，检查 type、timeInForce、价格与各标志的搭配。',
    },
    outcome: 'refused',
  },
  [-1015]: {
    name: 'TOO_MANY_ORDERS',
    meaning: 'The account has placed more orders than its limit for the period allows; the message names the limit.',
    remedy: 'Wait for the next period, then spread orders out or change one order instead of replacing it.',
    zh: {
      meaning: '账户在该时间段内的下单数超过上限，消息中给出具体限额。',
      remedy: '等到下一时间段再下单，并放慢节奏，或以改单代替撤单重下。',
    },
    outcome: 'refused',
  },
  [-1016]: {
    name: 'SERVICE_SHUTTING_DOWN',
    meaning: 'The service behind this route is not there: for the length of a maintenance, or for good.',
    remedy: 'Wait and repeat the call; if it stays so, look in the announcements for what replaces it.',
    zh: {
      meaning: '该接口对应的服务不可用：正在维护，或已停用。',
      remedy: '请稍后重试；若持续如此，请在交易所公告中查找替代接口。',
    },
    outcome: 'refused',
  },
  [-1020]: {
    name: 'UNSUPPORTED_OPERATION',
    meaning: 'The exchange knows the call but does not carry it out for this account, symbol or environment.',
    remedy:
      'Check whether the operation exists for this symbol, and on this environment rather than in production only.',
    zh: {
      meaning: '交易所识别该请求，但对该账户、交易对或环境不提供此操作。',
      remedy: '请确认该交易对支持此操作，且并非仅在生产环境提供。',
    },
    outcome: 'refused',
  },
  [-1021]: {
    name: 'INVALID_TIMESTAMP',
    meaning: "The call's timestamp lay outside the receive window, or over a second ahead of the exchange's clock.",
    remedy:
      "Set this machine's clock, or measure the difference with `client.clock.sync()`; widen `recvWindow` if the way is slow.",
    zh: {
      meaning: '请求时间戳超出接收窗口，或比交易所时间快一秒以上。',
      remedy: '校准本机时钟，或调用 `client.clock.sync()`；网络慢时可加大 `recvWindow`。',
    },
    outcome: 'refused',
  },
  [-1022]: {
    name: 'INVALID_SIGNATURE',
    meaning: 'The signature does not fit the bytes that arrived.',
    remedy: 'Check that key and secret (or private key) belong together, and that no proxy rewrites the query.',
    zh: { meaning: '签名与交易所收到的内容不符。', remedy: '请确认密钥与签名私钥配套，且代理没有改写查询串。' },
    outcome: 'refused',
  },
  [-1023]: {
    name: 'START_TIME_GREATER_THAN_END_TIME',
    meaning: 'The period asked for ends before it begins.',
    remedy: 'Swap or correct startTime and endTime; both are milliseconds.',
    zh: { meaning: '查询时段的结束时间早于开始时间。', remedy: '请更正 startTime 与 endTime，二者均为毫秒时间戳。' },
    outcome: 'refused',
  },
} as const satisfies ErrorCatalogue;
