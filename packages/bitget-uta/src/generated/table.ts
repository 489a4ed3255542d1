// Generated from specs/bitget-uta. Do not edit.

/** What the client knows of each operation; `readOperations` of `@openderivs/client` reads it. */
export const table = `security,method,path,name,params,text,effect,body,widens,id,members
READ,GET,/api/v3/account/all-fee-rate,getAllFeeRate,category! symbol
READ,GET,/api/v3/account/assets,getAccountAssets
READ,GET,/api/v3/account/collateral-type,getCollateralType
READ,GET,/api/v3/account/convert-records,getConvertRecords,fromCoin! toCoin! startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/account/custom-collateral-coins,getCustomCollateralCoins,collateralCoin
READ,GET,/api/v3/account/deduct-info,getDeductInfo
READ,GET,/api/v3/account/delta-info,getDeltaInfo
READ,GET,/api/v3/account/deposit-address,getDepositAddress,coin! chain size:decimal
READ,GET,/api/v3/account/deposit-records,getDepositRecords,orderId coin startTime:time! endTime:time! limit:int cursor
READ,GET,/api/v3/account/eligible-loan-info,getEligibleLoanInfo,coin
READ,GET,/api/v3/account/eligible-margin-tier,getEligibleMarginTier,coin
READ,GET,/api/v3/account/eligible-symbols,getEligibleSymbols,symbol
READ,GET,/api/v3/account/fee-rate,getAccountFeeRate,symbol! category!
READ,GET,/api/v3/account/financial-records,getFinancialRecords,category! coin type startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/account/funding-assets,getAccountFundingAssets,coin
READ,GET,/api/v3/account/info,getAccountInfo
READ,GET,/api/v3/account/max-borrowable,getMaxBorrowable,coin!
READ,GET,/api/v3/account/max-transferable,getMaxTransferable,coin!
READ,GET,/api/v3/account/max-withdrawal,getMaxWithdrawal,coin!
READ,GET,/api/v3/account/move-position-history,getMovePositionHistory,category! symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/account/open-interest-limit,getOiLimit,symbol! category!
READ,GET,/api/v3/account/payment-coins,getPaymentCoins
READ,GET,/api/v3/account/pre-set-leverage,getPreSetLeverage,category! marginMode! symbol coin leverage:decimal longLeverage:decimal shortLeverage:decimal
READ,GET,/api/v3/account/repayable-coins,getRepayableCoins
READ,GET,/api/v3/account/settings,getAccountSettings
READ,GET,/api/v3/account/sub-deposit-address,getSubDepositAddress,subUid! coin! chain size:decimal
READ,GET,/api/v3/account/sub-deposit-records,getSubDepositRecords,subUid! coin startTime:time! endTime:time! limit:int cursor
READ,GET,/api/v3/account/sub-transfer-record,getMainSubTransferRecords,subUid role coin startTime:time endTime:time clientOid limit:int cursor
READ,GET,/api/v3/account/sub-unified-assets,getSubAccountUnifiedAssets,subUid cursor limit:int
READ,GET,/api/v3/account/switch-status,getSwitchStatus
READ,GET,/api/v3/account/transferable-coins,getTransferableCoins,fromType! toType!
READ,GET,/api/v3/account/withdraw-address,getWithdrawAddress,coin type limit:int cursor
READ,GET,/api/v3/account/withdrawal-records,getWithdrawalRecords,coin orderId clientOid startTime:time! endTime:time! limit:int cursor
READ,GET,/api/v3/loan/borrow-history,getLoanBorrowHistory,startTime:time! endTime:time! orderId loanCoin pledgeCoin status pageNum:int pageSize:int
READ,GET,/api/v3/loan/borrow-ongoing,getLoanBorrowOngoing,orderId loanCoin pledgeCoin
READ,GET,/api/v3/loan/coins,getLoanCoins,coin
READ,GET,/api/v3/loan/debts,getLoanDebts
READ,GET,/api/v3/loan/interest,getLoanInterest,loanCoin! pledgeCoin! daily! pledgeAmount:decimal!
READ,GET,/api/v3/loan/pledge-rate-history,getLoanPledgeRateHistory,startTime:time! endTime:time! orderId reviseSide pledgeCoin pageNum:int pageSize:int
READ,GET,/api/v3/loan/reduces,getLoanReduces,startTime:time! endTime:time! orderId loanCoin pledgeCoin status pageNum:int pageSize:int
READ,GET,/api/v3/loan/repay-history,getLoanRepayHistory,startTime:time! endTime:time! orderId loanCoin pledgeCoin pageNum:int pageSize:int
READ,GET,/api/v3/position/adlRank,getPositionAdlRank
READ,GET,/api/v3/position/current-position,getPositionInfo,category! symbol posSide
READ,GET,/api/v3/position/history-position,getPositionsHistory,category! symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/tax/records,getUnifiedAccountTaxRecords,bizType! marginType coin startTime:time! endTime:time! limit:int cursor
READ,GET,/api/v3/trade/fills,getFillHistory,category orderId startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/trade/history-orders,getOrderHistory,category! symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/trade/history-strategy-orders,getHistoryStrategyOrders,category! type startTime:time endTime:time limit:int cursor,cursor
READ,GET,/api/v3/trade/loan-data,getLoanData
READ,GET,/api/v3/trade/order-info,getOrderDetails,orderId clientOid
READ,GET,/api/v3/trade/strategy-sub-orders,getStrategySubOrders,orderId clientOid limit:int cursor,cursor
READ,GET,/api/v3/trade/unfilled-orders,getOpenOrders,category symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/trade/unfilled-strategy-orders,getUnfilledStrategyOrders,category! type
READ,GET,/api/v3/user/rate-limit-quota,getRateLimitQuota,category! uid cursor limit:int
READ,GET,/api/v3/user/sub-api-list,getSubAccountApiKeys,subUid! limit:int cursor
READ,GET,/api/v3/user/sub-list,getSubAccountList,limit:int cursor
READ,POST,/api/v3/account/max-open-available,queryMaxOpenAvailable,category! symbol! orderType! side! price:decimal size:decimal autoBorrow,,set,json
TRADE,POST,/api/v3/account/adjust-account-mode,adjustAccountMode,mode! targetUid,,set,json
TRADE,POST,/api/v3/account/borrow,borrow,coin! amount:decimal!,,add,json
TRADE,POST,/api/v3/account/cancel-withdrawal,cancelWithdrawal,orderId clientOid,,cancel-one,json
TRADE,POST,/api/v3/account/deposit-account,setUpDepositAccount,coin! accountType!,,set,json
TRADE,POST,/api/v3/account/move-positions,movePositions,fromUid! toUid! category! positionList:list1-10!,,invert,json,,,positionList=symbol! side! qty:decimal!
TRADE,POST,/api/v3/account/repay,repay,repayableCoinList:json1+! paymentCoinList:json1+!,,add,json
TRADE,POST,/api/v3/account/set-collateral-type,setCollateralType,collateralType! collateralCoins,,set,json,collateralCoins
TRADE,POST,/api/v3/account/set-hold-mode,setHoldingMode,holdMode!,,set,json
TRADE,POST,/api/v3/account/set-leverage,setLeverage,category! symbol coin leverage:decimal! marginMode posSide longLeverage:decimal shortLeverage:decimal,,set,json
TRADE,POST,/api/v3/account/set-margin,setMargin,category! symbol! posSide! operation! amount:decimal!,,add,json
TRADE,POST,/api/v3/account/set-repay-mode,setRepayMode,repayMode!,,set,json
TRADE,POST,/api/v3/account/sub-master-transfer,makeSubMainAccountTransfer,fromType! toType! amount:decimal! coin! clientOid,,add,json
TRADE,POST,/api/v3/account/sub-transfer,makeMainSubAccountTransfer,fromType! toType! amount:decimal! coin! fromUserId! toUserId! clientOid! allowBorrow,,add,json
TRADE,POST,/api/v3/account/switch,switchAccount,,,set,json
TRADE,POST,/api/v3/account/switch-deduct,switchDeduct,deduct!,,set,json
TRADE,POST,/api/v3/account/transfer,transfer,fromType! toType! amount:decimal! coin! symbol allowBorrow clientOid,,add,json
TRADE,POST,/api/v3/account/withdrawal,withdraw,coin! transferType! address! chain innerToType areaCode tag size:decimal! remark clientOid memberCode identityType companyName firstName lastName accountType,,add,json
TRADE,POST,/api/v3/loan/borrow,borrowLoan,loanCoin! pledgeCoin! daily! pledgeAmount:decimal loanAmount:decimal,,add,json
TRADE,POST,/api/v3/loan/repay,repayLoan,orderId! repayAll! amount:decimal repayUnlock,,add,json
TRADE,POST,/api/v3/loan/revise-pledge,reviseLoanPledge,orderId! pledgeCoin! amount:decimal! reviseType,,add,json
TRADE,POST,/api/v3/trade/batch-modify-order,modifyBatchOrders,body:list1-20!,,modify,list,,,body=category! symbol! orderId clientOid qty:decimal price:decimal autoCancel requestId:int
TRADE,POST,/api/v3/trade/cancel-batch,cancelBatchOrders,body:list1-20!,,cancel-many,list,,,body=category! symbol! orderId clientOid
TRADE,POST,/api/v3/trade/cancel-order,cancelOrder,orderId clientOid category,,cancel-one,json
TRADE,POST,/api/v3/trade/cancel-strategy-order,cancelStrategyOrder,orderId clientOid,,cancel-one,json
TRADE,POST,/api/v3/trade/cancel-symbol-order,cancelAllOrders,category! symbol,,cancel-many,json,symbol
TRADE,POST,/api/v3/trade/close-positions,closeAllPositions,category! symbol posSide,,invert,json,symbol posSide
TRADE,POST,/api/v3/trade/countdown-cancel-all,countdownCancelAll,countdown:decimal!,,timer,json
TRADE,POST,/api/v3/trade/modify-order,modifyOrder,category! symbol! orderId clientOid qty:decimal price:decimal autoCancel requestId:int takeProfit:decimal stopLoss:decimal tpTriggerBy slTriggerBy tpOrderType slOrderType tpLimitPrice:decimal slLimitPrice:decimal,,modify,json
TRADE,POST,/api/v3/trade/modify-strategy-order,modifyStrategyOrder,orderId clientOid qty:decimal! takeProfit:decimal stopLoss:decimal tpTriggerBy slTriggerBy tpOrderType slOrderType tpLimitPrice:decimal slLimitPrice:decimal triggerPrice:decimal triggerBy triggerOrderType triggerOrderPrice:decimal,,modify,json
TRADE,POST,/api/v3/trade/place-batch,placeBatchOrders,body:list1-20!,,create,list,,body.clientOid,body=category! symbol! side! orderType! qty:decimal! price:decimal timeInForce posSide clientOid stpMode
TRADE,POST,/api/v3/trade/place-order,placeOrder,category! symbol! side! orderType! qty:decimal! price:decimal timeInForce posSide reduceOnly marginMode clientOid stpMode autoBorrow takeProfit:decimal stopLoss:decimal tpTriggerBy slTriggerBy tpOrderType slOrderType tpLimitPrice:decimal slLimitPrice:decimal,,create,json,reduceOnly marginMode,clientOid
TRADE,POST,/api/v3/trade/place-strategy-order,placeStrategyOrder,category! symbol! type clientOid posSide side qty:decimal reduceOnly tpslMode takeProfit:decimal stopLoss:decimal tpTriggerBy slTriggerBy tpOrderType slOrderType tpLimitPrice:decimal slLimitPrice:decimal triggerPrice:decimal triggerBy triggerOrderType triggerOrderPrice:decimal ocoParams:list1-1 trailingStopParams:list1-1 icebergParams:list1-1 twapParams:list1-1,,create,json,reduceOnly tpslMode qty,clientOid,ocoParams=ocoLimitPrice:decimal ocoTriggerPrice:decimal ocoOrderType ocoOrderPrice:decimal;trailingStopParams=activationPrice:decimal activationType trailType trailVariance:decimal preOrderType preOrderPrice:decimal;icebergParams=splitMode! qtyPerOrder:decimal splitOrderNumbers:decimal orderPreference executionStrategy fixedDistanceType distance:decimal fixedPrice:decimal priceLimit:decimal;twapParams=duration:decimal interval orderType limitOffsetType limitOffsetPercentage:decimal limitOffsetSpread:decimal twapTriggerPrice:decimal twapTerminationPrice:decimal
TRADE,POST,/api/v3/user/create-sub,createSubAccount,username! accountMode note,,add,json
TRADE,POST,/api/v3/user/create-sub-api,createSubAccountApiKey,subUid! note! type! passphrase! permissions:json! ips:json0-30!,,add,json
TRADE,POST,/api/v3/user/delete-sub-api,deleteSubAccountApiKey,apiKey!,,set,json
TRADE,POST,/api/v3/user/freeze-sub,freezeOrUnfreezeSubAccount,subUid! operation!,,set,json
TRADE,POST,/api/v3/user/set-rate-limit-quota,setRateLimitQuota,category! uids:json1-50! quota:decimal!,,set,json
TRADE,POST,/api/v3/user/sub-account/agent-create,createAgentSubAccount,username! passphrase! note,,add,json
TRADE,POST,/api/v3/user/update-sub-api,modifySubAccountApiKey,apiKey! passphrase! type permissions:json ips:json0-30,,set,json,ips
public,GET,/api/v3/market/candles,getKlineCandlestick,category! symbol! interval! startTime:time endTime:time type limit:int
public,GET,/api/v3/market/current-fund-rate,getCurrentFundingRate,symbol category
public,GET,/api/v3/market/discount-rate,getDiscountRate
public,GET,/api/v3/market/fee-group,getFeeGroup,category! group
public,GET,/api/v3/market/fills,getRecentPublicFills,category! symbol! limit:int
public,GET,/api/v3/market/history-candles,getKlineCandlestickHistory,category! symbol! interval! startTime:time endTime:time type limit:int
public,GET,/api/v3/market/history-fund-rate,getFundingRateHistory,category! symbol! cursor:int limit:int
public,GET,/api/v3/market/index-components,getIndexPriceComponents,symbol! category
public,GET,/api/v3/market/instruments,getInstruments,category! symbol
public,GET,/api/v3/market/liquidations,getLiquidations,category! symbol limit:int cursor
public,GET,/api/v3/market/oi-limit,getOpenInterestLimit,symbol category!
public,GET,/api/v3/market/open-interest,getOpenInterest,category! symbol
public,GET,/api/v3/market/orderbook,getOrderBook,category! symbol! limit:int,a[] b[]
public,GET,/api/v3/market/position-tier,getPositionTier,category! symbol coin
public,GET,/api/v3/market/risk-reserve,getRiskReserve,category! symbol! marginCoin
public,GET,/api/v3/market/risk-reserve-all,getRiskReserveAll,category!
public,GET,/api/v3/market/risk-reserve-hour,getRiskReserveHour,category! symbol! marginCoin
public,GET,/api/v3/market/rpi-orderbook,getRpiOrderBook,category! symbol! limit:int,a[] b[]
public,GET,/api/v3/market/rpi-symbols,getRpiSymbols,category
public,GET,/api/v3/market/tickers,getTickers,category! symbol
public,GET,/api/v3/public/time,getServerTime`;

/** The parameters that tell what a call was about: by them it is asked for when its outcome is unknown. */
export const lookup = 'category symbol coin posSide loanCoin pledgeCoin orderId clientOid requestId fromUserId toUserId fromUid toUid subUid targetUid';
