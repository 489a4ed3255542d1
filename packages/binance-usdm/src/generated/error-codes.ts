// Generated from specs/binance-usdm. Do not edit.

import type { ErrorEntry } from '@openderivs/client';

/** A code that is explained here. */
export type KnownErrorCode =
  | -1000
  | -1001
  | -1002
  | -1003
  | -1006
  | -1007
  | -1008
  | -1011
  | -1014
  | -1015
  | -1016
  | -1020
  | -1021
  | -1022
  | -1023
  | -1099
  | -1100
  | -1101
  | -1102
  | -1103
  | -1104
  | -1105
  | -1106
  | -1108
  | -1109
  | -1111
  | -1112
  | -1114
  | -1115
  | -1116
  | -1117
  | -1118
  | -1119
  | -1120
  | -1121
  | -1122
  | -1125
  | -1126
  | -1127
  | -1128
  | -1130
  | -1136
  | -2010
  | -2011
  | -2012
  | -2013
  | -2014
  | -2015
  | -2017
  | -2018
  | -2019
  | -2020
  | -2021
  | -2022
  | -2023
  | -2024
  | -2025
  | -2026
  | -2027
  | -2028
  | -4001
  | -4002
  | -4003
  | -4004
  | -4005
  | -4006
  | -4007
  | -4013
  | -4014
  | -4015
  | -4016
  | -4020
  | -4021
  | -4023
  | -4024
  | -4028
  | -4031
  | -4032
  | -4045
  | -4046
  | -4047
  | -4048
  | -4049
  | -4050
  | -4051
  | -4054
  | -4055
  | -4059
  | -4060
  | -4061
  | -4062
  | -4067
  | -4068
  | -4082
  | -4083
  | -4084
  | -4087
  | -4088
  | -4104
  | -4105
  | -4106
  | -4107
  | -4109
  | -4116
  | -4117
  | -4118
  | -4120
  | -4130
  | -4131
  | -4135
  | -4136
  | -4137
  | -4138
  | -4140
  | -4141
  | -4142
  | -4144
  | -4161
  | -4164
  | -4165
  | -4166
  | -4167
  | -4168
  | -4169
  | -4170
  | -4171
  | -4172
  | -4183
  | -4184
  | -4189
  | -4192
  | -4202
  | -4203
  | -4205
  | -4206
  | -4208
  | -4209
  | -4210
  | -4211
  | -4400
  | -4401
  | -4402
  | -4403
  | -4411
  | -4509
  | -4531
  | -5000
  | -5021
  | -5022
  | -5024
  | -5025
  | -5026
  | -5027
  | -5028
  | -5029
  | -5037
  | -5038
  | -5039
  | -5040
  | -5041
  | -5043
  | -5047;

/**
 * The error codes of Binance USDⓈ-M Futures, explained. Other APIs of the exchange give some of these numbers another
 * meaning.
 * @example
 * ```ts
 * errorCodes[-1000].remedy;
 * ```
 */
export const errorCodes: Readonly<Record<KnownErrorCode, ErrorEntry>> = {
  '-1000': { name: 'UNKNOWN', meaning: 'Something failed inside the exchange, and it does not say whether the call took effect.', remedy: 'Look up the order or setting before you send anything again.', zh: { meaning: '交易所内部出错，未说明请求是否已生效。', remedy: '先查询订单或设置的现状，再决定是否重发。' }, outcome: 'unknown' },
  '-1001': { name: 'DISCONNECTED', meaning: 'The exchange lost an internal connection while it handled the call; it does not say whether the call took effect.', remedy: 'Look up what happened to it. Only HTTP 503 with the exchange\'s fixed text is a certain refusal.', zh: { meaning: '交易所在处理请求时内部连接中断，是否生效未知。', remedy: '请查询结果；只有带固定文本的 HTTP 503 才确定未执行。' }, outcome: 'unknown' },
  '-1002': { name: 'UNAUTHORIZED', meaning: 'The key that was sent may not make this call, or the call had no key.', remedy: 'Send a key, and check in the key settings that it has the permission this call needs.', zh: { meaning: '所用密钥无权发起该请求，或请求未带密钥。', remedy: '请带上密钥，并在密钥管理中确认其拥有所需权限。' }, outcome: 'refused' },
  '-1003': { name: 'TOO_MANY_REQUESTS', meaning: 'This IP address has used up its request weight; the message says whether it is banned and until when.', remedy: 'Stay quiet until `retryAfter` has passed, then poll less: streams cost no weight.', zh: { meaning: '本 IP 的请求权重已用尽；若已封禁，消息中会给出解封时间。', remedy: '等到 `retryAfter` 之后再请求，并减少轮询，改用数据流不耗权重。' }, outcome: 'refused' },
  '-1006': { name: 'UNEXPECTED_RESP', meaning: 'One of the exchange\'s own components gave another an unexpected answer; the outcome is open.', remedy: 'Look up the order or setting before you send anything again.', zh: { meaning: '交易所内部组件给出了意外的返回，执行结果未知。', remedy: '先查询订单或设置的现状，再决定是否重发。' }, outcome: 'unknown' },
  '-1007': { name: 'TIMEOUT', meaning: 'The exchange gave up waiting for its matching engine; the call may still take effect.', remedy: 'Look it up by its client order id, and again a little later: not finding it at once proves nothing.', zh: { meaning: '交易所等待撮合后端超时，请求仍可能生效。', remedy: '请按客户端订单号查询，稍后再查一次；立即查不到并不说明未执行。' }, outcome: 'unknown' },
  '-1008': { name: 'REQUEST_THROTTLED', meaning: 'The exchange protects itself from overload and rejected the call before matching.', remedy: 'Retry it with growing pauses. Cancels and orders that only reduce a position are let through.', zh: { meaning: '交易所触发过载保护，请求在撮合之前就被挡回。', remedy: '逐次加长间隔后重试；撤单和只减仓的订单不受此限制。' }, outcome: 'refused' },
  '-1011': { name: 'NON_WHITE_LIST', meaning: 'The route is closed to the IP address that the call came from.', remedy: 'Call from an allowed address, and check whether a proxy changes yours.', zh: { meaning: '该接口不对本次请求的来源 IP 开放。', remedy: '请从允许的 IP 发起请求，并检查代理是否改变了出口 IP。' }, outcome: 'refused' },
  '-1014': { name: 'UNKNOWN_ORDER_COMPOSITION', meaning: 'The parameters of the order are valid one by one, but the exchange has no order of this combination.', remedy: 'Compare type, timeInForce, price and the flags with what the order type takes.', zh: { meaning: '订单各参数单独有效，但组合起来不是受支持的订单。', remedy: '请对照该订单类型，检查 type、timeInForce、价格与各标志的搭配。' }, outcome: 'refused' },
  '-1015': { name: 'TOO_MANY_ORDERS', meaning: 'The account has placed more orders than its limit for the period allows; the message names the limit.', remedy: 'Wait for the next period, then spread orders out or change one order instead of replacing it.', zh: { meaning: '账户在该时间段内的下单数超过上限，消息中给出具体限额。', remedy: '等到下一时间段再下单，并放慢节奏，或以改单代替撤单重下。' }, outcome: 'refused' },
  '-1016': { name: 'SERVICE_SHUTTING_DOWN', meaning: 'The service behind this route is gone: for the time of a maintenance, or for good.', remedy: 'Wait and retry the call; if the error stays, check the announcements for a replacement.', zh: { meaning: '该接口对应的服务不可用：正在维护，或已停用。', remedy: '请稍后重试；若持续如此，请在交易所公告中查找替代接口。' }, outcome: 'refused' },
  '-1020': { name: 'UNSUPPORTED_OPERATION', meaning: 'The exchange knows the call but does not carry it out for this account, symbol or environment.', remedy: 'Check whether the operation exists for this symbol, and on this environment rather than in production only.', zh: { meaning: '交易所识别该请求，但对该账户、交易对或环境不提供此操作。', remedy: '请确认该交易对支持此操作，且并非仅在生产环境提供。' }, outcome: 'refused' },
  '-1021': { name: 'INVALID_TIMESTAMP', meaning: 'The call\'s timestamp was outside the receive window, or more than a second ahead of the exchange\'s clock.', remedy: 'Set this machine\'s clock, or measure the difference with `client.clock.sync()`; widen `recvWindow` if the connection is slow.', zh: { meaning: '请求时间戳超出接收窗口，或比交易所时间快一秒以上。', remedy: '校准本机时钟，或调用 `client.clock.sync()`；网络慢时可加大 `recvWindow`。' }, outcome: 'refused' },
  '-1022': { name: 'INVALID_SIGNATURE', meaning: 'The signature does not match the bytes that arrived.', remedy: 'Check that key and secret (or private key) belong together, and that no proxy rewrites the query.', zh: { meaning: '签名与交易所收到的内容不符。', remedy: '请确认密钥与签名私钥配套，且代理没有改写查询串。' }, outcome: 'refused' },
  '-1023': { name: 'START_TIME_GREATER_THAN_END_TIME', meaning: 'The period asked for ends before it begins.', remedy: 'Swap or correct startTime and endTime; both are milliseconds.', zh: { meaning: '查询时段的结束时间早于开始时间。', remedy: '请更正 startTime 与 endTime，二者均为毫秒时间戳。' }, outcome: 'refused' },
  '-1099': { name: 'NOT_FOUND', meaning: 'The exchange shows this caller nothing here: the thing does not exist, or the caller may not see it.', remedy: 'Check path, ids and the key\'s permissions.', zh: { meaning: '对该调用方没有可显示的内容：不存在或无权查看。', remedy: '请检查路径、编号与密钥权限。' }, outcome: 'refused' },
  '-1100': { name: 'ILLEGAL_CHARS', meaning: 'A parameter has characters that are not allowed; the message names it and the allowed range.', remedy: 'Look for spaces, thousands separators and exponents in numbers, and for odd characters in ids.', zh: { meaning: '某个参数含有不允许的字符，消息中给出参数名与允许范围。', remedy: '检查数字中的空格、千分位与科学计数法，以及编号中的特殊字符。' }, outcome: 'refused' },
  '-1101': { name: 'TOO_MANY_PARAMETERS', meaning: 'More parameters were sent than the call takes, or one of them twice.', remedy: 'Leave out what the operation does not list, and send each name once.', zh: { meaning: '参数多于该接口所能接受的数量，或同一参数出现两次。', remedy: '去掉接口未列出的参数，每个参数只传一次。' }, outcome: 'refused' },
  '-1102': { name: 'MANDATORY_PARAM_EMPTY_OR_MALFORMED', meaning: 'A mandatory parameter is missing, empty or malformed.', remedy: 'Fill the parameter that the message names; some calls need one of two ids.', zh: { meaning: '缺少必填参数，或其值为空、格式不对。', remedy: '请补上消息所指的参数；有的接口要求两个编号至少传一个。' }, outcome: 'refused' },
  '-1103': { name: 'UNKNOWN_PARAM', meaning: 'The call carried a parameter that the exchange does not know here.', remedy: 'Check its spelling, and whether it belongs to another operation.', zh: { meaning: '请求中带有该接口不认识的参数。', remedy: '检查拼写，并确认它是否属于其他接口。' }, outcome: 'refused' },
  '-1104': { name: 'UNREAD_PARAMETERS', meaning: 'The exchange read what it needed, and some parameters were left over.', remedy: 'Leave out the ones that do not apply to this order type or operation.', zh: { meaning: '交易所读取所需参数后，仍有参数未被使用。', remedy: '去掉不适用于该订单类型或接口的参数。' }, outcome: 'refused' },
  '-1105': { name: 'PARAM_EMPTY', meaning: 'A parameter was sent without a value.', remedy: 'Give it a value, or leave the name out altogether.', zh: { meaning: '某个参数只有名称而没有值。', remedy: '请填写该值，或连同参数名一并去掉。' }, outcome: 'refused' },
  '-1106': { name: 'PARAM_NOT_REQUIRED', meaning: 'A parameter was sent that does not go with the others, such as a price on a market order.', remedy: 'Leave out the parameter that the message names.', zh: { meaning: '所传参数与其他参数不相容，例如市价单带了价格。', remedy: '请去掉消息中指出的参数。' }, outcome: 'refused' },
  '-1108': { name: 'BAD_ASSET', meaning: 'The exchange has no asset of this name here.', remedy: 'Write it as the account or exchange information does, in capitals.', zh: { meaning: '此处没有该名称的资产。', remedy: '请按账户信息或交易规则中的写法填写，使用大写。' }, outcome: 'refused' },
  '-1109': { name: 'BAD_ACCOUNT', meaning: 'The exchange finds no futures account behind the key; during a maintenance this may be temporary.', remedy: 'Wait and retry the call; if the error stays, check that futures are opened in this environment.', zh: { meaning: '未找到该密钥对应的合约账户；维护期间也会暂时出现。', remedy: '请稍后重试；若持续如此，请确认已在该环境开通合约账户。' }, outcome: 'refused' },
  '-1111': { name: 'BAD_PRECISION', meaning: 'A price or quantity has more decimals than the symbol or asset allows.', remedy: 'Round it to tickSize or stepSize of the exchange information, with `roundToStep` for instance.', zh: { meaning: '价格或数量的小数位数超过该交易对或资产的允许值。', remedy: '请按交易规则的 tickSize 或 stepSize 取整，例如用 `roundToStep`。' }, outcome: 'refused' },
  '-1112': { name: 'NO_DEPTH', meaning: 'The order book has nothing on the side that the order needs.', remedy: 'Wait for orders to appear, or place a limit order yourself.', zh: { meaning: '订单簿中对手方没有挂单。', remedy: '等待盘口出现挂单，或改下限价单。' }, outcome: 'refused' },
  '-1114': { name: 'TIF_NOT_REQUIRED', meaning: 'The order type takes no timeInForce, but one was sent.', remedy: 'Leave timeInForce out; it belongs to limit orders.', zh: { meaning: '该订单类型不接受 timeInForce，但请求中带了它。', remedy: '去掉 timeInForce，它只用于限价类订单。' }, outcome: 'refused' },
  '-1115': { name: 'INVALID_TIF', meaning: 'The timeInForce is not one that this order or symbol takes.', remedy: 'Pick one of the values that the exchange information lists for the symbol.', zh: { meaning: '该 timeInForce 不适用于此订单或交易对。', remedy: '请从交易规则为该交易对列出的取值中选择。' }, outcome: 'refused' },
  '-1116': { name: 'INVALID_ORDER_TYPE', meaning: 'The order type does not exist here or is not offered for this symbol.', remedy: 'Choose from the symbol\'s orderTypes in the exchange information; conditional orders have operations of their own.', zh: { meaning: '订单类型不存在，或该交易对不支持。', remedy: '请从交易规则的 orderTypes 中选择；条件单另有专用接口。' }, outcome: 'refused' },
  '-1117': { name: 'INVALID_SIDE', meaning: 'The side is neither BUY nor SELL.', remedy: 'Send BUY or SELL in capitals; LONG and SHORT belong in positionSide.', zh: { meaning: 'side 既不是 BUY 也不是 SELL。', remedy: '请用大写 BUY 或 SELL；LONG 与 SHORT 应填在 positionSide。' }, outcome: 'refused' },
  '-1118': { name: 'EMPTY_NEW_CL_ORD_ID', meaning: 'The new client order id was sent empty.', remedy: 'Leave it out to have one generated for you, or send an id of your own.', zh: { meaning: '新客户端订单号为空。', remedy: '不传则自动生成，或传入自己的编号。' }, outcome: 'refused' },
  '-1119': { name: 'EMPTY_ORG_CL_ORD_ID', meaning: 'The client order id by which to find the order was sent empty.', remedy: 'Send origClientOrderId with a value, or orderId instead.', zh: { meaning: '用于查找订单的客户端订单号为空。', remedy: '请填写 origClientOrderId，或改用 orderId。' }, outcome: 'refused' },
  '-1120': { name: 'BAD_INTERVAL', meaning: 'The exchange keeps no candles or statistics of this interval.', remedy: 'Use one of the intervals that the operation lists, such as 1m, 4h or 1d; case matters.', zh: { meaning: '交易所不提供该周期的 K 线或统计数据。', remedy: '请使用接口列出的周期，如 1m、4h、1d，注意大小写。' }, outcome: 'refused' },
  '-1121': { name: 'BAD_SYMBOL', meaning: 'The exchange has no contract of this name in this API.', remedy: 'Take the symbol from the exchange information; perpetuals of COIN-M end in _PERP, for instance.', zh: { meaning: '该接口下没有此名称的合约。', remedy: '请从交易规则中取 symbol，例如币本位永续以 _PERP 结尾。' }, outcome: 'refused' },
  '-1122': { name: 'INVALID_SYMBOL_STATUS', meaning: 'The symbol\'s status does not allow this call.', remedy: 'Read its status in the exchange information, and wait until it trades.', zh: { meaning: '交易对的当前状态不允许该请求。', remedy: '请在交易规则中查看其状态，待恢复交易后再试。' }, outcome: 'refused' },
  '-1125': { name: 'INVALID_LISTEN_KEY', meaning: 'The listen key has expired or never existed; it lasts an hour unless kept alive.', remedy: 'Start the user data stream again, connect with the new key, and keep it alive in time.', zh: { meaning: 'listenKey 已过期或不存在；不续期一小时后失效。', remedy: '请重新开启用户数据流并用新 listenKey 连接，之后按时续期。' }, outcome: 'refused' },
  '-1126': { name: 'ASSET_NOT_SUPPORTED', meaning: 'The asset exists, but this call does not work with it.', remedy: 'Use one of the margin assets of the exchange information.', zh: { meaning: '该资产存在，但此接口不支持。', remedy: '请使用交易规则列出的保证金资产。' }, outcome: 'refused' },
  '-1127': { name: 'MORE_THAN_XX_HOURS', meaning: 'The period asked for is longer than this query allows; the message names the limit.', remedy: 'Ask for it in several shorter pieces.', zh: { meaning: '查询时段超过该接口的上限，消息中给出限值。', remedy: '请拆成若干较短的时段分别查询。' }, outcome: 'refused' },
  '-1128': { name: 'OPTIONAL_PARAMS_BAD_COMBO', meaning: 'Optional parameters were combined in a way that the call does not allow.', remedy: 'Leave one of them out; an id often excludes a period, for instance.', zh: { meaning: '可选参数的组合不被该接口接受。', remedy: '请去掉其中之一，例如编号往往不能与时间范围同传。' }, outcome: 'refused' },
  '-1130': { name: 'INVALID_PARAMETER', meaning: 'A parameter has an invalid value; the message names it.', remedy: 'Compare its value with the operation\'s description: range, spelling, unit.', zh: { meaning: '参数存在但取值不可用，消息中给出参数名。', remedy: '请对照接口说明检查取值范围、拼写与单位。' }, outcome: 'refused' },
  '-1136': { name: 'INVALID_NEW_ORDER_RESP_TYPE', meaning: 'The newOrderRespType is neither ACK nor RESULT.', remedy: 'Send one of the two, or leave it out.', zh: { meaning: 'newOrderRespType 既不是 ACK 也不是 RESULT。', remedy: '请取二者之一，或不传。' }, outcome: 'refused' },
  '-2010': { name: 'NEW_ORDER_REJECTED', meaning: 'The order was rejected as a whole and is not on the book.', remedy: 'The exchange\'s message has the reason; fix that before you place it again.', zh: { meaning: '订单整体被拒，未进入订单簿。', remedy: '具体原因见交易所消息，更正后再下单。' }, outcome: 'refused' },
  '-2011': { name: 'CANCEL_REJECTED', meaning: 'No open order has this id: it may be filled, already cancelled, or on another symbol.', remedy: 'Query the order to learn what happened to it; do not treat this as a cancellation.', zh: { meaning: '没有可撤的挂单：可能已成交、已撤销，或交易对不符。', remedy: '请查询该订单的最终状态，不要当作撤单成功。' }, outcome: 'refused' },
  '-2012': { name: 'CANCEL_ALL_FAIL', meaning: 'Cancelling in a batch failed; some of the orders may be cancelled nevertheless.', remedy: 'Read the open orders to see which are left, and cancel those.', zh: { meaning: '批量撤单失败，其中部分订单可能已撤销。', remedy: '请查询挂单，对剩余的订单再撤。' }, outcome: 'unknown' },
  '-2013': { name: 'NO_SUCH_ORDER', meaning: 'The exchange finds no order with this id on this symbol.', remedy: 'Check symbol and id. Right after a placement with unknown outcome, ask again later before you believe it.', zh: { meaning: '该交易对下找不到此编号的订单。', remedy: '检查交易对与编号；若下单结果未知，请稍后再查再下结论。' }, outcome: 'refused' },
  '-2014': { name: 'BAD_API_KEY_FMT', meaning: 'What was sent as the API key does not have the form of one.', remedy: 'Copy the key again, without spaces or line breaks, and check that it is not the secret.', zh: { meaning: '所传 API 密钥的格式不正确。', remedy: '请重新复制，去掉空格与换行，并确认没有误填 Secret。' }, outcome: 'refused' },
  '-2015': { name: 'REJECTED_MBX_KEY', meaning: 'The key is unknown here, or its IP list or permissions do not allow this call.', remedy: 'Check that key and environment match, that futures are enabled for the key, and that your IP is on its list.', zh: { meaning: '密钥在此处无效，或其 IP 白名单、权限不允许该请求。', remedy: '请检查密钥与环境是否对应、是否开启合约权限、IP 是否在白名单。' }, outcome: 'refused' },
  '-2017': { name: 'API_KEYS_LOCKED', meaning: 'The account\'s API keys are locked.', remedy: 'Unlock them in the account\'s settings, or ask the exchange\'s support.', zh: { meaning: '该账户的 API 密钥已被锁定。', remedy: '请在账户设置中解锁，或咨询交易所客服。' }, outcome: 'refused' },
  '-2018': { name: 'BALANCE_NOT_SUFFICIENT', meaning: 'The balance does not cover what the call would take.', remedy: 'Ask for less, or transfer funds into this account first.', zh: { meaning: '余额不足以完成该请求。', remedy: '请减少数额，或先划转资金到该账户。' }, outcome: 'refused' },
  '-2019': { name: 'MARGIN_NOT_SUFFICIEN', meaning: 'The available margin does not cover the order at the leverage in force.', remedy: 'Place a smaller order, cancel others, add funds or raise the leverage.', zh: { meaning: '在当前杠杆下，可用保证金不足以下此订单。', remedy: '请减小数量、撤销其他挂单、补充资金或调高杠杆。' }, outcome: 'refused' },
  '-2020': { name: 'UNABLE_TO_FILL', meaning: 'The order could not be filled; the exchange does not say whether it is on the book.', remedy: 'Look it up by its client order id; if it is not there, try a smaller quantity or another price.', zh: { meaning: '订单无法成交，但未说明是否已挂出。', remedy: '请按客户端订单号查询；确认不存在后，减小数量或调整价格再试。' }, outcome: 'unknown' },
  '-2021': { name: 'ORDER_WOULD_IMMEDIATELY_TRIGGER', meaning: 'The trigger price is already reached, so the conditional order would fire at once.', remedy: 'Put the trigger on the far side of the current price, or send a plain order.', zh: { meaning: '触发价已达到，条件单会立即触发。', remedy: '请把触发价设在当前价的另一侧，或直接下普通单。' }, outcome: 'refused' },
  '-2022': { name: 'REDUCE_ONLY_REJECT', meaning: 'The reduce-only order has nothing to reduce: no position, the wrong side, or open orders already cover it.', remedy: 'Look at the position and its open orders, cancel those in the way, then send it again.', zh: { meaning: '只减仓订单无仓可减：没有持仓、方向不符或已被其他挂单占满。', remedy: '请核对持仓与挂单，撤掉占用的订单后再下单。' }, outcome: 'refused' },
  '-2023': { name: 'USER_IN_LIQUIDATION', meaning: 'The account is being liquidated and accepts no orders until that is over.', remedy: 'Wait until it is over, then read positions and balances again.', zh: { meaning: '账户正在强平，期间不接受订单。', remedy: '请等强平结束后，重新查询持仓与余额。' }, outcome: 'refused' },
  '-2024': { name: 'POSITION_NOT_SUFFICIENT', meaning: 'The position is smaller than the order would close.', remedy: 'Read the position\'s size, less what open closing orders hold, and send no more than that.', zh: { meaning: '持仓数量小于订单要平的数量。', remedy: '请查询持仓并扣除已挂的平仓单，数量不要超过剩余。' }, outcome: 'refused' },
  '-2025': { name: 'MAX_OPEN_ORDER_EXCEEDED', meaning: 'The account has reached its limit of open orders on the symbol.', remedy: 'Cancel orders that are no longer wanted before you place new ones.', zh: { meaning: '该交易对的挂单数已达上限。', remedy: '请先撤销不再需要的挂单。' }, outcome: 'refused' },
  '-2026': { name: 'REDUCE_ONLY_ORDER_TYPE_NOT_SUPPORTED', meaning: 'An order of this type cannot be marked reduce-only.', remedy: 'Use a limit or market order, or leave reduceOnly out.', zh: { meaning: '该订单类型不能设为只减仓。', remedy: '请改用限价单或市价单，或去掉 reduceOnly。' }, outcome: 'refused' },
  '-2027': { name: 'MAX_LEVERAGE_RATIO', meaning: 'With this order the position would exceed what the leverage in force allows.', remedy: 'Lower the leverage or the quantity; the leverage brackets have the limits.', zh: { meaning: '该订单会使持仓超过当前杠杆允许的上限。', remedy: '请降低杠杆或数量，具体上限见杠杆分层标准。' }, outcome: 'refused' },
  '-2028': { name: 'MIN_LEVERAGE_RATIO', meaning: 'The margin balance does not allow a leverage this low.', remedy: 'Add margin or reduce the position, or choose a higher leverage.', zh: { meaning: '保证金余额不足以支持这么低的杠杆。', remedy: '请追加保证金、减少持仓，或选择更高的杠杆。' }, outcome: 'refused' },
  '-4001': { name: 'PRICE_LESS_THAN_ZERO', meaning: 'The order\'s price is negative: a sign slipped in, or an offset went past zero.', remedy: 'Send a price above zero, within the symbol\'s price filter.', zh: { meaning: '订单价格为负：多了负号，或偏移量算过了零。', remedy: '请填写大于零且符合价格过滤器的价格。' }, outcome: 'refused' },
  '-4002': { name: 'PRICE_GREATER_THAN_MAX_PRICE', meaning: 'The price is above the symbol\'s maximum.', remedy: 'Stay within maxPrice of the symbol\'s price filter.', zh: { meaning: '价格高于该交易对的最高价。', remedy: '价格不要超过价格过滤器的 maxPrice。' }, outcome: 'refused' },
  '-4003': { name: 'QTY_LESS_THAN_ZERO', meaning: 'The order has nothing to trade: its quantity is zero or negative.', remedy: 'Send a positive quantity; check that rounding down did not leave nothing.', zh: { meaning: '订单没有可交易的数量：为零或负数。', remedy: '请填写正数，并检查向下取整后是否变成了零。' }, outcome: 'refused' },
  '-4004': { name: 'QTY_LESS_THAN_MIN_QTY', meaning: 'The quantity is below the symbol\'s minimum.', remedy: 'Order at least minQty; market orders have a lot-size filter of their own.', zh: { meaning: '数量低于该交易对的最小下单量。', remedy: '数量至少为 minQty；市价单另有自己的数量过滤器。' }, outcome: 'refused' },
  '-4005': { name: 'QTY_GREATER_THAN_MAX_QTY', meaning: 'The quantity is above the maximum for one order.', remedy: 'Split it into orders of at most maxQty; market orders have a lower limit of their own.', zh: { meaning: '数量超过单笔订单的上限。', remedy: '请拆成不超过 maxQty 的多笔；市价单的上限更低。' }, outcome: 'refused' },
  '-4006': { name: 'STOP_PRICE_LESS_THAN_ZERO', meaning: 'The order\'s trigger is negative: a sign slipped in, or an offset went past zero.', remedy: 'Send a stopPrice above zero, within the symbol\'s price filter.', zh: { meaning: '触发价为负：多了负号，或偏移量算过了零。', remedy: '请填写大于零且符合价格过滤器的 stopPrice。' }, outcome: 'refused' },
  '-4007': { name: 'STOP_PRICE_GREATER_THAN_MAX_PRICE', meaning: 'The stop price is above the symbol\'s maximum.', remedy: 'Stay within maxPrice of the symbol\'s price filter.', zh: { meaning: '止损触发价高于该交易对的最高价。', remedy: '触发价不要超过价格过滤器的 maxPrice。' }, outcome: 'refused' },
  '-4013': { name: 'PRICE_LESS_THAN_MIN_PRICE', meaning: 'The price is below the symbol\'s minimum.', remedy: 'Send at least minPrice of the symbol\'s price filter.', zh: { meaning: '价格低于该交易对的最低价。', remedy: '价格至少为价格过滤器的 minPrice。' }, outcome: 'refused' },
  '-4014': { name: 'PRICE_NOT_INCREASED_BY_TICK_SIZE', meaning: 'The price is not a multiple of the symbol\'s tick.', remedy: 'Round it to tickSize of the exchange information, with `roundToStep` for instance; decimals alone do not decide.', zh: { meaning: '价格不是该交易对最小价位的整数倍。', remedy: '请按交易规则的 tickSize 取整，例如用 `roundToStep`；只看小数位不够。' }, outcome: 'refused' },
  '-4015': { name: 'INVALID_CL_ORD_ID_LEN', meaning: 'The client order id is too long or has characters that ids may not have.', remedy: 'Use at most 36 letters, digits and the other characters that the parameter\'s pattern allows.', zh: { meaning: '客户端订单号过长或含有不允许的字符。', remedy: '最多 36 个字符，且只用参数规则允许的字母、数字与符号。' }, outcome: 'refused' },
  '-4016': { name: 'PRICE_HIGHTER_THAN_MULTIPLIER_UP', meaning: 'The price is further above the mark price than the symbol allows.', remedy: 'Lower it to at most mark price times multiplierUp of the percent-price filter.', zh: { meaning: '价格高出标记价格的幅度超过该交易对的限制。', remedy: '请降到标记价格乘以 multiplierUp 以内。' }, outcome: 'refused' },
  '-4020': { name: 'TARGET_STRATEGY_INVALID', meaning: 'The exchange offers no order with this combination of type and flags; the message names both.', remedy: 'Change the type, or drop reduceOnly or closePosition.', zh: { meaning: '订单类型与标志的组合不是交易所支持的策略，消息中列出二者。', remedy: '请更换订单类型，或去掉 reduceOnly、closePosition。' }, outcome: 'refused' },
  '-4021': { name: 'INVALID_DEPTH_LIMIT', meaning: 'The exchange does not offer the order book at this depth.', remedy: 'Use one of the depths that the operation lists.', zh: { meaning: '订单簿不提供该档位数。', remedy: '请使用接口列出的档位数。' }, outcome: 'refused' },
  '-4023': { name: 'QTY_NOT_INCREASED_BY_STEP_SIZE', meaning: 'The quantity is not a multiple of the symbol\'s step.', remedy: 'Round it to stepSize of the exchange information, with `roundToStep` for instance; market orders may have another step.', zh: { meaning: '数量不是该交易对步长的整数倍。', remedy: '请按交易规则的 stepSize 取整，例如用 `roundToStep`；市价单步长可能不同。' }, outcome: 'refused' },
  '-4024': { name: 'PRICE_LOWER_THAN_MULTIPLIER_DOWN', meaning: 'The price is further below the mark price than the symbol allows.', remedy: 'Raise it to at least mark price times multiplierDown of the percent-price filter.', zh: { meaning: '价格低于标记价格的幅度超过该交易对的限制。', remedy: '请提高到标记价格乘以 multiplierDown 以上。' }, outcome: 'refused' },
  '-4028': { name: 'INVALID_LEVERAGE', meaning: 'The leverage is not a whole number within what the symbol and account allow.', remedy: 'Choose one within the symbol\'s leverage brackets.', zh: { meaning: '杠杆不是该交易对与账户允许范围内的整数。', remedy: '请在该交易对的杠杆分层范围内选择。' }, outcome: 'refused' },
  '-4031': { name: 'INVALID_WORKING_TYPE', meaning: 'The workingType is neither MARK_PRICE nor CONTRACT_PRICE.', remedy: 'Send one of the two, or leave it out for the contract price.', zh: { meaning: 'workingType 既不是 MARK_PRICE 也不是 CONTRACT_PRICE。', remedy: '请取二者之一；不传则按最新成交价。' }, outcome: 'refused' },
  '-4032': { name: 'EXCEED_MAX_CANCEL_ORDER_SIZE', meaning: 'The batch cancels more orders than one call may.', remedy: 'Cancel them in batches of at most ten, or all of a symbol at once.', zh: { meaning: '批量撤单的数量超过单次上限。', remedy: '请每批最多撤十笔，或一次撤掉该交易对全部挂单。' }, outcome: 'refused' },
  '-4045': { name: 'MAX_STOP_ORDER_EXCEEDED', meaning: 'The account has reached its limit of conditional orders on the symbol.', remedy: 'Cancel conditional orders that are no longer wanted.', zh: { meaning: '该交易对的条件单数量已达上限。', remedy: '请撤销不再需要的条件单。' }, outcome: 'refused' },
  '-4046': { name: 'NO_NEED_TO_CHANGE_MARGIN_TYPE', meaning: 'The symbol already has the margin type asked for.', remedy: 'Nothing is left to do: treat it as success.', zh: { meaning: '该交易对已是所请求的保证金模式。', remedy: '无需处理，可视为成功。' }, outcome: 'refused' },
  '-4047': { name: 'THERE_EXISTS_OPEN_ORDERS', meaning: 'The margin type cannot change while the symbol has open orders.', remedy: 'Cancel the symbol\'s open orders, conditional ones too, then change it.', zh: { meaning: '该交易对有挂单时不能切换保证金模式。', remedy: '请先撤销该交易对的挂单（含条件单）再切换。' }, outcome: 'refused' },
  '-4048': { name: 'THERE_EXISTS_QUANTITY', meaning: 'The margin type cannot change while the symbol has a position.', remedy: 'Close the position first, then change it.', zh: { meaning: '该交易对有持仓时不能切换保证金模式。', remedy: '请先平仓再切换。' }, outcome: 'refused' },
  '-4049': { name: 'ADD_ISOLATED_MARGIN_REJECT', meaning: 'Only an isolated position\'s margin can be added or removed; this one is cross.', remedy: 'Change the symbol to ISOLATED while it is flat, or work with the account\'s balance.', zh: { meaning: '只有逐仓持仓才能增减保证金，该持仓为全仓。', remedy: '请在空仓时切换为 ISOLATED，或直接调整账户余额。' }, outcome: 'refused' },
  '-4050': { name: 'CROSS_BALANCE_INSUFFICIENT', meaning: 'The cross balance does not cover the amount to be moved.', remedy: 'Move less, or bring funds into the futures account.', zh: { meaning: '全仓余额不足以划出该数额。', remedy: '请减少数额，或向合约账户补充资金。' }, outcome: 'refused' },
  '-4051': { name: 'ISOLATED_BALANCE_INSUFFICIENT', meaning: 'The isolated position has less spare margin than the call would remove.', remedy: 'Remove less; the maintenance margin has to stay.', zh: { meaning: '逐仓可减少的保证金不足。', remedy: '请减少数额，必须保留维持保证金。' }, outcome: 'refused' },
  '-4054': { name: 'ADD_ISOLATED_MARGIN_NO_POSITION_REJECT', meaning: 'There is no position whose margin the call could change.', remedy: 'Open it first, and name positionSide LONG or SHORT in hedge mode.', zh: { meaning: '没有可调整保证金的持仓。', remedy: '请先开仓；双向持仓模式下要指明 positionSide。' }, outcome: 'refused' },
  '-4055': { name: 'AMOUNT_MUST_BE_POSITIVE', meaning: 'The amount is zero or negative.', remedy: 'Send a positive amount; the parameter type says whether margin is added or removed.', zh: { meaning: '数额为零或负数。', remedy: '请填正数，增加还是减少由 type 参数决定。' }, outcome: 'refused' },
  '-4059': { name: 'NO_NEED_TO_CHANGE_POSITION_SIDE', meaning: 'The account already has the position mode asked for.', remedy: 'Nothing is left to do: treat it as success.', zh: { meaning: '账户已是所请求的持仓模式。', remedy: '无需处理，可视为成功。' }, outcome: 'refused' },
  '-4060': { name: 'INVALID_POSITION_SIDE', meaning: 'The positionSide is not BOTH, LONG or SHORT.', remedy: 'Use BOTH in one-way mode and LONG or SHORT in hedge mode.', zh: { meaning: 'positionSide 不是 BOTH、LONG 或 SHORT。', remedy: '单向持仓用 BOTH，双向持仓用 LONG 或 SHORT。' }, outcome: 'refused' },
  '-4061': { name: 'POSITION_SIDE_NOT_MATCH', meaning: 'The order\'s positionSide does not fit the account\'s position mode.', remedy: 'Send BOTH (or nothing) in one-way mode, LONG or SHORT in hedge mode, or change the mode.', zh: { meaning: '订单的 positionSide 与账户持仓模式不符。', remedy: '单向持仓用 BOTH 或不传，双向持仓用 LONG 或 SHORT，或切换模式。' }, outcome: 'refused' },
  '-4062': { name: 'REDUCE_ONLY_CONFLICT', meaning: 'The reduceOnly flag does not go with the rest of the order.', remedy: 'Leave it out in hedge mode and together with closePosition.', zh: { meaning: 'reduceOnly 与订单的其他参数冲突。', remedy: '双向持仓模式下，或与 closePosition 同用时，不要传 reduceOnly。' }, outcome: 'refused' },
  '-4067': { name: 'POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS', meaning: 'The position mode cannot change while there are open orders, on any symbol and in USDⓈ-M or COIN-M alike.', remedy: 'Cancel all open orders of both products, then change it.', zh: { meaning: '有挂单时不能切换持仓模式，U 本位与币本位的挂单都算。', remedy: '请撤销两类合约的全部挂单后再切换。' }, outcome: 'refused' },
  '-4068': { name: 'POSITION_SIDE_CHANGE_EXISTS_QUANTITY', meaning: 'The position mode cannot change while there are positions, on any symbol and in USDⓈ-M or COIN-M alike.', remedy: 'Close all positions of both products, then change it.', zh: { meaning: '有持仓时不能切换持仓模式，U 本位与币本位的持仓都算。', remedy: '请平掉两类合约的全部持仓后再切换。' }, outcome: 'refused' },
  '-4082': { name: 'INVALID_BATCH_PLACE_ORDER_SIZE', meaning: 'The batch has no orders, or more than one call takes.', remedy: 'Send one to five orders in a batch.', zh: { meaning: '批量下单的笔数为零或超过单次上限。', remedy: '每批请下一至五笔。' }, outcome: 'refused' },
  '-4083': { name: 'PLACE_BATCH_ORDERS_FAIL', meaning: 'The call failed, and the exchange does not say whether some of its orders were placed nevertheless.', remedy: 'Look up each order by its client order id before you send any of them again.', zh: { meaning: '批量下单失败，但未说明其中是否有订单已提交。', remedy: '重发前请按客户端订单号逐笔查询。' }, outcome: 'unknown' },
  '-4084': { name: 'UPCOMING_METHOD', meaning: 'The operation is announced but not switched on yet.', remedy: 'Use the current way, and watch the exchange\'s change log for the date.', zh: { meaning: '该接口已公布但尚未启用。', remedy: '请继续使用现有方式，并留意交易所更新日志。' }, outcome: 'refused' },
  '-4087': { name: 'REDUCE_ONLY_ORDER_PERMISSION', meaning: 'The account may only reduce its positions at the moment.', remedy: 'Mark orders reduceOnly, and ask the exchange\'s support why it may not open positions.', zh: { meaning: '账户目前只能减仓。', remedy: '订单请带 reduceOnly；开仓受限的原因请咨询交易所客服。' }, outcome: 'refused' },
  '-4088': { name: 'NO_PLACE_ORDER_PERMISSION', meaning: 'The account may not place orders at the moment.', remedy: 'Look for a notice in the account, or ask the exchange\'s support.', zh: { meaning: '账户目前不能下单。', remedy: '请查看账户通知，或咨询交易所客服。' }, outcome: 'refused' },
  '-4104': { name: 'INVALID_CONTRACT_TYPE', meaning: 'The pair has no contract of this type.', remedy: 'Use one of the operation\'s values, such as PERPETUAL or CURRENT_QUARTER.', zh: { meaning: '该交易对没有此合约类型。', remedy: '请使用接口列出的取值，如 PERPETUAL、CURRENT_QUARTER。' }, outcome: 'refused' },
  '-4105': { name: 'SYMBOL_REDUCE_ONLY', meaning: 'The symbol\'s positions are under risk control: only reduce-only orders are taken.', remedy: 'Mark the order reduceOnly, or wait until the measure is lifted.', zh: { meaning: '该交易对处于持仓风控中，只接受只减仓订单。', remedy: '请带 reduceOnly，或等待限制解除。' }, outcome: 'refused' },
  '-4106': { name: 'SYMBOL_REDUCE_ONLY_BUY', meaning: 'The symbol\'s positions are under risk control: buying is taken only to reduce a short.', remedy: 'Mark the buy order reduceOnly, or wait until the measure is lifted.', zh: { meaning: '该交易对处于持仓风控中，买单只能用于减空仓。', remedy: '买单请带 reduceOnly，或等待限制解除。' }, outcome: 'refused' },
  '-4107': { name: 'SYMBOL_REDUCE_ONLY_SELL', meaning: 'The symbol\'s positions are under risk control: selling is taken only to reduce a long.', remedy: 'Mark the sell order reduceOnly, or wait until the measure is lifted.', zh: { meaning: '该交易对处于持仓风控中，卖单只能用于减多仓。', remedy: '卖单请带 reduceOnly，或等待限制解除。' }, outcome: 'refused' },
  '-4109': { name: 'INACTIVE_ACCOUNT', meaning: 'The futures account was deactivated after a long time without use.', remedy: 'Transfer any amount into it to reactivate it.', zh: { meaning: '合约账户因长期未使用而处于停用状态。', remedy: '向该账户划转任意数额即可重新激活。' }, outcome: 'refused' },
  '-4116': { name: 'DUPLICATED_CLIENT_ORDER_ID', meaning: 'An open order already has this client order id; this call placed none.', remedy: 'Look that order up before anything else: it may be your own earlier attempt.', zh: { meaning: '已有挂单使用该客户端订单号，本次未下单。', remedy: '请先查询那笔订单，它可能就是你之前发出的。' }, outcome: 'refused' },
  '-4117': { name: 'STOP_ORDER_TRIGGERING', meaning: 'The conditional order is being triggered at this moment and cannot be changed or cancelled.', remedy: 'Wait a moment, then look for the order that it placed.', zh: { meaning: '条件单正在触发，此刻不能操作。', remedy: '请稍候，再查询由它产生的订单。' }, outcome: 'refused' },
  '-4118': { name: 'REDUCE_ONLY_MARGIN_CHECK_FAILED', meaning: 'With the open orders of its side the reduce-only order could reverse the position, and the margin would not cover that.', remedy: 'Cancel the open orders of the same side, then send it again.', zh: { meaning: '与同方向挂单合计后可能使持仓反向，且保证金不足以覆盖。', remedy: '请先撤销同方向的挂单再重新下单。' }, outcome: 'refused' },
  '-4120': { name: 'STOP_ORDER_SWITCH_ALGO', meaning: 'This operation no longer accepts conditional orders (stop, take-profit, trailing).', remedy: 'Place them with `newAlgoOrder` instead; query and cancel them as algo orders too.', zh: { meaning: '该接口不再接受条件单（止损、止盈、跟踪止损）。', remedy: '请改用接替它的 `newAlgoOrder` 下单，查询与撤单也走条件单接口。' }, outcome: 'refused' },
  '-4130': { name: 'CLOSE_POSITION_ORDER_EXISTS', meaning: 'A stop or take-profit that closes the whole position is there already for this side.', remedy: 'Cancel the one that waits before you place another, or give a quantity instead of closePosition.', zh: { meaning: '该方向已有平掉全部持仓的止损或止盈单。', remedy: '请先撤销等待中的那一笔，或改传数量而不用 closePosition。' }, outcome: 'refused' },
  '-4131': { name: 'MARKET_ORDER_REJECT', meaning: 'The best price on the other side is outside the percent-price filter, so the market order would fill at too bad a price.', remedy: 'Use a limit order within the filter, or wait until the book recovers.', zh: { meaning: '对手方最优价超出价格偏离过滤器，市价单会偏离过大。', remedy: '请在允许范围内下限价单，或等待盘口恢复。' }, outcome: 'refused' },
  '-4135': { name: 'INVALID_ACTIVATION_PRICE', meaning: 'The trailing order\'s activation price is on the wrong side of the current price.', remedy: 'Put it above the market for a sell and below it for a buy, or leave it out.', zh: { meaning: '跟踪止损的激活价在当前价的错误一侧。', remedy: '卖单应高于市价，买单应低于市价，也可不传。' }, outcome: 'refused' },
  '-4136': { name: 'CLOSE_POSITION_ORDER_TYPE', meaning: 'An order of this type cannot close the whole position, for example a trailing order with closePosition.', remedy: 'Use a stop-market or take-profit-market order for closePosition, or give a quantity.', zh: { meaning: '该订单类型不能用于全部平仓，例如跟踪止损带了 closePosition。', remedy: 'closePosition 请用市价止损或止盈单，或改为填写数量。' }, outcome: 'refused' },
  '-4137': { name: 'QUANTITY_EXISTS_WITH_CLOSE_POSITION', meaning: 'A quantity was sent together with closePosition, which takes the whole position.', remedy: 'Leave out the quantity or closePosition.', zh: { meaning: 'closePosition 表示平掉全部持仓，不能同时传数量。', remedy: '请去掉数量，或去掉 closePosition。' }, outcome: 'refused' },
  '-4138': { name: 'REDUCE_ONLY_MUST_BE_TRUE', meaning: 'With closePosition the order can only reduce, yet reduceOnly was sent as false.', remedy: 'Leave reduceOnly out; closePosition implies it.', zh: { meaning: '使用 closePosition 时只能减仓，但 reduceOnly 传了 false。', remedy: '请去掉 reduceOnly，closePosition 已包含该含义。' }, outcome: 'refused' },
  '-4140': { name: 'INVALID_OPENING_POSITION_STATUS', meaning: 'The symbol\'s status does not allow positions to be opened.', remedy: 'Only close what is open, and read the symbol\'s status in the exchange information.', zh: { meaning: '该交易对当前状态不允许开仓。', remedy: '只能平仓，请在交易规则中查看其状态。' }, outcome: 'refused' },
  '-4141': { name: 'SYMBOL_ALREADY_CLOSED', meaning: 'The contract no longer trades: it has been settled or delisted.', remedy: 'Take the symbol out of your list; the exchange information lists what trades.', zh: { meaning: '该合约已结束交易（已交割或下架）。', remedy: '请将其移出列表，可交易的合约见交易规则。' }, outcome: 'refused' },
  '-4142': { name: 'STRATEGY_INVALID_TRIGGER_PRICE', meaning: 'The take-profit or stop order would fire the moment it is placed.', remedy: 'Move its trigger to the far side of the current price of the working type.', zh: { meaning: '止盈或止损单会在下单瞬间触发。', remedy: '请把触发价移到当前价（按 workingType）的另一侧。' }, outcome: 'refused' },
  '-4144': { name: 'INVALID_PAIR', meaning: 'There is no pair of this name; a pair is the underlying, without contract type or date.', remedy: 'Take it from the field pair of the exchange information.', zh: { meaning: '没有该名称的标的交易对；pair 不含合约类型与日期。', remedy: '请从交易规则的 pair 字段取值。' }, outcome: 'refused' },
  '-4161': { name: 'ISOLATED_LEVERAGE_REJECT_WITH_POSITION', meaning: 'Leverage cannot be lowered while the symbol has an isolated position.', remedy: 'Close the position first, or lower the risk by adding margin to it.', zh: { meaning: '逐仓有持仓时不能调低杠杆。', remedy: '请先平仓，或通过追加保证金来降低风险。' }, outcome: 'refused' },
  '-4164': { name: 'MIN_NOTIONAL', meaning: 'The order is worth less than the symbol\'s minimum notional.', remedy: 'Raise the quantity until price times quantity (contract size on COIN-M) reaches it; reduce-only orders are exempt.', zh: { meaning: '订单名义价值低于该交易对的最小值。', remedy: '请提高数量使名义价值达标；只减仓订单不受此限。' }, outcome: 'refused' },
  '-4165': { name: 'INVALID_TIME_INTERVAL', meaning: 'The period asked for is longer than this query allows, or its bounds are not a period; the message names the limit in days.', remedy: 'Ask for a shorter period, in several pieces if necessary.', zh: { meaning: '查询时段过长或起止无效，消息中给出天数上限。', remedy: '请缩短时段，必要时分段查询。' }, outcome: 'refused' },
  '-4166': { name: 'SEARCH_WINDOW_TOO_OLD', meaning: 'The period asked for begins further back than this query goes; the message names the limit in days.', remedy: 'Use a later startTime or fromId, and ask for older data as a download.', zh: { meaning: '查询起点早于该接口可回溯的范围，消息中给出天数。', remedy: '请使用更晚的 startTime 或 fromId，更早的数据请申请下载。' }, outcome: 'refused' },
  '-4167': { name: 'ISOLATED_REJECT_WITH_JOINT_MARGIN', meaning: 'Multi-assets mode cannot be switched on while any symbol is set to isolated margin.', remedy: 'Set every symbol to CROSSED first.', zh: { meaning: '有交易对处于逐仓时不能开启联合保证金模式。', remedy: '请先把所有交易对切换为 CROSSED。' }, outcome: 'refused' },
  '-4168': { name: 'JOINT_MARGIN_REJECT_WITH_ISOLATED', meaning: 'Isolated margin is not available while multi-assets mode is on.', remedy: 'Switch multi-assets mode off first, or stay with cross margin.', zh: { meaning: '联合保证金模式下不能使用逐仓。', remedy: '请先关闭联合保证金模式，或继续使用全仓。' }, outcome: 'refused' },
  '-4169': { name: 'JOINT_MARGIN_REJECT_WITH_MB', meaning: 'The margin balance does not allow a change of multi-assets mode.', remedy: 'Add funds or reduce positions, then change it.', zh: { meaning: '保证金余额不足，不能切换联合保证金模式。', remedy: '请补充资金或减仓后再切换。' }, outcome: 'refused' },
  '-4170': { name: 'JOINT_MARGIN_REJECT_WITH_OPEN_ORDER', meaning: 'Multi-assets mode cannot change while there are open orders.', remedy: 'Cancel the open orders of all symbols first.', zh: { meaning: '有挂单时不能切换联合保证金模式。', remedy: '请先撤销所有交易对的挂单。' }, outcome: 'refused' },
  '-4171': { name: 'NO_NEED_TO_CHANGE_JOINT_MARGIN', meaning: 'The account already has the assets mode asked for.', remedy: 'Nothing is left to do: treat it as success.', zh: { meaning: '账户已是所请求的资产模式。', remedy: '无需处理，可视为成功。' }, outcome: 'refused' },
  '-4172': { name: 'JOINT_MARGIN_REJECT_WITH_NEGATIVE_BALANCE', meaning: 'Multi-assets mode cannot change while the wallet balance of a margin asset is below zero.', remedy: 'Bring that asset to zero or above first.', zh: { meaning: '有保证金资产的钱包余额为负，不能切换联合保证金模式。', remedy: '请先把该资产余额补到零以上。' }, outcome: 'refused' },
  '-4183': { name: 'PRICE_HIGHTER_THAN_STOP_MULTIPLIER_UP', meaning: 'The limit price is too far above the order\'s own stop price; the message names the maximum.', remedy: 'Lower the price, or move the stop price with it.', zh: { meaning: '限价高出订单自身触发价过多，消息中给出上限。', remedy: '请调低限价，或相应移动触发价。' }, outcome: 'refused' },
  '-4184': { name: 'PRICE_LOWER_THAN_STOP_MULTIPLIER_DOWN', meaning: 'The limit price is too far below the order\'s own stop price; the message names the minimum.', remedy: 'Raise the price, or move the stop price with it.', zh: { meaning: '限价低于订单自身触发价过多，消息中给出下限。', remedy: '请调高限价，或相应移动触发价。' }, outcome: 'refused' },
  '-4189': { name: 'ACCOUNT_REDUCE_ONLY', meaning: 'The account is restricted on this symbol: it may only reduce its position there.', remedy: 'Mark the order reduceOnly, and ask the exchange\'s support about the restriction.', zh: { meaning: '账户在该交易对受限，只能减仓。', remedy: '请带 reduceOnly，并就限制咨询交易所客服。' }, outcome: 'refused' },
  '-4192': { name: 'COOLING_OFF_PERIOD', meaning: 'The account is in a cooling-off period and may not trade.', remedy: 'Wait until it ends; no call shortens it.', zh: { meaning: '账户处于冷静期，期间不能交易。', remedy: '请等待冷静期结束，无法通过接口缩短。' }, outcome: 'refused' },
  '-4202': { name: 'ADJUST_LEVERAGE_KYC_FAILED', meaning: 'More than 20x leverage requires a verified identity, which the account lacks.', remedy: 'Complete the identity verification, or stay at 20x and below.', zh: { meaning: '20 倍以上杠杆需要完成身份认证，该账户尚未完成。', remedy: '请完成身份认证，或使用不超过 20 倍的杠杆。' }, outcome: 'refused' },
  '-4203': { name: 'ADJUST_LEVERAGE_ONE_MONTH_FAILED', meaning: 'More than 20x leverage becomes available a month after the account was registered.', remedy: 'Stay at 20x and below until then.', zh: { meaning: '注册满一个月后才能使用 20 倍以上杠杆。', remedy: '在此之前请使用不超过 20 倍的杠杆。' }, outcome: 'refused' },
  '-4205': { name: 'ADJUST_LEVERAGE_X_DAYS_FAILED', meaning: 'More than 20x leverage becomes available some days after the futures account was opened; the message says how many.', remedy: 'Stay at 20x and below until then.', zh: { meaning: '开通合约账户若干天后才能使用 20 倍以上杠杆，天数见消息。', remedy: '在此之前请使用不超过 20 倍的杠杆。' }, outcome: 'refused' },
  '-4206': { name: 'ADJUST_LEVERAGE_KYC_LIMIT', meaning: 'Accounts of this country have a lower maximum leverage; the message names it.', remedy: 'Choose one within that bound.', zh: { meaning: '该国家或地区的账户杠杆上限较低，消息中给出限值。', remedy: '请在该上限内选择杠杆。' }, outcome: 'refused' },
  '-4208': { name: 'ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED', meaning: 'The account uses the position-limit service on this symbol, which caps its leverage at 20x.', remedy: 'Choose 20x or less, or end the service for the symbol.', zh: { meaning: '账户在该交易对使用持仓限额调整服务，杠杆上限为 20 倍。', remedy: '请选择不超过 20 倍，或取消该服务。' }, outcome: 'refused' },
  '-4209': { name: 'ADJUST_LEVERAGE_SYMBOL_FAILED', meaning: 'The leverage is above the symbol\'s maximum; the message names it.', remedy: 'Choose one within that bound.', zh: { meaning: '杠杆超过该交易对的上限，消息中给出限值。', remedy: '请在该上限内选择杠杆。' }, outcome: 'refused' },
  '-4210': { name: 'STOP_PRICE_HIGHER_THAN_PRICE_MULTIPLIER_LIMIT', meaning: 'The stop price is higher than the symbol allows at the moment; the message names the maximum.', remedy: 'Put it closer to the market.', zh: { meaning: '触发价高于该交易对当前允许的上限，消息中给出限值。', remedy: '请把触发价调得更接近市价。' }, outcome: 'refused' },
  '-4211': { name: 'STOP_PRICE_LOWER_THAN_PRICE_MULTIPLIER_LIMIT', meaning: 'The stop price is lower than the symbol allows at the moment; the message names the minimum.', remedy: 'Put it closer to the market.', zh: { meaning: '触发价低于该交易对当前允许的下限，消息中给出限值。', remedy: '请把触发价调得更接近市价。' }, outcome: 'refused' },
  '-4400': { name: 'TRADING_QUANTITATIVE_RULE', meaning: 'The account broke the quantitative trading rules and may only reduce positions for a while.', remedy: 'Send reduce-only orders, wait, and place and cancel less often afterwards.', zh: { meaning: '账户触发量化交易规则，一段时间内只能减仓。', remedy: '请只下减仓单并等待恢复，之后降低下单与撤单频率。' }, outcome: 'refused' },
  '-4401': { name: 'LARGE_POSITION_SYM_RULE', meaning: 'The position is so large that risk control only lets you reduce it.', remedy: 'Reduce it before you open more.', zh: { meaning: '持仓过大，触发风控，只能减仓。', remedy: '请先减少持仓再开仓。' }, outcome: 'refused' },
  '-4402': { name: 'COMPLIANCE_BLACK_SYMBOL_RESTRICTION', meaning: 'The law of the account\'s region does not allow this symbol or function.', remedy: 'Trade another symbol; retrying the call does not help.', zh: { meaning: '因账户所在地区的合规要求，该交易对或功能不可用。', remedy: '请改用其他交易对，重复请求没有意义。' }, outcome: 'refused' },
  '-4403': { name: 'ADJUST_LEVERAGE_COMPLIANCE_FAILED', meaning: 'The law of the account\'s region caps the leverage; the message names the maximum.', remedy: 'Choose one within that bound.', zh: { meaning: '因账户所在地区的合规要求，杠杆有上限，消息中给出限值。', remedy: '请在该上限内选择杠杆。' }, outcome: 'refused' },
  '-4411': { name: 'TRADFI_AGREEMENT_NOT_SIGNED', meaning: 'The contract follows a traditional asset, and the account lacks the TradFi-Perps agreement.', remedy: 'Sign it once with `signFuturesTradFiPerpsContract`, then place the order again.', zh: { meaning: '该合约以传统资产为标的，而账户尚未签署 TradFi-Perps 协议。', remedy: '请先用 `signFuturesTradFiPerpsContract` 签署一次，再重新下单。' }, outcome: 'refused' },
  '-4509': { name: 'NO_POSITION_TO_GUARD', meaning: 'The order is to end with its position, and there is none, or none that all parts of the exchange know of yet.', remedy: 'Place it once the entry is filled; right after a fill, try again for some seconds.', zh: { meaning: '该委托随持仓失效，而当前没有持仓，或持仓尚未同步。', remedy: '请在开仓成交后再下单；刚成交时可在数秒内重试。' }, outcome: 'refused' },
  '-4531': { name: 'POSITION_MODE_NEEDS_SYNC', meaning: 'The position mode has to change in COIN-M with it, where positions or open orders forbid that.', remedy: 'Close the positions and cancel the orders in COIN-M, then change the mode again.', zh: { meaning: '持仓模式须与币本位同步切换，而币本位仍有持仓或挂单。', remedy: '请先在币本位平仓并撤销挂单，再切换持仓模式。' }, outcome: 'refused' },
  '-5000': { name: 'METHOD_RETIRED', meaning: 'This method and path have been retired; the exchange\'s message names the successor.', remedy: 'Call the operation that the message names.', zh: { meaning: '该方法与路径已停用，消息中给出替代者。', remedy: '请改用消息中指出的接口。' }, outcome: 'refused' },
  '-5021': { name: 'FOK_ORDER_REJECT', meaning: 'The fill-or-kill order could not be filled at once and completely, so none of it was executed.', remedy: 'Use a smaller quantity or a better price, or IOC if a partial fill is enough.', zh: { meaning: 'FOK 订单无法立即全部成交，整单未执行。', remedy: '请减小数量或改善价格；可接受部分成交时改用 IOC。' }, outcome: 'refused' },
  '-5022': { name: 'GTX_ORDER_REJECT', meaning: 'The post-only order would have taken liquidity, so it was not placed.', remedy: 'Move the price away from the other side of the book, or drop post-only.', zh: { meaning: '只挂单（Post-only）订单会立即吃单，因此未挂出。', remedy: '请把价格移离对手盘，或不使用只挂单（Post-only）。' }, outcome: 'refused' },
  '-5024': { name: 'MOVE_ORDER_NOT_ALLOWED_SYMBOL_REASON', meaning: 'The symbol is not trading, so its orders cannot be changed.', remedy: 'Wait until its status is TRADING again, or cancel the order.', zh: { meaning: '交易对不在交易状态，不能改单。', remedy: '请等其恢复 TRADING 状态，或撤销订单。' }, outcome: 'refused' },
  '-5025': { name: 'LIMIT_ORDER_ONLY', meaning: 'Only limit orders can be changed in place.', remedy: 'Cancel the order and place a new one.', zh: { meaning: '只有限价单可以直接修改。', remedy: '请撤单后重新下单。' }, outcome: 'refused' },
  '-5026': { name: 'EXCEED_MAXIMUM_MODIFY_ORDER_LIMIT', meaning: 'The order has already been changed as often as the exchange allows.', remedy: 'Cancel it and place a new one.', zh: { meaning: '该订单的修改次数已达上限。', remedy: '请撤单后重新下单。' }, outcome: 'refused' },
  '-5027': { name: 'SAME_ORDER', meaning: 'The order already has the price and quantity asked for.', remedy: 'Nothing is left to do: treat it as success.', zh: { meaning: '订单的价格与数量已与请求一致。', remedy: '无需处理，可视为成功。' }, outcome: 'refused' },
  '-5028': { name: 'ME_RECVWINDOW_REJECT', meaning: 'The call reached the matching engine after its receive window had passed.', remedy: 'Recalculate the price and send it again; widen `recvWindow` only if a delay does no harm.', zh: { meaning: '请求到达撮合引擎时已超过接收窗口。', remedy: '请重新定价后再发；确认延迟无害时才加大 `recvWindow`。' }, outcome: 'refused' },
  '-5029': { name: 'MODIFICATION_MIN_NOTIONAL', meaning: 'After the change the order would be worth less than the minimum notional; the message names it.', remedy: 'Choose price and quantity so that their product reaches it, or cancel the order.', zh: { meaning: '改单后的名义价值低于最小值，消息中给出限值。', remedy: '请调整价格与数量使其达标，或直接撤单。' }, outcome: 'refused' },
  '-5037': { name: 'INVALID_PRICE_MATCH', meaning: 'The exchange does not know this priceMatch mode.', remedy: 'Use OPPONENT or QUEUE, alone or with the depth that the parameter lists.', zh: { meaning: 'priceMatch 取值无效。', remedy: '请使用 OPPONENT 或 QUEUE 及参数列出的档位写法。' }, outcome: 'refused' },
  '-5038': { name: 'UNSUPPORTED_ORDER_TYPE_PRICE_MATCH', meaning: 'Price match works only with limit orders, plain or conditional.', remedy: 'Use LIMIT, STOP or TAKE_PROFIT, or send a price instead.', zh: { meaning: '只有限价类订单才能使用 priceMatch。', remedy: '请使用 LIMIT、STOP 或 TAKE_PROFIT，或直接填写价格。' }, outcome: 'refused' },
  '-5039': { name: 'INVALID_SELF_TRADE_PREVENTION_MODE', meaning: 'The exchange does not know this self-trade prevention mode.', remedy: 'Use one of the values that selfTradePreventionMode lists.', zh: { meaning: '自成交保护模式取值无效。', remedy: '请使用 selfTradePreventionMode 列出的取值。' }, outcome: 'refused' },
  '-5040': { name: 'FUTURE_GOOD_TILL_DATE', meaning: 'The goodTillDate is less than ten minutes ahead, or beyond the year 9999.', remedy: 'Send a time in milliseconds, at least 600 seconds from now.', zh: { meaning: 'goodTillDate 距现在不足十分钟，或超出公元 9999 年。', remedy: '请填写至少 600 秒之后的毫秒时间戳。' }, outcome: 'refused' },
  '-5041': { name: 'BBO_ORDER_REJECT', meaning: 'The book has no level that the price-match order could take its price from.', remedy: 'Send a price of your own, or try again when the book has depth.', zh: { meaning: '盘口没有可供 priceMatch 取价的档位。', remedy: '请自行填写价格，或等盘口有深度后再试。' }, outcome: 'refused' },
  '-5043': { name: 'EXISTING_PENDING_MODIFICATION', meaning: 'An earlier change of this order is still in progress.', remedy: 'Wait for its result, then read the order before you change it again.', zh: { meaning: '该订单的上一次修改尚未完成。', remedy: '请等其结果，查询订单后再修改。' }, outcome: 'refused' },
  '-5047': { name: 'REDUCE_ONLY_MISMATCH', meaning: 'The change carried reduceOnly, but the order it is meant for is not reduce-only.', remedy: 'Leave reduceOnly out; for a reduce-only order, cancel this one and place a new one.', zh: { meaning: '改单带了 reduceOnly，而原订单不是只减仓订单。', remedy: '请去掉 reduceOnly；如需只减仓，请撤单后重新下单。' }, outcome: 'refused' },
};
