// Generated from specs/bitget-mix. Do not edit.

import type { ErrorEntry } from '@openderivs/client';

/** A code that is explained here. */
export type KnownErrorCode =
  | '429'
  | '20001'
  | '20002'
  | '22001'
  | '22002'
  | '22003'
  | '22004'
  | '22005'
  | '22006'
  | '22007'
  | '22008'
  | '22009'
  | '22010'
  | '22011'
  | '22012'
  | '22029'
  | '22030'
  | '22034'
  | '22035'
  | '22038'
  | '22039'
  | '22040'
  | '22041'
  | '22042'
  | '22043'
  | '22044'
  | '22045'
  | '22067'
  | '30032'
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
  | '40053'
  | '40054'
  | '40057'
  | '40058'
  | '40059'
  | '40061'
  | '40064'
  | '40068'
  | '40072'
  | '40078'
  | '40079'
  | '40084'
  | '40085'
  | '40086'
  | '40099'
  | '40102'
  | '40109'
  | '40110'
  | '40199'
  | '40200'
  | '40301'
  | '40304'
  | '40305'
  | '40306'
  | '40309'
  | '40402'
  | '40404'
  | '40408'
  | '40409'
  | '40704'
  | '40705'
  | '40706'
  | '40707'
  | '40710'
  | '40716'
  | '40717'
  | '40723'
  | '40724'
  | '40725'
  | '40730'
  | '40731'
  | '40748'
  | '40752'
  | '40753'
  | '40754'
  | '40755'
  | '40756'
  | '40757'
  | '40758'
  | '40760'
  | '40761'
  | '40762'
  | '40768'
  | '40774'
  | '40778'
  | '40786'
  | '40798'
  | '40800'
  | '40804'
  | '40805'
  | '40806'
  | '40807'
  | '40808'
  | '40811'
  | '40812'
  | '40813'
  | '40814'
  | '40815'
  | '40816'
  | '40822'
  | '40824'
  | '40829'
  | '40830'
  | '40831'
  | '40832'
  | '40833'
  | '40834'
  | '40835'
  | '40836'
  | '40837'
  | '40838'
  | '40844'
  | '40845'
  | '40847'
  | '40872'
  | '40874'
  | '40875'
  | '40889'
  | '40890'
  | '40891'
  | '40893'
  | '40910'
  | '40912'
  | '40913'
  | '40915'
  | '40916'
  | '40917'
  | '40919'
  | '40920'
  | '40921'
  | '40923'
  | '40924'
  | '40925'
  | '40928'
  | '40939'
  | '41002'
  | '41101'
  | '41103'
  | '41104'
  | '41113'
  | '41114'
  | '43001'
  | '43002'
  | '43004'
  | '43005'
  | '43006'
  | '43007'
  | '43008'
  | '43009'
  | '43010'
  | '43011'
  | '43012'
  | '43013'
  | '43014'
  | '43015'
  | '43016'
  | '43020'
  | '43021'
  | '43023'
  | '43025'
  | '43026'
  | '43027'
  | '43028'
  | '43029'
  | '43030'
  | '43031'
  | '43032'
  | '43033'
  | '43034'
  | '43035'
  | '43043'
  | '43049'
  | '43050'
  | '43058'
  | '43059'
  | '43071'
  | '43075'
  | '43115'
  | '43118'
  | '43119'
  | '45001'
  | '45002'
  | '45003'
  | '45006'
  | '45017'
  | '45021'
  | '45034'
  | '45035'
  | '45043'
  | '45045'
  | '45054'
  | '45055'
  | '45056'
  | '45057'
  | '45060'
  | '45061'
  | '45062'
  | '45097'
  | '45107'
  | '45108'
  | '45110'
  | '45111'
  | '45112'
  | '45115'
  | '45116'
  | '45117'
  | '45118'
  | '45119'
  | '45120'
  | '45122'
  | '45129'
  | '48001'
  | '48002'
  | '00001'
  | '00171'
  | '00172'
  | '01001'
  | '01002'
  | '01003';

/**
 * The error codes of Bitget Futures (v2 mix, classic account), explained. Other APIs of the exchange give some of
 * these numbers another meaning.
 * @example
 * ```ts
 * errorCodes['429'].remedy;
 * ```
 */
export const errorCodes: Readonly<Record<KnownErrorCode, ErrorEntry>> = {
  '429': { name: 'too-many-requests', meaning: 'More calls were sent than the limit of this operation, account or IP address allows.', remedy: 'Stay quiet until `retryAfter` has passed, at least a second, then send less often.', zh: { meaning: '请求频率超过该接口、账户或 IP 的限制。', remedy: '请等到 `retryAfter` 之后（至少一秒）再发，并降低频率。' }, outcome: 'refused' },
  '20001': { name: 'start-after-end', meaning: 'The period asked for ends before it begins.', remedy: 'Swap or correct startTime and endTime; both are milliseconds.', zh: { meaning: '查询时段的结束时间早于开始时间。', remedy: '请更正 startTime 与 endTime，二者均为毫秒时间戳。' }, outcome: 'refused' },
  '20002': { name: 'only-one-allowed', meaning: 'Two parameters were sent, but only one of them is allowed; the message names them.', remedy: 'Leave one of them out.', zh: { meaning: '互斥的参数同时传了，消息中会指出。', remedy: '请去掉其中之一。' }, outcome: 'refused' },
  '22001': { name: 'no-order-to-cancel', meaning: 'There was nothing to cancel: the order is filled, already cancelled, or a trigger order.', remedy: 'Query it with `getOrderDetail`; do not treat this as a cancellation.', zh: { meaning: '没有可撤的订单：可能已成交、已撤销，或是计划委托。', remedy: '请用 `getOrderDetail` 查询，不要当作撤单成功。' }, outcome: 'refused' },
  '22002': { name: 'no-position-to-close', meaning: 'There is no position to close: it is already closed, or on another side or product type.', remedy: 'Read the positions with `getAllPositions` before you try again.', zh: { meaning: '没有可平的持仓：可能已平，或方向、产品类型不符。', remedy: '请先用 `getAllPositions` 查询持仓。' }, outcome: 'refused' },
  '22003': { name: 'new-client-oid-needed', meaning: 'A change of price and size creates a new order, which needs an id of its own.', remedy: 'Send newClientOid with a fresh id.', zh: { meaning: '同时修改价格与数量会生成新订单，需要新的编号。', remedy: '请传入新的 newClientOid。' }, outcome: 'refused' },
  '22004': { name: 'symbol-not-on-api', meaning: 'This symbol cannot be traded through the API.', remedy: 'Trade it on the website, or choose another symbol.', zh: { meaning: '该交易对不支持通过 API 交易。', remedy: '请在网页端交易，或更换交易对。' }, outcome: 'refused' },
  '22005': { name: 'symbol-no-cross-mode', meaning: 'The symbol trades in isolated margin only.', remedy: 'Send marginMode isolated, or change the mode with `changeMarginMode`.', zh: { meaning: '该交易对不支持全仓。', remedy: '请使用 isolated，或用 `changeMarginMode` 切换。' }, outcome: 'refused' },
  '22006': { name: 'limit-price-above-risk-price', meaning: 'The limit price is above the maximum that risk control allows.', remedy: 'Lower it towards the market.', zh: { meaning: '限价高于风控允许的价格。', remedy: '请把限价调低至接近市价。' }, outcome: 'refused' },
  '22007': { name: 'limit-price-below-risk-price', meaning: 'The limit price is below the minimum that risk control allows.', remedy: 'Raise it towards the market.', zh: { meaning: '限价低于风控允许的价格。', remedy: '请把限价调高至接近市价。' }, outcome: 'refused' },
  '22008': { name: 'market-price-above-risk-price', meaning: 'A market order would fill above the maximum that risk control allows.', remedy: 'Use a limit order below that price, or wait until the market calms.', zh: { meaning: '市价单的成交价会高于风控允许的价格。', remedy: '请在该价格以下挂限价单，或等行情平稳。' }, outcome: 'refused' },
  '22009': { name: 'market-price-below-risk-price', meaning: 'A market order would fill below the minimum that risk control allows.', remedy: 'Use a limit order above that price, or wait until the market calms.', zh: { meaning: '市价单的成交价会低于风控允许的价格。', remedy: '请在该价格以上挂限价单，或等行情平稳。' }, outcome: 'refused' },
  '22010': { name: 'bind-ip-whitelist', meaning: 'This call requires a key with an IP list, and this key has none.', remedy: 'Enter your addresses in the key\'s settings.', zh: { meaning: '该请求要求密钥绑定 IP，而此密钥未绑定。', remedy: '请在密钥设置中填写 IP 白名单。' }, outcome: 'refused' },
  '22011': { name: 'auto-margin-not-in-cross', meaning: 'Margin is added automatically only to isolated positions; this one is cross.', remedy: 'Leave the setting alone, or change the symbol to isolated while it is flat.', zh: { meaning: '自动追加保证金只适用于逐仓，该持仓为全仓。', remedy: '无需设置，或在空仓时切换为逐仓。' }, outcome: 'refused' },
  '22012': { name: 'business-line-mismatch', meaning: 'The symbol or id belongs to another product type than the one sent; the message names both.', remedy: 'Send the productType that goes with the symbol.', zh: { meaning: '交易对或编号不属于所传的产品类型，消息中会指出。', remedy: '请使用与交易对相符的 productType。' }, outcome: 'refused' },
  '22029': { name: 'risk-max-position', meaning: 'Risk control caps the position that all your accounts together may hold; the message names the cap.', remedy: 'Reduce the size; sub-accounts count too.', zh: { meaning: '风控限制了主子账户合计的最大持仓，消息中给出上限。', remedy: '请减小数量，子账户也计入。' }, outcome: 'refused' },
  '22030': { name: 'not-in-demo-trading', meaning: 'Demo trading does not offer this call or symbol.', remedy: 'Use the demo symbols and coins, or make the call in production.', zh: { meaning: '模拟盘不提供该接口或交易对。', remedy: '请使用模拟盘的交易对与币种，或在生产环境请求。' }, outcome: 'refused' },
  '22034': { name: 'below-min-order-amount', meaning: 'The order is worth less than the minimum.', remedy: 'Raise the size until it reaches minTradeUSDT of `getContractConfig`.', zh: { meaning: '订单金额低于最小下单额。', remedy: '请提高数量，达到 `getContractConfig` 的 minTradeUSDT。' }, outcome: 'refused' },
  '22035': { name: 'demo-open-too-often', meaning: 'The demo account opens positions too often.', remedy: 'Wait a while, and open less often.', zh: { meaning: '模拟账户开仓过于频繁。', remedy: '请稍等，并降低开仓频率。' }, outcome: 'refused' },
  '22038': { name: 'size-not-multiple', meaning: 'The size is not a multiple of the contract\'s step; the message names the step.', remedy: 'Round it to sizeMultiplier of `getContractConfig`, with `roundToStep` for instance.', zh: { meaning: '数量不是该合约步长的整数倍，消息中给出步长。', remedy: '请按 `getContractConfig` 的 sizeMultiplier 取整，例如用 `roundToStep`。' }, outcome: 'refused' },
  '22039': { name: 'delivery-limits-open-position', meaning: 'The contract is about to be delivered, so positions cannot be opened.', remedy: 'Only close, or trade a later contract.', zh: { meaning: '合约临近交割，不能开仓。', remedy: '只能平仓，或改用更远的合约。' }, outcome: 'refused' },
  '22040': { name: 'delivery-limits-open-order', meaning: 'The contract is about to be delivered, so it accepts no opening orders.', remedy: 'Only close, or trade a later contract.', zh: { meaning: '合约临近交割，不接受开仓委托。', remedy: '只能平仓，或改用更远的合约。' }, outcome: 'refused' },
  '22041': { name: 'delivery-limits-close-order', meaning: 'The contract is so close to delivery that it accepts no closing orders either.', remedy: 'Let it be settled; the result is in the account bills afterwards.', zh: { meaning: '合约即将交割，平仓委托也不再接受。', remedy: '请等待交割结算，结果见账单。' }, outcome: 'refused' },
  '22042': { name: 'one-way-trigger-no-reduce-only', meaning: 'In one-way mode a trigger order cannot be reduce-only.', remedy: 'Leave reduceOnly out, or set a take-profit or stop-loss on the position.', zh: { meaning: '单向持仓下计划委托不能设为只减仓。', remedy: '请去掉 reduceOnly，或改用仓位止盈止损。' }, outcome: 'refused' },
  '22043': { name: 'adl-limits-close', meaning: 'Automatic deleveraging is running on the symbol, which limits closing.', remedy: 'Wait until it is over, then read the position again.', zh: { meaning: '该交易对正在自动减仓，平仓受限。', remedy: '请等其结束后重新查询持仓。' }, outcome: 'refused' },
  '22044': { name: 'adl-no-flash-close', meaning: 'Automatic deleveraging is running, so flash close is not available.', remedy: 'Wait until it is over, then read the position again.', zh: { meaning: '正在自动减仓，不能闪电平仓。', remedy: '请等其结束后重新查询持仓。' }, outcome: 'refused' },
  '22045': { name: 'liquidity-too-low', meaning: 'The market has too little liquidity for this call at the moment.', remedy: 'Try later, with a smaller size or a limit order.', zh: { meaning: '当前市场流动性不足。', remedy: '请稍后再试，或减小数量、改用限价单。' }, outcome: 'refused' },
  '22067': { name: 'adl-symbol-locked', meaning: 'Automatic deleveraging is running on the symbol, which is locked until that is over.', remedy: 'Wait until it is over, then read the position again.', zh: { meaning: '该交易对正在自动减仓，暂时锁定。', remedy: '请等其结束后重新查询持仓。' }, outcome: 'refused' },
  '30032': { name: 'v1-api-decommissioned', meaning: 'The v1 API has been shut down.', remedy: 'Call the v2 path, as all operations of this client do.', zh: { meaning: 'v1 接口已下线。', remedy: '请使用 v2 路径，本客户端的接口均为 v2。' }, outcome: 'refused' },
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
  '40034': { name: 'param-not-existing', meaning: 'The value refers to something that does not exist, such as an unknown symbol; the message says which.', remedy: 'Check it for spelling, and against the product type.', zh: { meaning: '参数所指的对象不存在，例如未知交易对，消息中会指出。', remedy: '请检查拼写，并核对产品类型。' }, outcome: 'refused' },
  '40035': { name: 'kyc-needed', meaning: 'The account must complete its identity verification before it may do this.', remedy: 'Complete it on the website, then try again.', zh: { meaning: '账户需先完成身份认证。', remedy: '请在网页端完成认证后再试。' }, outcome: 'refused' },
  '40036': { name: 'passphrase-wrong', meaning: 'The passphrase is not that of this key.', remedy: 'Send the one chosen when the key was created; if it is lost, create a new key.', zh: { meaning: 'passphrase 与该密钥不符。', remedy: '请使用创建密钥时设置的 passphrase；遗失则需新建密钥。' }, outcome: 'refused' },
  '40037': { name: 'api-key-not-existing', meaning: 'There is no such API key: it is deleted, expired, or from another environment.', remedy: 'Create a new key, and use demo keys for demo trading only.', zh: { meaning: '该 API 密钥不存在：已删除、过期或属于其他环境。', remedy: '请新建密钥；模拟盘密钥只能用于模拟盘。' }, outcome: 'refused' },
  '40038': { name: 'ip-not-whitelisted', meaning: 'The address that the call came from is not on the key\'s list.', remedy: 'Add it in the key\'s settings, and check which address a proxy shows.', zh: { meaning: '请求来源 IP 不在密钥白名单中。', remedy: '请在密钥设置中添加，并检查代理的出口 IP。' }, outcome: 'refused' },
  '40053': { name: 'value-out-of-range', meaning: 'A value is outside its range; the message names both.', remedy: 'Choose one within that range.', zh: { meaning: '参数值超出范围，消息中给出参数与范围。', remedy: '请在该范围内取值。' }, outcome: 'refused' },
  '40054': { name: 'data-empty', meaning: 'The exchange found nothing for the object that the message names.', remedy: 'Check symbol, coin and id; ask again later if it was only just created.', zh: { meaning: '消息所指对象没有数据。', remedy: '请检查交易对、币种与编号；若刚产生，可稍后再查。' }, outcome: 'refused' },
  '40057': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '40058': { name: 'param-over-max', meaning: 'One parameter has more than allowed; the message names the maximum.', remedy: 'Send fewer entries or a smaller number.', zh: { meaning: '参数超过允许的最大值，消息中给出上限。', remedy: '请减少条目或调小数值。' }, outcome: 'refused' },
  '40059': { name: 'param-not-below', meaning: 'A value must be below another one, but it is not; the message names both.', remedy: 'Correct the pair, such as start and end.', zh: { meaning: '一个参数必须小于另一个，消息中会指出。', remedy: '请更正这一对参数，例如起止值。' }, outcome: 'refused' },
  '40061': { name: 'sub-account-no-access', meaning: 'Sub-accounts may not make this call.', remedy: 'Make it with a key of the main account.', zh: { meaning: '子账户不能使用该接口。', remedy: '请使用主账户的密钥。' }, outcome: 'refused' },
  '40064': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '40068': { name: 'sub-account-access-off', meaning: 'The main account has switched off what this sub-account may reach.', remedy: 'Enable it from the main account, or use a key of that one.', zh: { meaning: '主账户关闭了该子账户的访问。', remedy: '请由主账户开启，或改用主账户的密钥。' }, outcome: 'refused' },
  '40072': { name: 'symbol-not-mix', meaning: 'The symbol is not a futures contract, or not written as v2 requires.', remedy: 'Write it as BTCUSDT with a productType; the v1 endings such as _UMCBL are gone.', zh: { meaning: '该交易对不是合约，或写法不符合 v2。', remedy: '请写成 BTCUSDT 并带上 productType，不再使用 _UMCBL 等 v1 后缀。' }, outcome: 'refused' },
  '40078': { name: 'outside-receive-window', meaning: 'The call reached the matching engine after its own receive window had passed; `cancelAllOrders` can carry one.', remedy: 'Send it again with a fresh requestTime, or a wider receiveWindow.', zh: { meaning: '请求到达撮合引擎时已超过所带的接收窗口（`cancelAllOrders` 可带）。', remedy: '请用新的 requestTime 重发，或加大 receiveWindow。' }, outcome: 'refused' },
  '40079': { name: 'receive-window-max-60s', meaning: 'The receiveWindow of the call is longer than 60 seconds.', remedy: 'Choose at most 60,000 ms.', zh: { meaning: 'receiveWindow 超过 60 秒。', remedy: '请设为 60000 毫秒以内。' }, outcome: 'refused' },
  '40084': { name: 'classic-account-on-uta-path', meaning: 'The key belongs to a classic account, but the path to the unified (v3) API.', remedy: 'Use it with @openderivs/bitget-mix, this package, on v2 paths; v3 requires an upgraded account.', zh: { meaning: '密钥属于经典账户，而路径是统一账户（v3）接口。', remedy: '请用它调用本包 @openderivs/bitget-mix 的 v2 接口；v3 需要先升级账户。' }, outcome: 'refused' },
  '40085': { name: 'uta-account-on-classic-path', meaning: 'The account is in unified mode (UTA), and this client speaks the classic v2 mix API.', remedy: 'Use the package @openderivs/bitget-uta for this account, or a key of a classic one.', zh: { meaning: '账户为统一账户（UTA），而本客户端使用经典 v2 mix 接口。', remedy: '请为该账户使用 @openderivs/bitget-uta 包，或换用经典账户的密钥。' }, outcome: 'refused' },
  '40086': { name: 'vip-domain-not-granted', meaning: 'The account called the VIP domain without being approved for it.', remedy: 'Use the usual address, or apply for the domain first.', zh: { meaning: '账户未获准使用 VIP 域名。', remedy: '请使用普通域名，或先申请开通。' }, outcome: 'refused' },
  '40099': { name: 'key-of-other-environment', meaning: 'The key is for demo trading and the call for the real exchange, or the other way round.', remedy: 'Use a key created in demo trading with environment \'demo\', and any other key without it.', zh: { meaning: '密钥与环境不符：模拟盘密钥用于实盘，或实盘密钥用于模拟盘。', remedy: '模拟盘创建的密钥请配合 environment: \'demo\' 使用，其他密钥请勿设置。' }, outcome: 'refused' },
  '40102': { name: 'symbol-not-existing', meaning: 'The product type has no symbol of this name.', remedy: 'Take it from `getContractConfig`, and check productType.', zh: { meaning: '该产品类型下没有此交易对。', remedy: '请从 `getContractConfig` 取值，并检查 productType。' }, outcome: 'refused' },
  '40109': { name: 'order-not-found', meaning: 'The exchange finds no data for this order. Right after a placement that proves nothing: it may not be there yet.', remedy: 'Ask again a little later; check id, symbol, and whether it is a trigger order.', zh: { meaning: '查不到该订单的数据；刚下单时可能尚未可查，不能据此下结论。', remedy: '请稍后再查，并检查编号、交易对及是否为计划委托。' }, outcome: 'refused' },
  '40110': { name: 'not-in-demo-trading', meaning: 'Demo trading does not offer this call or symbol.', remedy: 'Use the demo symbols and coins, or make the call in production.', zh: { meaning: '模拟盘不提供该接口或交易对。', remedy: '请使用模拟盘的交易对与币种，或在生产环境请求。' }, outcome: 'refused' },
  '40199': { name: 'trader-api-forbidden', meaning: 'Copy-trading leads may not use the API for this.', remedy: 'Use another account, or apply to the exchange for API access as a lead.', zh: { meaning: '带单交易员不能通过 API 进行此操作。', remedy: '请使用其他账户，或向交易所申请带单 API 权限。' }, outcome: 'refused' },
  '40200': { name: 'server-upgrade', meaning: 'The exchange\'s servers are being upgraded; it does not say whether the call took effect.', remedy: 'Look it up once the upgrade is over, before you send it again.', zh: { meaning: '服务器正在升级，未说明请求是否已生效。', remedy: '请待升级结束后先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '40301': { name: 'permission-not-granted', meaning: 'The exchange has not enabled this function for the account.', remedy: 'Ask its support to enable it; until then, do not make the call.', zh: { meaning: '该功能需由交易所为账户开通，目前尚未开通。', remedy: '请联系客服开通，在此之前不要调用。' }, outcome: 'refused' },
  '40304': { name: 'client-oid-max-50', meaning: 'The clientOid is longer than 50 characters.', remedy: 'Use at most 32; that fits every operation.', zh: { meaning: 'clientOid 超过 50 个字符。', remedy: '请控制在 32 个字符以内，所有接口都适用。' }, outcome: 'refused' },
  '40305': { name: 'client-oid-max-64', meaning: 'The clientOid is longer than 64 characters or has characters that are not allowed.', remedy: 'Use at most 32 letters, digits and hyphens.', zh: { meaning: 'clientOid 超过 64 个字符或含有特殊字符。', remedy: '请用不超过 32 个的字母、数字与连字符。' }, outcome: 'refused' },
  '40306': { name: 'batch-max-20', meaning: 'The batch has more orders than this operation takes: 20.', remedy: 'Send it in smaller batches.', zh: { meaning: '批量订单超过该接口上限 20 笔。', remedy: '请拆成更小的批次。' }, outcome: 'refused' },
  '40309': { name: 'contract-removed', meaning: 'The contract has been delisted.', remedy: 'Take it out of your list; `getContractConfig` lists what trades.', zh: { meaning: '该合约已下架。', remedy: '请将其移出列表，可交易合约见 `getContractConfig`。' }, outcome: 'refused' },
  '40402': { name: 'order-id-format', meaning: 'The orderId or clientOid is malformed.', remedy: 'Send orderId as text, digit by digit as you got it: as a number it may have lost digits.', zh: { meaning: 'orderId 或 clientOid 格式错误。', remedy: '请以文本原样传 orderId；若曾当作数字处理，末位可能已丢失。' }, outcome: 'refused' },
  '40404': { name: 'url-not-found', meaning: 'There is no such path, or not with this HTTP method.', remedy: 'Check path, method and `baseUrl`; a proxy may change them.', zh: { meaning: '路径不存在，或不支持该 HTTP 方法。', remedy: '请检查路径、方法与 `baseUrl`，代理可能改写了它们。' }, outcome: 'refused' },
  '40408': { name: 'out-of-range', meaning: 'A number or period is outside what the call accepts.', remedy: 'Compare limits and times with the operation\'s description.', zh: { meaning: '数值或时段超出该接口的范围。', remedy: '请对照接口说明检查数量与时间。' }, outcome: 'refused' },
  '40409': { name: 'format-wrong', meaning: 'Something in the request does not have the required form.', remedy: 'Check numbers (plain decimals), times (milliseconds) and lists (JSON arrays).', zh: { meaning: '请求中有内容格式不符。', remedy: '请检查数字（普通小数）、时间（毫秒）与列表（JSON 数组）。' }, outcome: 'refused' },
  '40704': { name: 'last-three-months-only', meaning: 'This query reaches back three months at most.', remedy: 'Use a later startTime; older data must come from your own records.', zh: { meaning: '该查询最多回溯三个月。', remedy: '请调整 startTime，更早的数据需自行保存。' }, outcome: 'refused' },
  '40705': { name: 'max-span-90-days', meaning: 'Start and end of the period are more than 90 days apart.', remedy: 'Ask for it in pieces of at most 90 days.', zh: { meaning: '查询起止相差超过 90 天。', remedy: '请按不超过 90 天分段查询。' }, outcome: 'refused' },
  '40706': { name: 'price-wrong', meaning: 'The order\'s price is invalid: missing where one is required, zero, or not in the contract\'s form.', remedy: 'Send a price in the contract\'s step for limit orders, and none for market orders.', zh: { meaning: '委托价格无效：缺失、为零或不符合规则。', remedy: '限价单请按价格步长填写，市价单不要传价格。' }, outcome: 'refused' },
  '40707': { name: 'start-after-end', meaning: 'The period asked for ends before it begins.', remedy: 'Swap or correct startTime and endTime; both are milliseconds.', zh: { meaning: '查询时段的结束时间早于开始时间。', remedy: '请更正 startTime 与 endTime，二者均为毫秒时间戳。' }, outcome: 'refused' },
  '40710': { name: 'account-frozen', meaning: 'The account has been frozen: it can neither trade nor move funds.', remedy: 'Ask the exchange\'s support; they have to release it first.', zh: { meaning: '账户已被冻结，不能交易或划转。', remedy: '请联系交易所客服解冻。' }, outcome: 'refused' },
  '40716': { name: 'symbol-no-cross-mode', meaning: 'The symbol trades in isolated margin only.', remedy: 'Send marginMode isolated, or change the mode with `changeMarginMode`.', zh: { meaning: '该交易对不支持全仓。', remedy: '请使用 isolated，或用 `changeMarginMode` 切换。' }, outcome: 'refused' },
  '40717': { name: 'close-above-held', meaning: 'The order would close more than the position holds.', remedy: 'Read the position with `getSinglePosition` and close at most what is available.', zh: { meaning: '平仓数量超过持仓数量。', remedy: '请用 `getSinglePosition` 查询可平数量，不要超出。' }, outcome: 'refused' },
  '40723': { name: 'too-many-open-orders', meaning: 'The account has reached its limit of unfilled orders.', remedy: 'Cancel orders that are no longer wanted before you place new ones.', zh: { meaning: '未成交订单数已达上限。', remedy: '请先撤销不再需要的订单。' }, outcome: 'refused' },
  '40724': { name: 'param-missing', meaning: 'A parameter that the call needs is absent or empty; the message usually names it.', remedy: 'Fill it and send the call again.', zh: { meaning: '缺少必需的参数或其值为空，消息中通常会指出参数名。', remedy: '请补上该参数后重新请求。' }, outcome: 'refused' },
  '40725': { name: 'service-error', meaning: 'A service inside the exchange answered with an error, as also happens around releases; the outcome is open.', remedy: 'Look up what happened to the call before you send it again.', zh: { meaning: '交易所内部服务返回错误（发布期间也会出现），结果未知。', remedy: '请先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '40730': { name: 'orders-block-leverage', meaning: 'The leverage cannot change while the symbol has open or trigger orders.', remedy: 'Cancel them first, then change it.', zh: { meaning: '有挂单或计划委托时不能调整杠杆。', remedy: '请先撤销这些订单再调整。' }, outcome: 'refused' },
  '40731': { name: 'elite-trader-account', meaning: 'The account is one of an elite or copy trader, which this path does not serve.', remedy: 'Trade it through Bitget\'s interface for copy trading, or use the key of another account.', zh: { meaning: '账户为带单或跟单账户，该路径不支持。', remedy: '请通过 Bitget 的带单专用接口操作，或换用其他账户的密钥。' }, outcome: 'refused' },
  '40748': { name: 'price-above-highest-bid', meaning: 'The price is too far above the highest price at which the exchange accepts buy orders now.', remedy: 'Lower it towards the market.', zh: { meaning: '委托价高于当前允许的最高买价。', remedy: '请把价格调低至接近市价。' }, outcome: 'refused' },
  '40752': { name: 'business-disabled', meaning: 'The exchange has closed this line of business to the account.', remedy: 'Ask the exchange\'s support why.', zh: { meaning: '该账户被禁止使用当前业务。', remedy: '请联系交易所客服了解原因。' }, outcome: 'refused' },
  '40753': { name: 'contract-business-disabled', meaning: 'The exchange has closed futures trading to the account.', remedy: 'Ask the exchange\'s support why.', zh: { meaning: '该账户被禁止合约交易。', remedy: '请联系交易所客服了解原因。' }, outcome: 'refused' },
  '40754': { name: 'balance-low', meaning: 'The balance does not cover the call.', remedy: 'Use a smaller size, or transfer funds in with `transfer`.', zh: { meaning: '余额不足。', remedy: '请减小数量，或用 `transfer` 划入资金。' }, outcome: 'refused' },
  '40755': { name: 'position-low', meaning: 'This call would close more than the free part of the position.', remedy: 'Read what is available, and cancel closing orders that hold it.', zh: { meaning: '可平持仓不足。', remedy: '请查询可平数量，并撤销占用持仓的平仓单。' }, outcome: 'refused' },
  '40756': { name: 'balance-lock-low', meaning: 'The exchange could not lock as much balance as the order needs.', remedy: 'Cancel orders that lock funds, or use a smaller size.', zh: { meaning: '可锁定的余额不足。', remedy: '请撤销占用资金的订单，或减小数量。' }, outcome: 'refused' },
  '40757': { name: 'position-low', meaning: 'This call would close more than the free part of the position.', remedy: 'Read what is available, and cancel closing orders that hold it.', zh: { meaning: '可平持仓不足。', remedy: '请查询可平数量，并撤销占用持仓的平仓单。' }, outcome: 'refused' },
  '40758': { name: 'position-lock-low', meaning: 'The exchange could not lock as much of the position as the closing order needs.', remedy: 'Cancel closing orders that hold the position, or use a smaller size.', zh: { meaning: '可锁定的持仓不足。', remedy: '请撤销占用持仓的平仓单，或减小数量。' }, outcome: 'refused' },
  '40760': { name: 'account-abnormal', meaning: 'The account\'s state does not allow trading.', remedy: 'Look for a notice in the account, or ask the exchange\'s support.', zh: { meaning: '账户状态异常，无法交易。', remedy: '请查看账户通知，或联系交易所客服。' }, outcome: 'refused' },
  '40761': { name: 'too-many-open-orders', meaning: 'The account has reached its limit of unfilled orders.', remedy: 'Cancel orders that are no longer wanted before you place new ones.', zh: { meaning: '未成交订单数已达上限。', remedy: '请先撤销不再需要的订单。' }, outcome: 'refused' },
  '40762': { name: 'size-above-max-open', meaning: 'The order is larger than what can be opened with this margin, leverage and position tier.', remedy: 'Ask `getMaxOpenableQuantity` for the bound, then lower the size or change the leverage.', zh: { meaning: '下单数量超过当前保证金、杠杆与档位下的最大可开数量。', remedy: '请用 `getMaxOpenableQuantity` 查询上限，再减小数量或调整杠杆。' }, outcome: 'refused' },
  '40768': { name: 'order-not-existing', meaning: 'The exchange finds no order with this id here; if this call was a cancel, it did nothing.', remedy: 'Check symbol, productType and id, and whether it is a trigger order; filled orders are in the history.', zh: { meaning: '此处找不到该编号的订单；若为撤单，则未撤销任何订单。', remedy: '请检查交易对、产品类型与编号，以及它是否为计划委托；已成交的见历史订单。' }, outcome: 'refused' },
  '40774': { name: 'one-way-order-type-mismatch', meaning: 'The order does not match the account\'s position mode.', remedy: 'In one-way mode leave tradeSide out and close with reduceOnly; in hedge mode send tradeSide open or close.', zh: { meaning: '订单写法与账户的持仓模式不符。', remedy: '单向持仓不要传 tradeSide，平仓用 reduceOnly；双向持仓须传 tradeSide。' }, outcome: 'refused' },
  '40778': { name: 'margin-coin-not-supported', meaning: 'The contract cannot be margined with this coin; the message names both.', remedy: 'Send a marginCoin that `getContractConfig` lists for the symbol.', zh: { meaning: '该合约不支持用此币种作保证金，消息中会指出。', remedy: '请使用 `getContractConfig` 为该交易对列出的 marginCoin。' }, outcome: 'refused' },
  '40786': { name: 'client-oid-duplicate', meaning: 'An earlier request already uses this clientOid; this one did not execute.', remedy: 'Look that order up by its clientOid first: it may be your own earlier attempt.', zh: { meaning: '该 clientOid 已被先前的请求占用，本次未执行。', remedy: '请先按 clientOid 查询那笔订单，它可能就是你之前发出的。' }, outcome: 'refused' },
  '40798': { name: 'contract-balance-low', meaning: 'The futures account holds too little for this call.', remedy: 'Use a smaller size, cancel orders that lock funds, or transfer funds in with `transfer`.', zh: { meaning: '合约账户余额不足。', remedy: '请减小数量、撤销占用资金的订单，或用 `transfer` 划入资金。' }, outcome: 'refused' },
  '40800': { name: 'margin-low', meaning: 'The margin does not cover this call.', remedy: 'Add margin, or use a smaller size or a smaller change.', zh: { meaning: '保证金不足。', remedy: '请追加保证金，或减小数量与调整幅度。' }, outcome: 'refused' },
  '40804': { name: 'close-above-held', meaning: 'The order would close more than the position holds.', remedy: 'Read the position with `getSinglePosition` and close at most what is available.', zh: { meaning: '平仓数量超过持仓数量。', remedy: '请用 `getSinglePosition` 查询可平数量，不要超出。' }, outcome: 'refused' },
  '40805': { name: 'operation-not-supported', meaning: 'The exchange does not allow this operation in the current state or mode.', remedy: 'Check margin mode, position mode and account kind against the operation\'s description.', zh: { meaning: '在当前状态或模式下不支持该操作。', remedy: '请对照接口说明检查保证金模式、持仓模式与账户类型。' }, outcome: 'refused' },
  '40806': { name: 'coin-not-supported', meaning: 'This call does not work with the coin.', remedy: 'Use the coin that the product type takes: USDT or USDC.', zh: { meaning: '该接口不支持此币种。', remedy: '请使用该产品类型支持的币种：USDT 或 USDC。' }, outcome: 'refused' },
  '40807': { name: 'account-not-existing', meaning: 'There is no account of this kind: futures may not have been opened yet.', remedy: 'Open the futures account on the website, or check productType and marginCoin.', zh: { meaning: '此处没有该类账户，可能尚未开通合约。', remedy: '请在网页端开通合约账户，或检查 productType 与 marginCoin。' }, outcome: 'refused' },
  '40808': { name: 'param-exception', meaning: 'A check of the parameters was aborted, as also happens around releases; this is not a certain refusal.', remedy: 'Read the message, and look up what happened to the call before you send it again.', zh: { meaning: '参数校验异常中断（发布期间也会出现），不能确定未执行。', remedy: '请查看消息，并先查询结果再决定是否重发。' }, outcome: 'unknown' },
  '40811': { name: 'param-missing', meaning: 'A parameter that the call needs is absent or empty; the message usually names it.', remedy: 'Fill it and send the call again.', zh: { meaning: '缺少必需的参数或其值为空，消息中通常会指出参数名。', remedy: '请补上该参数后重新请求。' }, outcome: 'refused' },
  '40812': { name: 'condition-not-met', meaning: 'A condition for this call is not met; the message names it.', remedy: 'Meet it first: the right mode, position or balance, for example.', zh: { meaning: '该请求的前提条件未满足，消息中会指出。', remedy: '请先满足条件，例如模式、持仓或余额。' }, outcome: 'refused' },
  '40813': { name: 'param-missing', meaning: 'A parameter that the call needs is absent or empty; the message usually names it.', remedy: 'Fill it and send the call again.', zh: { meaning: '缺少必需的参数或其值为空，消息中通常会指出参数名。', remedy: '请补上该参数后重新请求。' }, outcome: 'refused' },
  '40814': { name: 'leverage-unchanged', meaning: 'The leverage already has the value asked for.', remedy: 'Nothing is left to do: treat it as success.', zh: { meaning: '杠杆已是所请求的数值。', remedy: '无需处理，可视为成功。' }, outcome: 'refused' },
  '40815': { name: 'price-above-highest-bid', meaning: 'The price is too far above the highest price at which the exchange accepts buy orders now.', remedy: 'Lower it towards the market.', zh: { meaning: '委托价高于当前允许的最高买价。', remedy: '请把价格调低至接近市价。' }, outcome: 'refused' },
  '40816': { name: 'price-below-lowest-ask', meaning: 'The price is too far below the lowest price at which the exchange accepts sell orders now.', remedy: 'Raise it towards the market.', zh: { meaning: '委托价低于当前允许的最低卖价。', remedy: '请把价格调高至接近市价。' }, outcome: 'refused' },
  '40822': { name: 'contract-config-missing', meaning: 'The exchange has no configuration of this contract.', remedy: 'Check symbol and productType against `getContractConfig`.', zh: { meaning: '该合约没有配置。', remedy: '请对照 `getContractConfig` 检查交易对与 productType。' }, outcome: 'refused' },
  '40824': { name: 'market-order-not-allowed', meaning: 'The exchange takes only limit orders here at the moment.', remedy: 'Send a limit order, or wait until the restriction ends.', zh: { meaning: '此处当前只接受限价单。', remedy: '请改用限价单，或等限制解除。' }, outcome: 'refused' },
  '40829': { name: 'long-tp-not-above-avg', meaning: 'A long\'s take-profit price must be above its average entry price, and this one is not.', remedy: 'Raise it, or use a plain closing order.', zh: { meaning: '多仓止盈价必须高于开仓均价。', remedy: '请调高止盈价，或使用普通平仓单。' }, outcome: 'refused' },
  '40830': { name: 'long-tp-not-above-current', meaning: 'A long\'s take-profit price must be above the current price, and this one is not.', remedy: 'Raise it, or close at market if the price has already been reached.', zh: { meaning: '多仓止盈价必须高于当前价。', remedy: '请调高止盈价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '40831': { name: 'short-tp-not-below-avg', meaning: 'A short\'s take-profit price must be below its average entry price, and this one is not.', remedy: 'Lower it, or use a plain closing order.', zh: { meaning: '空仓止盈价必须低于开仓均价。', remedy: '请调低止盈价，或使用普通平仓单。' }, outcome: 'refused' },
  '40832': { name: 'short-tp-not-below-current', meaning: 'A short\'s take-profit price must be below the current price, and this one is not.', remedy: 'Lower it, or close at market if the price has already been reached.', zh: { meaning: '空仓止盈价必须低于当前价。', remedy: '请调低止盈价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '40833': { name: 'long-sl-not-below-avg', meaning: 'A long\'s stop-loss price must be below its average entry price, and this one is not.', remedy: 'Lower it, or use a plain trigger order to close.', zh: { meaning: '多仓止损价必须低于开仓均价。', remedy: '请调低止损价，或使用计划委托平仓。' }, outcome: 'refused' },
  '40834': { name: 'long-sl-not-below-current', meaning: 'A long\'s stop-loss price must be below the current price, and this one is not.', remedy: 'Lower it, or close at market if the price has already been reached.', zh: { meaning: '多仓止损价必须低于当前价。', remedy: '请调低止损价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '40835': { name: 'short-sl-not-above-avg', meaning: 'A short\'s stop-loss price must be above its average entry price, and this one is not.', remedy: 'Raise it, or use a plain trigger order to close.', zh: { meaning: '空仓止损价必须高于开仓均价。', remedy: '请调高止损价，或使用计划委托平仓。' }, outcome: 'refused' },
  '40836': { name: 'short-sl-not-above-current', meaning: 'A short\'s stop-loss price must be above the current price, and this one is not.', remedy: 'Raise it, or close at market if the price has already been reached.', zh: { meaning: '空仓止损价必须高于当前价。', remedy: '请调高止损价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '40837': { name: 'no-position-for-tpsl', meaning: 'There is no position that a take-profit or stop-loss could protect.', remedy: 'Wait until the opening order is filled, or send preset prices with it.', zh: { meaning: '没有持仓，无法设置止盈止损。', remedy: '请等开仓成交，或在开仓单中预设止盈止损价。' }, outcome: 'refused' },
  '40838': { name: 'no-position-for-auto-margin', meaning: 'There is no position to which margin could be added automatically.', remedy: 'Open it first, then switch this on.', zh: { meaning: '没有持仓，无法设置自动追加保证金。', remedy: '请先开仓再开启。' }, outcome: 'refused' },
  '40844': { name: 'contract-maintenance', meaning: 'The contract is under maintenance and accepts no orders until that is over.', remedy: 'Wait and watch its symbolStatus in `getContractConfig`.', zh: { meaning: '该合约正在维护，暂不接受订单。', remedy: '请等待，并通过 `getContractConfig` 的 symbolStatus 查看状态。' }, outcome: 'refused' },
  '40845': { name: 'contract-removed', meaning: 'The contract has been delisted.', remedy: 'Take it out of your list; `getContractConfig` lists what trades.', zh: { meaning: '该合约已下架。', remedy: '请将其移出列表，可交易合约见 `getContractConfig`。' }, outcome: 'refused' },
  '40847': { name: 'operation-refused', meaning: 'The exchange does not allow this operation now.', remedy: 'Read the message; check modes, open orders and positions before you try again.', zh: { meaning: '交易所当前不允许该操作。', remedy: '请查看消息，检查模式、挂单与持仓后再试。' }, outcome: 'refused' },
  '40872': { name: 'holdings-block-adjust', meaning: 'The setting cannot change while there is a position, an order or a trigger order.', remedy: 'Close and cancel them first.', zh: { meaning: '有持仓、委托或计划委托时不能调整。', remedy: '请先平仓并撤销这些订单。' }, outcome: 'refused' },
  '40874': { name: 'cross-no-auto-margin', meaning: 'In cross margin, no margin can be added automatically.', remedy: 'Leave the setting alone, or use isolated margin.', zh: { meaning: '全仓模式不支持自动追加保证金。', remedy: '无需设置，或改用逐仓。' }, outcome: 'refused' },
  '40875': { name: 'cross-no-margin-change', meaning: 'In cross margin a position\'s margin cannot be changed by hand.', remedy: 'Change the account\'s balance instead, or use isolated margin.', zh: { meaning: '全仓模式不能手动调整仓位保证金。', remedy: '请调整账户余额，或改用逐仓。' }, outcome: 'refused' },
  '40889': { name: 'plan-order-max', meaning: 'The account has reached its limit of trigger orders on the contract.', remedy: 'Cancel trigger orders that are no longer wanted.', zh: { meaning: '该合约的计划委托数已达上限。', remedy: '请撤销不再需要的计划委托。' }, outcome: 'refused' },
  '40890': { name: 'tpsl-order-max', meaning: 'The account has reached its limit of take-profit and stop-loss orders on the contract.', remedy: 'Cancel those that are no longer wanted.', zh: { meaning: '该合约的止盈止损单数已达上限。', remedy: '请撤销不再需要的止盈止损单。' }, outcome: 'refused' },
  '40891': { name: 'position-low-for-tpsl', meaning: 'The position is smaller than what take-profit and stop-loss orders together would close.', remedy: 'Lower the size, or cancel take-profit and stop-loss orders that are set already.', zh: { meaning: '持仓数量不足以设置该止盈止损。', remedy: '请减小数量，或撤销已有的止盈止损单。' }, outcome: 'refused' },
  '40893': { name: 'margin-low-for-leverage', meaning: 'With the new leverage the position would need more margin than there is.', remedy: 'Add margin or reduce the position first.', zh: { meaning: '按新杠杆计算，该仓位保证金不足。', remedy: '请先追加保证金或减仓。' }, outcome: 'refused' },
  '40910': { name: 'operation-timeout', meaning: 'The operation ran out of time inside the exchange; it may still take effect.', remedy: 'Look up what happened to it, and again a little later, before you send it again.', zh: { meaning: '操作在交易所内部超时，仍可能生效。', remedy: '请查询结果，稍后再查一次，之后再决定是否重发。' }, outcome: 'unknown' },
  '40912': { name: 'cancel-max-50', meaning: 'The call cancels more than 50 orders.', remedy: 'Cancel them in batches of at most 50.', zh: { meaning: '单次撤单超过 50 笔。', remedy: '请每批最多撤 50 笔。' }, outcome: 'refused' },
  '40913': { name: 'one-param-needed', meaning: 'One of several parameters has to be sent, and none was; the message names them.', remedy: 'Send one of them, such as orderId or clientOid.', zh: { meaning: '几个参数中必须传一个，消息中会列出。', remedy: '请传其中之一，例如 orderId 或 clientOid。' }, outcome: 'refused' },
  '40915': { name: 'long-tp-not-above-mark', meaning: 'A long\'s take-profit price must be above the mark price, and this one is not.', remedy: 'Raise it, or close at market if the price has already been reached.', zh: { meaning: '多仓止盈价必须高于标记价格。', remedy: '请调高止盈价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '40916': { name: 'futures-restricted', meaning: 'The exchange does not let this account trade contracts at the moment.', remedy: 'Look for a notice in the account, or ask the exchange\'s support.', zh: { meaning: '交易所目前不允许该账户交易合约。', remedy: '请查看账户通知，或联系交易所客服。' }, outcome: 'refused' },
  '40917': { name: 'long-sl-not-below-mark', meaning: 'A long\'s stop-loss price must be below the mark price, which the message names.', remedy: 'Lower it, or close at market if the price has already been reached.', zh: { meaning: '多仓止损价必须低于标记价格，消息中给出该价格。', remedy: '请调低止损价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '40919': { name: 'function-not-open', meaning: 'The exchange has announced this but not switched it on.', remedy: 'Use the current way, and watch the exchange\'s announcements.', zh: { meaning: '该功能已公布但尚未启用。', remedy: '请使用现有方式，并关注交易所公告。' }, outcome: 'refused' },
  '40920': { name: 'holdings-block-position-mode', meaning: 'The position mode cannot change while the product type has positions or orders.', remedy: 'Close and cancel all of them, on every symbol, then change it.', zh: { meaning: '该产品类型有持仓或委托时不能切换持仓模式。', remedy: '请平掉并撤销所有交易对的持仓与委托后再切换。' }, outcome: 'refused' },
  '40921': { name: 'size-above-tier', meaning: 'The order is larger than the position tier of the leverage in force allows.', remedy: 'Read the tiers with `getPositionTier`; lower the size or the leverage.', zh: { meaning: '数量超过当前杠杆对应的仓位档位上限。', remedy: '请用 `getPositionTier` 查询档位，降低数量或杠杆。' }, outcome: 'refused' },
  '40923': { name: 'size-and-price-unchanged', meaning: 'The order already has the size and price asked for.', remedy: 'Nothing is left to do: treat it as success.', zh: { meaning: '订单的数量与价格已与请求一致。', remedy: '无需处理，可视为成功。' }, outcome: 'refused' },
  '40924': { name: 'order-id-or-client-oid-needed', meaning: 'Neither orderId nor clientOid was sent.', remedy: 'Send one of them.', zh: { meaning: 'orderId 与 clientOid 都没有传。', remedy: '请传其中之一。' }, outcome: 'refused' },
  '40925': { name: 'price-and-size-together', meaning: 'A change needs both price and size, and only one was sent.', remedy: 'Send both; repeat the current value for what stays.', zh: { meaning: '改单须同时传价格与数量，只传了一个。', remedy: '请两者都传，不变的一项填原值。' }, outcome: 'refused' },
  '40928': { name: 'risk-max-open', meaning: 'Risk control caps what main account and sub-accounts together may open; the message names the cap.', remedy: 'Lower the size to what is left of it.', zh: { meaning: '风控限制了主子账户合计的最大可开量，消息中给出上限。', remedy: '请把数量降到剩余额度以内。' }, outcome: 'refused' },
  '40939': { name: 'reduce-only-conflict', meaning: 'The reduce-only order and the orders already open would together exceed the position.', remedy: 'Cancel or change the open ones first, then send it again.', zh: { meaning: '只减仓订单与已有挂单合计超过持仓。', remedy: '请先撤销或修改已有挂单再下单。' }, outcome: 'refused' },
  '41002': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '41101': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '41103': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '41104': { name: 'coin-not-supported', meaning: 'This call does not work with the coin.', remedy: 'Use the coin that the product type takes: USDT or USDC.', zh: { meaning: '该接口不支持此币种。', remedy: '请使用该产品类型支持的币种：USDT 或 USDC。' }, outcome: 'refused' },
  '41113': { name: 'symbol-offline', meaning: 'The symbol is offline: it no longer trades.', remedy: 'Take it out of your list; `getContractConfig` lists what trades.', zh: { meaning: '该交易对已下线，不再交易。', remedy: '请将其移出列表，可交易合约见 `getContractConfig`。' }, outcome: 'refused' },
  '41114': { name: 'contract-maintenance', meaning: 'The contract is under maintenance and accepts no orders until that is over.', remedy: 'Wait and watch its symbolStatus in `getContractConfig`.', zh: { meaning: '该合约正在维护，暂不接受订单。', remedy: '请等待，并通过 `getContractConfig` 的 symbolStatus 查看状态。' }, outcome: 'refused' },
  '43001': { name: 'order-not-existing', meaning: 'The exchange finds no order with this id here; if this call was a cancel, it did nothing.', remedy: 'Check symbol, productType and id, and whether it is a trigger order; filled orders are in the history.', zh: { meaning: '此处找不到该编号的订单；若为撤单，则未撤销任何订单。', remedy: '请检查交易对、产品类型与编号，以及它是否为计划委托；已成交的见历史订单。' }, outcome: 'refused' },
  '43002': { name: 'order-failed', meaning: 'The order could not be placed.', remedy: 'Read the message, and check price, size and balance before you send it again.', zh: { meaning: '下单失败。', remedy: '请查看消息，检查价格、数量与余额后再下单。' }, outcome: 'refused' },
  '43004': { name: 'no-order-to-cancel', meaning: 'There was nothing to cancel: the order is filled, already cancelled, or a trigger order.', remedy: 'Query it with `getOrderDetail`; do not treat this as a cancellation.', zh: { meaning: '没有可撤的订单：可能已成交、已撤销，或是计划委托。', remedy: '请用 `getOrderDetail` 查询，不要当作撤单成功。' }, outcome: 'refused' },
  '43005': { name: 'order-count-max', meaning: 'With this call the number of orders would exceed its limit.', remedy: 'Cancel some first, or send fewer at a time.', zh: { meaning: '该请求会使订单数超过上限。', remedy: '请先撤销部分订单，或减少单次数量。' }, outcome: 'refused' },
  '43006': { name: 'quantity-below-min', meaning: 'The size is below the contract\'s minimum.', remedy: 'Order at least minTradeNum of `getContractConfig`.', zh: { meaning: '数量低于该合约的最小下单量。', remedy: '数量至少为 `getContractConfig` 的 minTradeNum。' }, outcome: 'refused' },
  '43007': { name: 'quantity-above-max', meaning: 'The size is above the maximum for one order.', remedy: 'Split it; `getContractConfig` has the bounds for limit and market orders.', zh: { meaning: '数量超过单笔订单的上限。', remedy: '请拆单；限价与市价的上限见 `getContractConfig`。' }, outcome: 'refused' },
  '43008': { name: 'price-below-limit', meaning: 'The price is below the minimum that is allowed now; the message names it.', remedy: 'Raise it to that bound or above.', zh: { meaning: '价格低于当前允许的最低价，消息中给出限值。', remedy: '请调高到该限值以上。' }, outcome: 'refused' },
  '43009': { name: 'price-above-limit', meaning: 'The price is above the maximum that is allowed now; the message names it.', remedy: 'Lower it to that bound or below.', zh: { meaning: '价格高于当前允许的最高价，消息中给出限值。', remedy: '请调低到该限值以下。' }, outcome: 'refused' },
  '43010': { name: 'amount-below-min', meaning: 'The order is worth less than the minimum, which the message names.', remedy: 'Raise the size until price times size reaches it.', zh: { meaning: '订单金额低于最小值，消息中给出限值。', remedy: '请提高数量，使金额达标。' }, outcome: 'refused' },
  '43011': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '43012': { name: 'contract-balance-low', meaning: 'The futures account holds too little for this call.', remedy: 'Use a smaller size, cancel orders that lock funds, or transfer funds in with `transfer`.', zh: { meaning: '合约账户余额不足。', remedy: '请减小数量、撤销占用资金的订单，或用 `transfer` 划入资金。' }, outcome: 'refused' },
  '43013': { name: 'tp-not-above-current', meaning: 'The take-profit price must be above the current price, but it is not.', remedy: 'Raise it, and check side and holdSide.', zh: { meaning: '止盈价必须高于当前价。', remedy: '请调高止盈价，并检查方向。' }, outcome: 'refused' },
  '43014': { name: 'tp-not-below-current', meaning: 'The take-profit price must be below the current price, but it is not.', remedy: 'Lower it, and check side and holdSide.', zh: { meaning: '止盈价必须低于当前价。', remedy: '请调低止盈价，并检查方向。' }, outcome: 'refused' },
  '43015': { name: 'sl-not-below-current', meaning: 'The stop-loss price must be below the current price, but it is not.', remedy: 'Lower it, and check side and holdSide.', zh: { meaning: '止损价必须低于当前价。', remedy: '请调低止损价，并检查方向。' }, outcome: 'refused' },
  '43016': { name: 'sl-not-above-current', meaning: 'The stop-loss price must be above the current price, but it is not.', remedy: 'Raise it, and check side and holdSide.', zh: { meaning: '止损价必须高于当前价。', remedy: '请调高止损价，并检查方向。' }, outcome: 'refused' },
  '43020': { name: 'tpsl-order-not-existing', meaning: 'No take-profit or stop-loss order has this id: it is triggered, cancelled, or another kind of order.', remedy: 'Read the pending ones with `getPendingTriggerOrder`, and check planType.', zh: { meaning: '没有该编号的止盈止损单：已触发、已撤销或属于其他类型。', remedy: '请用 `getPendingTriggerOrder` 查询，并检查 planType。' }, outcome: 'refused' },
  '43021': { name: 'tpsl-order-closed', meaning: 'The take-profit or stop-loss order is already closed and cannot be changed.', remedy: 'Read the history for what happened to it, and set a new one if needed.', zh: { meaning: '该止盈止损单已关闭，不能修改。', remedy: '请查询历史了解结果，需要时重新设置。' }, outcome: 'refused' },
  '43023': { name: 'position-low-for-tpsl', meaning: 'The position is smaller than what take-profit and stop-loss orders together would close.', remedy: 'Lower the size, or cancel take-profit and stop-loss orders that are set already.', zh: { meaning: '持仓数量不足以设置该止盈止损。', remedy: '请减小数量，或撤销已有的止盈止损单。' }, outcome: 'refused' },
  '43025': { name: 'plan-order-not-existing', meaning: 'No trigger order has this id: it is triggered, cancelled, or another kind of order.', remedy: 'Read the pending ones with `getPendingTriggerOrder`, and check planType.', zh: { meaning: '没有该编号的计划委托：已触发、已撤销或属于其他类型。', remedy: '请用 `getPendingTriggerOrder` 查询，并检查 planType。' }, outcome: 'refused' },
  '43026': { name: 'plan-order-closed', meaning: 'The trigger order is already closed and cannot be changed.', remedy: 'Read `getTriggerSubOrder` or the history for what happened to it.', zh: { meaning: '该计划委托已关闭，不能修改。', remedy: '请用 `getTriggerSubOrder` 或历史查询了解结果。' }, outcome: 'refused' },
  '43027': { name: 'order-value-below-min', meaning: 'The order\'s value is below the minimum, which the message names.', remedy: 'Raise size or price until it reaches it.', zh: { meaning: '订单价值低于最小值，消息中给出限值。', remedy: '请提高数量或价格，使其达标。' }, outcome: 'refused' },
  '43028': { name: 'price-not-multiple', meaning: 'The price is not a multiple of the contract\'s price step.', remedy: 'Round it with `roundToStep`; the step is priceEndStep at pricePlace decimals of `getContractConfig`.', zh: { meaning: '价格不是该合约价格步长的整数倍。', remedy: '请用 `roundToStep` 取整；步长由 `getContractConfig` 的 priceEndStep 与 pricePlace 得出。' }, outcome: 'refused' },
  '43029': { name: 'size-above-closable', meaning: 'The order is larger than what can be closed now; other orders may hold part of the position.', remedy: 'Read what is available, or cancel those orders.', zh: { meaning: '数量超过当前可平数量，部分持仓可能被其他订单占用。', remedy: '请查询可平数量，或撤销占用的订单。' }, outcome: 'refused' },
  '43030': { name: 'tp-order-exists', meaning: 'The position already has a take-profit order.', remedy: 'Change that one, or cancel it before you set another.', zh: { meaning: '该仓位已有止盈单。', remedy: '请修改原单，或撤销后再设。' }, outcome: 'refused' },
  '43031': { name: 'sl-order-exists', meaning: 'The position already has a stop-loss order.', remedy: 'Change that one, or cancel it before you set another.', zh: { meaning: '该仓位已有止损单。', remedy: '请修改原单，或撤销后再设。' }, outcome: 'refused' },
  '43032': { name: 'range-rate-too-small', meaning: 'The trailing distance is below the minimum, which the message names.', remedy: 'Send a larger callback rate.', zh: { meaning: '跟踪委托的回撤幅度低于最小值，消息中给出限值。', remedy: '请填写更大的回撤幅度。' }, outcome: 'refused' },
  '43033': { name: 'trailing-order-not-existing', meaning: 'No trailing order has this id: it is triggered, cancelled, or another kind of order.', remedy: 'Read the pending ones with `getPendingTriggerOrder`: track_plan for trailing orders, profit_loss for trailing stops.', zh: { meaning: '没有该编号的跟踪委托：已触发、已撤销或属于其他类型。', remedy: '请用 `getPendingTriggerOrder` 查询：跟踪委托用 track_plan，移动止盈止损用 profit_loss。' }, outcome: 'refused' },
  '43034': { name: 'trigger-not-below-market', meaning: 'The trigger price must not be above the market price, but it is.', remedy: 'Lower it to the market price or below.', zh: { meaning: '触发价不能高于当前市价。', remedy: '请调低到市价或以下。' }, outcome: 'refused' },
  '43035': { name: 'trigger-not-above-market', meaning: 'The trigger price must not be below the market price, but it is.', remedy: 'Raise it to the market price or above.', zh: { meaning: '触发价不能低于当前市价。', remedy: '请调高到市价或以上。' }, outcome: 'refused' },
  '43043': { name: 'no-position', meaning: 'There is no position for this call to work on.', remedy: 'Read the positions with `getAllPositions`, and check symbol, holdSide and productType.', zh: { meaning: '没有可操作的持仓。', remedy: '请用 `getAllPositions` 查询，并检查交易对、方向与产品类型。' }, outcome: 'refused' },
  '43049': { name: 'margin-coin-not-allowed', meaning: 'This coin cannot be the margin coin here.', remedy: 'Send the marginCoin of the product type, in capitals.', zh: { meaning: '该币种不能作为此处的保证金币种。', remedy: '请使用该产品类型的 marginCoin，并用大写。' }, outcome: 'refused' },
  '43050': { name: 'leverage-out-of-range', meaning: 'The leverage is outside what the contract allows.', remedy: 'Choose one between minLever and maxLever of `getContractConfig`.', zh: { meaning: '杠杆超出该合约允许的范围。', remedy: '请在 `getContractConfig` 的 minLever 与 maxLever 之间选择。' }, outcome: 'refused' },
  '43058': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '43059': { name: 'request-failed', meaning: 'The request failed inside the exchange, and it does not say how far it got.', remedy: 'Look up what happened to it before you send it again.', zh: { meaning: '请求在交易所内部失败，未说明执行到哪一步。', remedy: '请先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '43071': { name: 'trigger-order-max-per-pair', meaning: 'The symbol has reached its limit of trigger orders; the message names the number.', remedy: 'Cancel trigger orders that are no longer wanted.', zh: { meaning: '该交易对的计划委托数已达上限，消息中给出数量。', remedy: '请撤销不再需要的计划委托。' }, outcome: 'refused' },
  '43075': { name: 'position-mode-mismatch', meaning: 'The request does not match the account\'s position mode.', remedy: 'Read posMode with `getSingleAccount`, and send tradeSide and holdSide as that mode requires.', zh: { meaning: '请求写法与当前持仓模式不符。', remedy: '请用 `getSingleAccount` 查看 posMode，并按该模式填写 tradeSide 与 holdSide。' }, outcome: 'refused' },
  '43115': { name: 'pair-opening-soon', meaning: 'The symbol is announced but does not trade yet.', remedy: 'Wait for its opening time.', zh: { meaning: '该交易对即将开放，尚未开始交易。', remedy: '请等待开放时间。' }, outcome: 'refused' },
  '43118': { name: 'client-oid-duplicate', meaning: 'An earlier request already uses this clientOid; this one did not execute.', remedy: 'Look that order up by its clientOid first: it may be your own earlier attempt.', zh: { meaning: '该 clientOid 已被先前的请求占用，本次未执行。', remedy: '请先按 clientOid 查询那笔订单，它可能就是你之前发出的。' }, outcome: 'refused' },
  '43119': { name: 'trading-not-open', meaning: 'The symbol is listed, but nobody can trade it at the moment.', remedy: 'Watch its symbolStatus in `getContractConfig`, and send orders once it is normal.', zh: { meaning: '该交易对已列出，但当前无法交易。', remedy: '请通过 `getContractConfig` 查看 symbolStatus，恢复 normal 后再下单。' }, outcome: 'refused' },
  '45001': { name: 'unknown-error', meaning: 'The order engine failed without saying why, as also happens around releases; the outcome is open.', remedy: 'Look up what happened to the call before you send it again.', zh: { meaning: '订单引擎出错而未说明原因（发布期间也会出现），结果未知。', remedy: '请先查询结果，再决定是否重发。' }, outcome: 'unknown' },
  '45002': { name: 'asset-low', meaning: 'The assets of the account do not cover the call.', remedy: 'Use a smaller size, or transfer funds in with `transfer`.', zh: { meaning: '账户资产不足。', remedy: '请减小数量，或用 `transfer` 划入资金。' }, outcome: 'refused' },
  '45003': { name: 'position-low', meaning: 'This call would close more than the free part of the position.', remedy: 'Read what is available, and cancel closing orders that hold it.', zh: { meaning: '可平持仓不足。', remedy: '请查询可平数量，并撤销占用持仓的平仓单。' }, outcome: 'refused' },
  '45006': { name: 'position-low', meaning: 'This call would close more than the free part of the position.', remedy: 'Read what is available, and cancel closing orders that hold it.', zh: { meaning: '可平持仓不足。', remedy: '请查询可平数量，并撤销占用持仓的平仓单。' }, outcome: 'refused' },
  '45017': { name: 'coin-config-missing', meaning: 'The exchange has no settlement or trading configuration of this coin.', remedy: 'Check marginCoin and productType against `getContractConfig`.', zh: { meaning: '该结算币或交易币没有配置。', remedy: '请对照 `getContractConfig` 检查 marginCoin 与 productType。' }, outcome: 'refused' },
  '45021': { name: 'one-way-order-type-mismatch', meaning: 'The order does not match the account\'s position mode.', remedy: 'In one-way mode leave tradeSide out and close with reduceOnly; in hedge mode send tradeSide open or close.', zh: { meaning: '订单写法与账户的持仓模式不符。', remedy: '单向持仓不要传 tradeSide，平仓用 reduceOnly；双向持仓须传 tradeSide。' }, outcome: 'refused' },
  '45034': { name: 'client-oid-duplicate', meaning: 'An earlier request already uses this clientOid; this one did not execute.', remedy: 'Look that order up by its clientOid first: it may be your own earlier attempt.', zh: { meaning: '该 clientOid 已被先前的请求占用，本次未执行。', remedy: '请先按 clientOid 查询那笔订单，它可能就是你之前发出的。' }, outcome: 'refused' },
  '45035': { name: 'price-not-multiple', meaning: 'The price is not a multiple of the contract\'s price step.', remedy: 'Round it with `roundToStep`; the step is priceEndStep at pricePlace decimals of `getContractConfig`.', zh: { meaning: '价格不是该合约价格步长的整数倍。', remedy: '请用 `roundToStep` 取整；步长由 `getContractConfig` 的 priceEndStep 与 pricePlace 得出。' }, outcome: 'refused' },
  '45043': { name: 'trade-suspended', meaning: 'Trading is suspended for settlement or maintenance.', remedy: 'Wait, and try again when it has resumed.', zh: { meaning: '因结算或维护，交易暂停。', remedy: '请等恢复后再试。' }, outcome: 'refused' },
  '45045': { name: 'leverage-above-max', meaning: 'The leverage is above the maximum that is possible here.', remedy: 'Choose one up to maxLever of `getContractConfig`; large positions allow less.', zh: { meaning: '杠杆超过最大可用值。', remedy: '请不超过 `getContractConfig` 的 maxLever；仓位大时上限更低。' }, outcome: 'refused' },
  '45054': { name: 'leverage-unchanged', meaning: 'The leverage already has the value asked for.', remedy: 'Nothing is left to do: treat it as success.', zh: { meaning: '杠杆已是所请求的数值。', remedy: '无需处理，可视为成功。' }, outcome: 'refused' },
  '45055': { name: 'order-not-cancellable', meaning: 'The order\'s state does not allow it to be cancelled: it is filled, cancelled, or still being processed.', remedy: 'Query it with `getOrderDetail` to learn what happened to it.', zh: { meaning: '订单当前状态不能撤销：已成交、已撤销或处理中。', remedy: '请用 `getOrderDetail` 查询其状态。' }, outcome: 'refused' },
  '45056': { name: 'order-type-not-cancellable', meaning: 'Orders of this type cannot be cancelled, such as those of a liquidation.', remedy: 'Leave it alone, and query it for its result.', zh: { meaning: '该类型的订单不能撤销，例如强平单。', remedy: '请勿撤销，查询其结果即可。' }, outcome: 'refused' },
  '45057': { name: 'order-not-existing', meaning: 'The exchange finds no order with this id here; if this call was a cancel, it did nothing.', remedy: 'Check symbol, productType and id, and whether it is a trigger order; filled orders are in the history.', zh: { meaning: '此处找不到该编号的订单；若为撤单，则未撤销任何订单。', remedy: '请检查交易对、产品类型与编号，以及它是否为计划委托；已成交的见历史订单。' }, outcome: 'refused' },
  '45060': { name: 'long-tp-not-above-current', meaning: 'A long\'s take-profit price must be above the current price, and this one is not.', remedy: 'Raise it, or close at market if the price has already been reached.', zh: { meaning: '多仓止盈价必须高于当前价。', remedy: '请调高止盈价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '45061': { name: 'short-tp-not-below-current', meaning: 'A short\'s take-profit price must be below the current price, and this one is not.', remedy: 'Lower it, or close at market if the price has already been reached.', zh: { meaning: '空仓止盈价必须低于当前价。', remedy: '请调低止盈价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '45062': { name: 'long-sl-not-below-current', meaning: 'A long\'s stop-loss price must be below the current price, and this one is not.', remedy: 'Lower it, or close at market if the price has already been reached.', zh: { meaning: '多仓止损价必须低于当前价。', remedy: '请调低止损价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '45097': { name: 'orders-block-leverage', meaning: 'The leverage cannot change while the symbol has open or trigger orders.', remedy: 'Cancel them first, then change it.', zh: { meaning: '有挂单或计划委托时不能调整杠杆。', remedy: '请先撤销这些订单再调整。' }, outcome: 'refused' },
  '45107': { name: 'api-open-restricted', meaning: 'The exchange does not let this account open positions through the API.', remedy: 'Close only, and ask the exchange\'s support why.', zh: { meaning: '该账户被限制通过 API 开仓。', remedy: '只能平仓，原因请联系交易所客服。' }, outcome: 'refused' },
  '45108': { name: 'api-close-restricted', meaning: 'The exchange does not let this account close positions through the API.', remedy: 'Close on the website, and ask the exchange\'s support why.', zh: { meaning: '该账户被限制通过 API 平仓。', remedy: '请在网页端平仓，原因请联系交易所客服。' }, outcome: 'refused' },
  '45110': { name: 'amount-below-min-usdt', meaning: 'The order is worth less than the minimum in USDT, which the message names.', remedy: 'Raise the size until it reaches minTradeUSDT of `getContractConfig`.', zh: { meaning: '订单价值低于最小 USDT 金额，消息中给出限值。', remedy: '请提高数量，达到 `getContractConfig` 的 minTradeUSDT。' }, outcome: 'refused' },
  '45111': { name: 'quantity-below-min', meaning: 'The size is below the contract\'s minimum.', remedy: 'Order at least minTradeNum of `getContractConfig`.', zh: { meaning: '数量低于该合约的最小下单量。', remedy: '数量至少为 `getContractConfig` 的 minTradeNum。' }, outcome: 'refused' },
  '45112': { name: 'quantity-above-max', meaning: 'The size is above the maximum for one order.', remedy: 'Split it; `getContractConfig` has the bounds for limit and market orders.', zh: { meaning: '数量超过单笔订单的上限。', remedy: '请拆单；限价与市价的上限见 `getContractConfig`。' }, outcome: 'refused' },
  '45115': { name: 'price-not-multiple', meaning: 'The price is not a multiple of the contract\'s price step.', remedy: 'Round it with `roundToStep`; the step is priceEndStep at pricePlace decimals of `getContractConfig`.', zh: { meaning: '价格不是该合约价格步长的整数倍。', remedy: '请用 `roundToStep` 取整；步长由 `getContractConfig` 的 priceEndStep 与 pricePlace 得出。' }, outcome: 'refused' },
  '45116': { name: 'position-count-max', meaning: 'The account has reached its limit of positions; the message names the number.', remedy: 'Close one before you open another.', zh: { meaning: '账户持仓数量已达上限，消息中给出数量。', remedy: '请先平掉部分持仓再开新仓。' }, outcome: 'refused' },
  '45117': { name: 'holdings-block-margin-mode', meaning: 'The margin mode cannot change while the symbol has a position or orders.', remedy: 'Close and cancel them first.', zh: { meaning: '该交易对有持仓或委托时不能切换保证金模式。', remedy: '请先平仓并撤单。' }, outcome: 'refused' },
  '45118': { name: 'order-count-max', meaning: 'With this call the number of orders would exceed its limit.', remedy: 'Cancel some first, or send fewer at a time.', zh: { meaning: '该请求会使订单数超过上限。', remedy: '请先撤销部分订单，或减少单次数量。' }, outcome: 'refused' },
  '45119': { name: 'symbol-no-open', meaning: 'Positions cannot be opened in this symbol.', remedy: 'Close only, or choose another symbol.', zh: { meaning: '该交易对不支持开仓。', remedy: '只能平仓，或更换交易对。' }, outcome: 'refused' },
  '45120': { name: 'size-above-max-open', meaning: 'The order is larger than what can be opened with this margin, leverage and position tier.', remedy: 'Ask `getMaxOpenableQuantity` for the bound, then lower the size or change the leverage.', zh: { meaning: '下单数量超过当前保证金、杠杆与档位下的最大可开数量。', remedy: '请用 `getMaxOpenableQuantity` 查询上限，再减小数量或调整杠杆。' }, outcome: 'refused' },
  '45122': { name: 'short-sl-not-above-mark', meaning: 'A short\'s stop-loss price must be above the mark price, which the message names.', remedy: 'Raise it, or close at market if the price has already been reached.', zh: { meaning: '空仓止损价必须高于标记价格，消息中给出该价格。', remedy: '请调高止损价；若已到价，请直接市价平仓。' }, outcome: 'refused' },
  '45129': { name: 'cancel-too-often', meaning: 'The same order was cancelled more than once within a second.', remedy: 'Send one cancel, wait a second, then query the order.', zh: { meaning: '一秒内对同一订单多次撤单。', remedy: '请只撤一次，等一秒后查询订单。' }, outcome: 'refused' },
  '48001': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '48002': { name: 'param-missing', meaning: 'A parameter that the call needs is absent or empty; the message usually names it.', remedy: 'Fill it and send the call again.', zh: { meaning: '缺少必需的参数或其值为空，消息中通常会指出参数名。', remedy: '请补上该参数后重新请求。' }, outcome: 'refused' },
  '00001': { name: 'time-span-too-long', meaning: 'The period asked for is longer than this query allows; the message names the days.', remedy: 'Ask for it in several shorter pieces.', zh: { meaning: '查询时段过长，消息中给出天数上限。', remedy: '请拆成若干较短的时段分别查询。' }, outcome: 'refused' },
  '00171': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '00172': { name: 'param-check-failed', meaning: 'A parameter\'s value did not pass the exchange\'s check; the message usually says which and why.', remedy: 'Compare it with the operation\'s description: spelling, case, range, unit.', zh: { meaning: '某个参数未通过交易所校验，消息中通常会指出参数与原因。', remedy: '请对照接口说明检查拼写、大小写、范围与单位。' }, outcome: 'refused' },
  '01001': { name: 'must-be-positive', meaning: 'A number that must be above zero is not; the message names it.', remedy: 'Send a positive number, and check that rounding down did not leave nothing.', zh: { meaning: '某个数值必须大于零，消息中给出参数名。', remedy: '请填写正数，并检查向下取整后是否变成了零。' }, outcome: 'refused' },
  '01002': { name: 'precision-too-high', meaning: 'A number has more decimals than allowed; the message names it and the places.', remedy: 'Round it to that many, with `roundToStep` for instance.', zh: { meaning: '数值的小数位过多，消息中给出参数名与允许位数。', remedy: '请按允许的位数取整，例如用 `roundToStep`。' }, outcome: 'refused' },
  '01003': { name: 'duplicate-data', meaning: 'The same entry occurs twice in the request; the message says which.', remedy: 'Send each order or id once.', zh: { meaning: '请求中有重复的条目，消息中会指出。', remedy: '每个订单或编号只传一次。' }, outcome: 'refused' },
};
