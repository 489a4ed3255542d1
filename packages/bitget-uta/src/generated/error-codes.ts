// Generated from specs/bitget-uta. Do not edit.

import type { ErrorEntry } from '@openderivs/client';

/** A code that is explained here. */
export type KnownErrorCode =
  | '429'
  | '24056'
  | '25000'
  | '25001'
  | '25003'
  | '25004'
  | '25008'
  | '25012'
  | '25100'
  | '25101'
  | '25105'
  | '25113'
  | '25114'
  | '25156'
  | '25200'
  | '25202'
  | '25203'
  | '25204'
  | '25205'
  | '25206'
  | '25207'
  | '25208'
  | '25211'
  | '25212'
  | '25219'
  | '25223'
  | '25225'
  | '25226'
  | '25227'
  | '25230'
  | '25231'
  | '25232'
  | '25233'
  | '25235'
  | '25236'
  | '25237'
  | '25244'
  | '25245'
  | '25568'
  | '25569'
  | '25571'
  | '25572'
  | '25573'
  | '25594'
  | '25595'
  | '25597'
  | '25600'
  | '25601'
  | '25612'
  | '25620'
  | '25653'
  | '40001'
  | '40002'
  | '40003'
  | '40005'
  | '40006'
  | '40007'
  | '40008'
  | '40009'
  | '40010'
  | '40011'
  | '40012'
  | '40013'
  | '40014'
  | '40015'
  | '40016'
  | '40017'
  | '40018'
  | '40019'
  | '40020'
  | '40022'
  | '40023'
  | '40024'
  | '40025'
  | '40026'
  | '40034'
  | '40035'
  | '40036'
  | '40037'
  | '40038'
  | '40084'
  | '40085'
  | '40099'
  | '40404'
  | '40725'
  | '40731'
  | '40762'
  | '40920'
  | '45001'
  | '45110'
  | '400172';

/**
 * The error codes of Bitget Unified Trading Account (v3), explained. Other APIs of the exchange give some of these
 * numbers another meaning.
 * @example
 * ```ts
 * errorCodes['429'].remedy;
 * ```
 */
export const errorCodes: Readonly<Record<KnownErrorCode, ErrorEntry>> = {
  '429': { name: 'too-many-requests', meaning: 'More calls were sent than the limit of this operation, account or IP address allows.', remedy: 'Stay quiet until `retryAfter` has passed, at least a second, then send less often.', zh: { meaning: '请求频率超过该接口、账户或 IP 的限制。', remedy: '请等到 `retryAfter` 之后（至少一秒）再发，并降低频率。' }, outcome: 'refused' },
  '24056': { name: 'order-not-existing', meaning: 'The order that this entry names is no longer there: filled, cancelled, or never placed.', remedy: 'Look it up with `getOrderDetails`; as part of cancelling everything it means done.', zh: { meaning: '该条目所指订单已不存在：已成交、已撤销或从未下单。', remedy: '请用 `getOrderDetails` 查询；在全部撤单中即表示已完成。' }, outcome: 'refused' },
  '25000': { name: 'system-error', meaning: 'Something failed inside the exchange; whether the call took effect is open.', remedy: 'Look up what became of the call before you send it again.', zh: { meaning: '交易所系统错误，请求是否生效未知。', remedy: '请先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '25001': { name: 'processing-timeout', meaning: 'The unified account did not finish the call in time; it may still take effect.', remedy: 'Look the order up by its clientOid, now and a little later, before you send it again.', zh: { meaning: '统一账户未能及时处理完该请求，仍可能生效。', remedy: '请按 clientOid 查询，稍后再查一次，再决定是否重发。' }, outcome: 'unknown' },
  '25003': { name: 'concurrent-operation', meaning: 'Another call about the same thing was under way; no text says that this one did nothing.', remedy: 'Wait for the other call, then look up the state before you send this one again.', zh: { meaning: '同一对象有其他操作正在进行，官方未说明本次请求一定没有生效。', remedy: '请等待其他操作结束，查询状态后再决定是否重发。' }, outcome: 'unknown' },
  '25004': { name: 'requests-too-frequent', meaning: 'More calls were sent than the account or the operation is allowed.', remedy: 'Send less often; `getRateLimitQuota` tells the quota of institutions.', zh: { meaning: '请求过于频繁，超过账户或接口的限制。', remedy: '请降低频率；机构配额可用 `getRateLimitQuota` 查询。' }, outcome: 'refused' },
  '25008': { name: 'account-in-liquidation', meaning: 'The account is being liquidated, and takes no other calls meanwhile.', remedy: 'Wait until it is over, then read positions and balances again.', zh: { meaning: '账户正在强平，期间不接受其他操作。', remedy: '请等待强平结束，再重新查询仓位与余额。' }, outcome: 'refused' },
  '25012': { name: 'account-at-risk', meaning: 'The exchange has barred the account from trading because of its risk.', remedy: 'Add margin or reduce positions on the website, or ask the exchange\'s support.', zh: { meaning: '账户存在风险，已被限制交易。', remedy: '请追加保证金或在网页端减仓，或联系交易所客服。' }, outcome: 'refused' },
  '25100': { name: 'pair-not-existing', meaning: 'There is no such trading pair in this category.', remedy: 'Check its spelling with `getInstruments`; coin-margined ones end in _CM.', zh: { meaning: '该业务线下没有此交易对。', remedy: '请用 `getInstruments` 核对拼写，币本位合约以 _CM 结尾。' }, outcome: 'refused' },
  '25101': { name: 'pair-not-open', meaning: 'The trading pair is not open for trading now.', remedy: 'Look at its status in `getInstruments`, and try again when it is online.', zh: { meaning: '该交易对当前未开放交易。', remedy: '请在 `getInstruments` 查看状态，待 online 后再试。' }, outcome: 'refused' },
  '25105': { name: 'opening-not-allowed', meaning: 'No position may be opened on this contract, as before its delisting.', remedy: 'Close what you hold, and take the contract out of your list.', zh: { meaning: '该合约不允许开仓，例如即将下线。', remedy: '请了结持仓，并将该合约移出列表。' }, outcome: 'refused' },
  '25113': { name: 'cancel-in-progress', meaning: 'An earlier cancellation of these orders is still being carried out.', remedy: 'Wait a moment, then read `getOpenOrders` to see what is left.', zh: { meaning: '这些订单的撤单仍在处理中。', remedy: '请稍候，再用 `getOpenOrders` 查询剩余订单。' }, outcome: 'refused' },
  '25114': { name: 'modify-in-progress', meaning: 'An earlier modification of this order is still being carried out.', remedy: 'Wait until it shows in `getOrderDetails`, then send the next one.', zh: { meaning: '该订单的上一次修改仍在处理中。', remedy: '请等 `getOrderDetails` 显示结果后再提交下一次修改。' }, outcome: 'refused' },
  '25156': { name: 'position-side-missing', meaning: 'The account is in hedge mode and the order has no usable posSide.', remedy: 'Send posSide with each futures order: sell with long closes a long.', zh: { meaning: '账户为双向持仓，而订单缺少有效的 posSide。', remedy: '合约下单须传 posSide：平多为 sell 与 long。' }, outcome: 'refused' },
  '25200': { name: 'parameter-not-valid', meaning: 'A parameter is missing or has a form that cannot be read; the message names it.', remedy: 'Compare the call with the operation\'s description and its types.', zh: { meaning: '参数缺失或格式错误，消息中会指出。', remedy: '请对照接口说明与类型检查参数。' }, outcome: 'refused' },
  '25202': { name: 'balance-too-low', meaning: 'The balance does not cover the order or the transfer.', remedy: 'Use a smaller size, or move funds in with `transfer`.', zh: { meaning: '余额不足以支付该订单或划转。', remedy: '请减小数量，或用 `transfer` 划入资金。' }, outcome: 'refused' },
  '25203': { name: 'margin-too-low', meaning: 'The margin of the account does not suffice for this call.', remedy: 'Add funds, close something, or use a smaller size.', zh: { meaning: '账户保证金不足以完成该请求。', remedy: '请追加资金、减少持仓或减小数量。' }, outcome: 'refused' },
  '25204': { name: 'order-not-existing', meaning: 'There is no such open order; from `cancelAllOrders` it means that nothing is open.', remedy: 'Look it up with `getOrderDetails`, later once more if it was just placed; after `cancelAllOrders` go on.', zh: { meaning: '没有该未完成订单；由 `cancelAllOrders` 返回时表示没有挂单。', remedy: '请用 `getOrderDetails` 查询，刚下单时稍后再查；若来自 `cancelAllOrders`，按已完成处理。' }, outcome: 'refused' },
  '25205': { name: 'price-too-low', meaning: 'The price is below what the exchange admits for this pair now.', remedy: 'Raise it towards the market; the bounds are ratios in `getInstruments`.', zh: { meaning: '委托价低于当前允许的下限。', remedy: '请调高价格；价格限制比例见 `getInstruments`。' }, outcome: 'refused' },
  '25206': { name: 'price-too-high', meaning: 'The price is above what the exchange admits for this pair now.', remedy: 'Lower it towards the market; the bounds are ratios in `getInstruments`.', zh: { meaning: '委托价高于当前允许的上限。', remedy: '请调低价格；价格限制比例见 `getInstruments`。' }, outcome: 'refused' },
  '25207': { name: 'quantity-too-small', meaning: 'The size is below the least that the pair takes.', remedy: 'Raise it to minOrderQty of `getInstruments` at least.', zh: { meaning: '数量低于该交易对的最小下单量。', remedy: '请提高到 `getInstruments` 的 minOrderQty 以上。' }, outcome: 'refused' },
  '25208': { name: 'quantity-too-large', meaning: 'The size is above the most that one order of the pair may have.', remedy: 'Split it; the limits are maxOrderQty and maxMarketOrderQty of `getInstruments`.', zh: { meaning: '数量超过单笔订单的上限。', remedy: '请拆分下单；上限见 `getInstruments` 的 maxOrderQty 与 maxMarketOrderQty。' }, outcome: 'refused' },
  '25211': { name: 'too-many-orders', meaning: 'There are as many open orders as the pair or the account may have.', remedy: 'Cancel some that you no longer need, then place this one.', zh: { meaning: '挂单数量已达交易对或账户上限。', remedy: '请撤销不需要的挂单后再下单。' }, outcome: 'refused' },
  '25212': { name: 'client-oid-in-use', meaning: 'An open order already has this clientOid.', remedy: 'Look it up with `getOrderDetails`: it may be the very order you meant to place.', zh: { meaning: '已有未完成订单使用该 clientOid。', remedy: '请用 `getOrderDetails` 查询，它可能正是要下的那一笔。' }, outcome: 'refused' },
  '25219': { name: 'initial-margin-low', meaning: 'The order needs more initial margin than the account has free.', remedy: 'Use a smaller size or more leverage, or cancel orders that hold margin.', zh: { meaning: '可用余额不足以支付该订单的起始保证金。', remedy: '请减小数量或提高杠杆，或撤销占用保证金的挂单。' }, outcome: 'refused' },
  '25223': { name: 'leverage-too-high', meaning: 'The leverage is above what the pair or the position\'s tier allows.', remedy: 'Lower it; the tiers are in `getPositionTier`.', zh: { meaning: '杠杆倍数超过交易对或所在档位的上限。', remedy: '请调低杠杆；档位见 `getPositionTier`。' }, outcome: 'refused' },
  '25225': { name: 'available-position-too-small', meaning: 'Less of the position is free to close than the order wants.', remedy: 'Cancel closing orders that hold it, or use a smaller size; see available in `getPositionInfo`.', zh: { meaning: '可平数量少于订单数量。', remedy: '请撤销占用持仓的平仓单，或减小数量；可平数量见 `getPositionInfo`。' }, outcome: 'refused' },
  '25226': { name: 'position-too-small', meaning: 'The position is smaller than what the order would take from it.', remedy: 'Read it with `getPositionInfo`, and use a smaller size.', zh: { meaning: '持仓少于订单要平的数量。', remedy: '请用 `getPositionInfo` 查询持仓，并减小数量。' }, outcome: 'refused' },
  '25227': { name: 'no-position-to-close', meaning: 'There is no position on this side that could be closed.', remedy: 'Check side and posSide: a long is closed with sell and long. Otherwise it is closed already.', zh: { meaning: '该方向没有可平的仓位。', remedy: '请核对 side 与 posSide：平多为 sell 与 long；否则说明已经平仓。' }, outcome: 'refused' },
  '25230': { name: 'above-max-open', meaning: 'The order would open more than the account may hold of this contract.', remedy: 'Ask `queryMaxOpenAvailable`, and use a smaller size.', zh: { meaning: '开仓数量超过该合约的最大可开数量。', remedy: '请用 `queryMaxOpenAvailable` 查询，并减小数量。' }, outcome: 'refused' },
  '25231': { name: 'close-above-position', meaning: 'The closing order is larger than the position that it belongs to.', remedy: 'Use the size of the position at most, as `getPositionInfo` has it.', zh: { meaning: '平仓数量超过对应仓位。', remedy: '数量不要超过 `getPositionInfo` 返回的仓位。' }, outcome: 'refused' },
  '25232': { name: 'reduce-only-conflict', meaning: 'A reduce-only order does not fit the position, or other orders that reduce it.', remedy: 'Check that the order is against the position, and cancel other reduce-only orders.', zh: { meaning: '只减仓订单与仓位或其他只减仓订单冲突。', remedy: '请确认方向与仓位相反，并撤销其他只减仓订单。' }, outcome: 'refused' },
  '25233': { name: 'above-position-tier', meaning: 'The position would pass the tier that its leverage allows.', remedy: 'Lower the leverage or the size; the tiers are in `getPositionTier`.', zh: { meaning: '仓位将超过当前杠杆允许的档位。', remedy: '请降低杠杆或数量；档位见 `getPositionTier`。' }, outcome: 'refused' },
  '25235': { name: 'risk-limit-reached', meaning: 'The order would pass a limit of risk, of the account or of the pair.', remedy: 'Use a smaller size; `getOiLimit` tells what may be held.', zh: { meaning: '订单将超过账户或交易对的风险限额。', remedy: '请减小数量；持仓限额见 `getOiLimit`。' }, outcome: 'refused' },
  '25236': { name: 'open-type-wrong', meaning: 'posSide or reduceOnly does not fit the position mode of the account.', remedy: 'Hedge mode wants posSide and no reduceOnly, one-way mode the reverse; see `getAccountSettings`.', zh: { meaning: 'posSide 或 reduceOnly 与账户的持仓模式不符。', remedy: '双向持仓传 posSide、不传 reduceOnly，单向持仓相反；模式见 `getAccountSettings`。' }, outcome: 'refused' },
  '25237': { name: 'closing-needs-hedge-mode', meaning: 'Closing orders of this form exist in hedge mode only.', remedy: 'In one-way mode close with the opposite side and reduceOnly.', zh: { meaning: '此类平仓单仅适用于双向持仓。', remedy: '单向持仓请用反方向 side 并加 reduceOnly 平仓。' }, outcome: 'refused' },
  '25244': { name: 'price-off-step', meaning: 'The price is no multiple of the pair\'s price step.', remedy: 'Round it to priceMultiplier of `getInstruments`, with `roundToStep` for instance.', zh: { meaning: '委托价不是价格步长的整数倍。', remedy: '请按 `getInstruments` 的 priceMultiplier 取整，例如用 `roundToStep`。' }, outcome: 'refused' },
  '25245': { name: 'account-not-unified', meaning: 'The account is not a unified one, so this API is not for it.', remedy: 'Use the package @openderivs/bitget-mix for a classic account; `accountKind` tells which kind it is.', zh: { meaning: '该账户不是统一账户，不能使用本接口。', remedy: '经典账户请使用 @openderivs/bitget-mix 包；账户类型可用 `accountKind` 判断。' }, outcome: 'refused' },
  '25568': { name: 'order-not-modifiable', meaning: 'This order cannot be changed: it is reduce-only, coin-margined, or no longer open.', remedy: 'Cancel it and place another one.', zh: { meaning: '该订单不能修改：只减仓、币本位或已不是挂单。', remedy: '请撤单后重新下单。' }, outcome: 'refused' },
  '25569': { name: 'too-many-modifies', meaning: 'The order has been changed more often than is allowed.', remedy: 'Cancel it and place another one, and change orders less often.', zh: { meaning: '该订单的修改次数超过限制。', remedy: '请撤单后重新下单，并降低修改频率。' }, outcome: 'refused' },
  '25571': { name: 'modify-changes-nothing', meaning: 'The modification has the same price and size as the order.', remedy: 'Send it only when one of them differs.', zh: { meaning: '修改内容与原订单的价格和数量相同。', remedy: '仅在价格或数量有变化时提交。' }, outcome: 'refused' },
  '25572': { name: 'modifies-pending', meaning: 'Too many modifications of this order are waiting to be carried out.', remedy: 'Wait until `getOrderDetails` shows the last one before you send the next.', zh: { meaning: '该订单等待处理的修改过多。', remedy: '请等 `getOrderDetails` 显示上一次结果后再提交。' }, outcome: 'refused' },
  '25573': { name: 'modify-skipped', meaning: 'The modification was skipped, because an earlier one of the same order failed.', remedy: 'Read the order with `getOrderDetails`, then send what is still wanted.', zh: { meaning: '因同一订单前一次修改失败，本次修改被跳过。', remedy: '请用 `getOrderDetails` 查询订单后，重新提交所需修改。' }, outcome: 'refused' },
  '25594': { name: 'full-tpsl-exists', meaning: 'The pair already has a take-profit and stop-loss for its whole position.', remedy: 'Change that one with `modifyStrategyOrder`, or use the partial mode.', zh: { meaning: '该交易对已有整仓止盈止损。', remedy: '请用 `modifyStrategyOrder` 修改，或改用 partial 模式。' }, outcome: 'refused' },
  '25595': { name: 'partial-tpsl-above-position', meaning: 'All partial take-profits and stop-losses together would be larger than the position.', remedy: 'Use a smaller size, or cancel some with `cancelStrategyOrder`.', zh: { meaning: '部分止盈止损合计超过仓位。', remedy: '请减小数量，或用 `cancelStrategyOrder` 撤销一些。' }, outcome: 'refused' },
  '25597': { name: 'strategy-order-gone', meaning: 'The strategy order is no longer there: triggered, cancelled or expired.', remedy: 'Look in `getHistoryStrategyOrders` for what became of it.', zh: { meaning: '该策略委托已不存在：已触发、已撤销或已失效。', remedy: '请用 `getHistoryStrategyOrders` 查询其结果。' }, outcome: 'refused' },
  '25600': { name: 'tpsl-unchanged', meaning: 'The take-profit and stop-loss already are as the call asks.', remedy: 'Nothing to do; send a change only when something differs.', zh: { meaning: '止盈止损与当前设置相同。', remedy: '无需处理，仅在有变化时提交。' }, outcome: 'refused' },
  '25601': { name: 'no-position-for-tpsl', meaning: 'There is no position that a take-profit or stop-loss could guard.', remedy: 'Place it after the position is open, or preset it with `placeOrder`.', zh: { meaning: '没有可设置止盈止损的仓位。', remedy: '请在开仓后设置，或用 `placeOrder` 预设。' }, outcome: 'refused' },
  '25612': { name: 'preset-on-closing-order', meaning: 'An order that closes cannot carry a preset take-profit or stop-loss.', remedy: 'Leave them out, or guard the position with `placeStrategyOrder`.', zh: { meaning: '平仓单不能附带预设止盈止损。', remedy: '请去掉预设，或用 `placeStrategyOrder` 为仓位设置。' }, outcome: 'refused' },
  '25620': { name: 'permission-not-granted', meaning: 'The account or its key is not admitted to this function.', remedy: 'Check the key\'s permissions with `getAccountInfo`, or apply for the function.', zh: { meaning: '账户或密钥未获准使用该功能。', remedy: '请用 `getAccountInfo` 检查权限，或申请开通。' }, outcome: 'refused' },
  '25653': { name: 'order-changed-meanwhile', meaning: 'The order changed while this modification was on its way, so it was not applied.', remedy: 'Read the order with `getOrderDetails`, and decide anew.', zh: { meaning: '修改提交期间订单已变化，本次修改未生效。', remedy: '请用 `getOrderDetails` 查询订单后重新决定。' }, outcome: 'refused' },
  '40001': { name: 'access-key-empty', meaning: 'The call carried no API key.', remedy: 'Create the client with apiKey, passphrase and a secret or private key; check whether a proxy drops headers.', zh: { meaning: '请求未带 API 密钥。', remedy: '创建客户端时请传入 apiKey、passphrase 与密钥，并检查代理是否丢弃了请求头。' }, outcome: 'refused' },
  '40002': { name: 'access-sign-empty', meaning: 'The call carried no signature.', remedy: 'Create the client with a secret or private key, and check whether a proxy drops headers.', zh: { meaning: '请求未带签名。', remedy: '创建客户端时请传入密钥，并检查代理是否丢弃了请求头。' }, outcome: 'refused' },
  '40003': { name: 'signature-empty', meaning: 'The signature that arrived was empty.', remedy: 'Check that your own `sign` returns one, and that no proxy drops headers.', zh: { meaning: '收到的签名为空。', remedy: '请检查自定义的 `sign` 是否有返回值，以及代理是否丢弃了请求头。' }, outcome: 'refused' },
  '40005': { name: 'timestamp-invalid', meaning: 'The timestamp is malformed: it has to be milliseconds since 1970, as text.', remedy: 'If you gave a clock of your own, let it return whole milliseconds.', zh: { meaning: '时间戳格式无效，应为毫秒时间戳。', remedy: '若使用自定义时钟，请返回整数毫秒。' }, outcome: 'refused' },
  '40006': { name: 'access-key-invalid', meaning: 'The exchange does not know this API key.', remedy: 'Copy it again, and check that key and environment (production or demo) belong together.', zh: { meaning: 'API 密钥无效。', remedy: '请重新复制，并确认密钥与环境（生产或模拟）对应。' }, outcome: 'refused' },
  '40007': { name: 'content-type-invalid', meaning: 'The request\'s content type is not JSON.', remedy: 'Do not overwrite the content-type header; it has to be application/json.', zh: { meaning: '请求的内容类型不是 JSON。', remedy: '不要覆盖 content-type 请求头，它必须是 application/json。' }, outcome: 'refused' },
  '40008': { name: 'timestamp-expired', meaning: 'The timestamp is more than 30 seconds off the exchange\'s clock.', remedy: 'Set this machine\'s clock, or measure the difference with `client.clock.sync()`.', zh: { meaning: '时间戳与交易所时间相差超过 30 秒。', remedy: '请校准本机时钟，或调用 `client.clock.sync()`。' }, outcome: 'refused' },
  '40009': { name: 'signature-wrong', meaning: 'The signature does not match the request as it arrived.', remedy: 'Check that key and secret belong together, and that no proxy rewrites path, query or body.', zh: { meaning: '签名与收到的请求不符。', remedy: '请确认密钥与 Secret 配套，且代理没有改写路径、查询串或请求体。' }, outcome: 'refused' },
  '40010': { name: 'request-timeout', meaning: 'The exchange gave up waiting for its own systems; the call may still take effect.', remedy: 'Look the order up by its clientOid, and again a little later, before you send anything again.', zh: { meaning: '交易所内部处理超时，请求仍可能生效。', remedy: '请按 clientOid 查询，稍后再查一次，之后再决定是否重发。' }, outcome: 'unknown' },
  '40011': { name: 'passphrase-empty', meaning: 'The call carried no passphrase.', remedy: 'Send the passphrase that was chosen when the key was created.', zh: { meaning: '请求未带 passphrase。', remedy: '请传入创建密钥时设置的 passphrase。' }, outcome: 'refused' },
  '40012': { name: 'key-or-password-wrong', meaning: 'The API key and the passphrase do not belong together.', remedy: 'Check both; the passphrase is that of the key, not the account\'s password.', zh: { meaning: 'API 密钥与 passphrase 不匹配。', remedy: '请核对二者；passphrase 是密钥的，不是账户登录密码。' }, outcome: 'refused' },
  '40013': { name: 'user-status-abnormal', meaning: 'The account\'s state does not allow its use.', remedy: 'Look for a notice in the account, or ask the exchange\'s support.', zh: { meaning: '用户状态异常，无法使用。', remedy: '请查看账户通知，或联系交易所客服。' }, outcome: 'refused' },
  '40014': { name: 'permission-missing', meaning: 'The key lacks a permission that this call needs; the message names it.', remedy: 'Grant it in the key\'s settings, or use a key that has it.', zh: { meaning: '密钥缺少该请求所需的权限，消息中给出权限名。', remedy: '请在密钥设置中开启，或换用有权限的密钥。' }, outcome: 'refused' },
  '40015': { name: 'system-abnormal', meaning: 'Something failed inside the exchange, as also happens around releases; the outcome is open.', remedy: 'Look up what happened to the call before you send it again.', zh: { meaning: '交易所系统异常（发布期间也会出现），结果未知。', remedy: '请先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '40016': { name: 'bind-phone-or-google', meaning: 'The account must link a phone number or an authenticator before it may do this.', remedy: 'Link one in the account\'s security settings.', zh: { meaning: '账户需先绑定手机或身份验证器。', remedy: '请在账户安全设置中绑定。' }, outcome: 'refused' },
  '40017': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '40018': { name: 'ip-invalid', meaning: 'The exchange does not accept calls from this address.', remedy: 'Check the key\'s IP list, and which address a proxy presents.', zh: { meaning: '请求来源 IP 不被接受。', remedy: '请检查密钥的 IP 白名单与代理的出口 IP。' }, outcome: 'refused' },
  '40019': { name: 'param-missing', meaning: 'A parameter that the call needs is absent or empty; the message usually names it.', remedy: 'Fill it and send the call again.', zh: { meaning: '缺少必需的参数或其值为空，消息中通常会指出参数名。', remedy: '请补上该参数后重新请求。' }, outcome: 'refused' },
  '40020': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '40022': { name: 'account-restricted', meaning: 'The exchange has restricted what this account may do.', remedy: 'Look for a notice in the account, or ask the exchange\'s support.', zh: { meaning: '该账户的业务受到限制。', remedy: '请查看账户通知，或联系交易所客服。' }, outcome: 'refused' },
  '40023': { name: 'api-restricted', meaning: 'The exchange has banned this account from the API.', remedy: 'Ask the exchange\'s support; until then the website may still work.', zh: { meaning: '该账户的 API 服务受到限制。', remedy: '请联系交易所客服，网页端或许仍可使用。' }, outcome: 'refused' },
  '40024': { name: 'account-frozen', meaning: 'The account has been frozen: it can neither trade nor move funds.', remedy: 'Ask the exchange\'s support; they have to release it first.', zh: { meaning: '账户已被冻结，不能交易或划转。', remedy: '请联系交易所客服解冻。' }, outcome: 'refused' },
  '40025': { name: 'no-permission', meaning: 'The account has no right to this function.', remedy: 'Check whether it is a sub-account or a kind of account that the function is not for.', zh: { meaning: '账户无权使用该功能。', remedy: '请检查是否为子账户，或该功能不面向此类账户。' }, outcome: 'refused' },
  '40026': { name: 'user-disabled', meaning: 'The exchange has switched this user off, so none of its keys work.', remedy: 'Ask the exchange\'s support; another key of the same user will not help.', zh: { meaning: '该用户已被停用，其所有密钥都无法使用。', remedy: '请联系交易所客服，更换同一用户的密钥无效。' }, outcome: 'refused' },
  '40034': { name: 'param-not-existing', meaning: 'The value refers to something that is not there, such as an unknown symbol; the message says which.', remedy: 'Check it for spelling, and against the category that it is asked of.', zh: { meaning: '参数所指的对象不存在，例如未知交易对，消息中会指出。', remedy: '请检查拼写，并核对业务线。' }, outcome: 'refused' },
  '40035': { name: 'kyc-needed', meaning: 'The account must complete its identity verification before it may do this.', remedy: 'Complete it on the website, then try again.', zh: { meaning: '账户需先完成身份认证。', remedy: '请在网页端完成认证后再试。' }, outcome: 'refused' },
  '40036': { name: 'passphrase-wrong', meaning: 'The passphrase is not that of this key.', remedy: 'Send the one chosen when the key was created; if it is lost, create a new key.', zh: { meaning: 'passphrase 与该密钥不符。', remedy: '请使用创建密钥时设置的 passphrase；遗失则需新建密钥。' }, outcome: 'refused' },
  '40037': { name: 'api-key-not-existing', meaning: 'There is no such API key: it is deleted, expired, or from another environment.', remedy: 'Create a new key, and use demo keys for demo trading only.', zh: { meaning: '该 API 密钥不存在：已删除、过期或属于其他环境。', remedy: '请新建密钥；模拟盘密钥只能用于模拟盘。' }, outcome: 'refused' },
  '40038': { name: 'ip-not-whitelisted', meaning: 'The address that the call came from is not on the key\'s list.', remedy: 'Add it in the key\'s settings, and check which address a proxy shows.', zh: { meaning: '请求来源 IP 不在密钥白名单中。', remedy: '请在密钥设置中添加，并检查代理的出口 IP。' }, outcome: 'refused' },
  '40084': { name: 'classic-account-on-uta-path', meaning: 'The key is of a classic account, and this client speaks the unified (v3) API.', remedy: 'Use the package @openderivs/bitget-mix for this account, or a key of a unified one.', zh: { meaning: '密钥属于经典账户，而本客户端使用统一账户（v3）接口。', remedy: '请为该账户使用 @openderivs/bitget-mix 包，或换用统一账户的密钥。' }, outcome: 'refused' },
  '40085': { name: 'uta-account-on-classic-path', meaning: 'The key is of a unified account, but the path is of the classic (v2) API.', remedy: 'Call the v3 operations of @openderivs/bitget-uta, this package; a call by path has to begin with /api/v3.', zh: { meaning: '密钥属于统一账户，而路径是经典（v2）接口。', remedy: '请使用本包 @openderivs/bitget-uta 的 v3 接口；按路径调用时须以 /api/v3 开头。' }, outcome: 'refused' },
  '40099': { name: 'key-of-other-environment', meaning: 'The key is for demo trading and the call for the real exchange, or the other way round.', remedy: 'Use a key created in demo trading with environment \'demo\', and any other key without it.', zh: { meaning: '密钥与环境不符：模拟盘密钥用于实盘，或实盘密钥用于模拟盘。', remedy: '模拟盘创建的密钥请配合 environment: \'demo\' 使用，其他密钥请勿设置。' }, outcome: 'refused' },
  '40404': { name: 'url-not-found', meaning: 'There is no such path, or not with this HTTP method.', remedy: 'Check path, method and `baseUrl`; a proxy may change them.', zh: { meaning: '路径不存在，或不支持该 HTTP 方法。', remedy: '请检查路径、方法与 `baseUrl`，代理可能改写了它们。' }, outcome: 'refused' },
  '40725': { name: 'service-error', meaning: 'A service inside the exchange answered with an error, as also happens around releases; the outcome is open.', remedy: 'Look up what happened to the call before you send it again.', zh: { meaning: '交易所内部服务返回错误（发布期间也会出现），结果未知。', remedy: '请先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '40731': { name: 'elite-trader-account', meaning: 'The account is one of an elite or copy trader, which this path does not serve.', remedy: 'Trade it through Bitget\'s interface for copy trading, or use the key of another account.', zh: { meaning: '账户为带单或跟单账户，该路径不支持。', remedy: '请通过 Bitget 的带单专用接口操作，或换用其他账户的密钥。' }, outcome: 'refused' },
  '40762': { name: 'size-above-max-open', meaning: 'The order is larger than what balance and tier allow to be opened.', remedy: 'Ask `queryMaxOpenAvailable` how much can be opened, and use a smaller size.', zh: { meaning: '下单数量超过余额与档位允许的最大可开数量。', remedy: '请用 `queryMaxOpenAvailable` 查询可开数量，并减小数量。' }, outcome: 'refused' },
  '40920': { name: 'holdings-block-position-mode', meaning: 'The position mode cannot change while the account has futures positions or orders.', remedy: 'Close and cancel all of them, on every futures line, then change it.', zh: { meaning: '账户有合约持仓或挂单时不能切换持仓模式。', remedy: '请平掉并撤销全部合约业务线的持仓与挂单后再切换。' }, outcome: 'refused' },
  '45001': { name: 'unknown-error', meaning: 'The order engine failed without saying why, as also happens around releases; the outcome is open.', remedy: 'Look up what happened to the call before you send it again.', zh: { meaning: '订单引擎出错而未说明原因（发布期间也会出现），结果未知。', remedy: '请先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '45110': { name: 'amount-below-min-usdt', meaning: 'The order is worth less than the least amount in USDT, which the message names.', remedy: 'Raise the size until it reaches minOrderAmount of `getInstruments`.', zh: { meaning: '订单价值低于最小 USDT 金额，消息中给出限值。', remedy: '请提高数量，达到 `getInstruments` 的 minOrderAmount。' }, outcome: 'refused' },
  '400172': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
};
