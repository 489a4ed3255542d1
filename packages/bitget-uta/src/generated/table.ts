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
READ,GET,/api/v3/account/eligible-loan-info,getEligibleLoanInfo,coin
READ,GET,/api/v3/account/eligible-margin-tier,getEligibleMarginTier,coin
READ,GET,/api/v3/account/eligible-symbols,getEligibleSymbols,symbol
READ,GET,/api/v3/account/fee-rate,getAccountFeeRate,symbol! category!
READ,GET,/api/v3/account/financial-records,getFinancialRecords,category! coin type startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/account/funding-assets,getAccountFundingAssets,coin
READ,GET,/api/v3/account/info,getAccountInfo
READ,GET,/api/v3/account/max-borrowable,getMaxBorrowable,coin!
READ,GET,/api/v3/account/move-position-history,getMovePositionHistory,category! symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/account/open-interest-limit,getOiLimit,symbol! category!
READ,GET,/api/v3/account/payment-coins,getPaymentCoins
READ,GET,/api/v3/account/pre-set-leverage,getPreSetLeverage,category! marginMode! symbol coin leverage:decimal longLeverage:decimal shortLeverage:decimal
READ,GET,/api/v3/account/repayable-coins,getRepayableCoins
READ,GET,/api/v3/account/settings,getAccountSettings
READ,GET,/api/v3/account/switch-status,getSwitchStatus
READ,GET,/api/v3/position/adlRank,getPositionAdlRank
READ,GET,/api/v3/position/current-position,getPositionInfo,category! symbol posSide
READ,GET,/api/v3/position/history-position,getPositionsHistory,category! symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/trade/fills,getFillHistory,category orderId startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/trade/history-orders,getOrderHistory,category! symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/trade/history-strategy-orders,getHistoryStrategyOrders,category! type startTime:time endTime:time limit:int cursor,cursor
READ,GET,/api/v3/trade/loan-data,getLoanData
READ,GET,/api/v3/trade/order-info,getOrderDetails,orderId clientOid
READ,GET,/api/v3/trade/strategy-sub-orders,getStrategySubOrders,orderId clientOid limit:int cursor,cursor
READ,GET,/api/v3/trade/unfilled-orders,getOpenOrders,category symbol startTime:time endTime:time limit:int cursor
READ,GET,/api/v3/trade/unfilled-strategy-orders,getUnfilledStrategyOrders,category! type
READ,POST,/api/v3/account/max-open-available,queryMaxOpenAvailable,category! symbol! orderType! side! price:decimal size:decimal autoBorrow,,set,json
TRADE,POST,/api/v3/account/adjust-account-mode,adjustAccountMode,mode! targetUid,,set,json
TRADE,POST,/api/v3/account/borrow,borrow,coin! amount:decimal!,,add,json
TRADE,POST,/api/v3/account/move-positions,movePositions,fromUid! toUid! category! positionList:list1-10!,,invert,json,,,positionList=symbol! side! qty:decimal!
TRADE,POST,/api/v3/account/repay,repay,repayableCoinList:json1+! paymentCoinList:json1+!,,add,json
TRADE,POST,/api/v3/account/set-collateral-type,setCollateralType,collateralType! collateralCoins,,set,json,collateralCoins
TRADE,POST,/api/v3/account/set-hold-mode,setHoldingMode,holdMode!,,set,json
TRADE,POST,/api/v3/account/set-leverage,setLeverage,category! symbol coin leverage:decimal! marginMode posSide longLeverage:decimal shortLeverage:decimal,,set,json
TRADE,POST,/api/v3/account/set-margin,setMargin,category! symbol! posSide! operation! amount:decimal!,,add,json
TRADE,POST,/api/v3/account/set-repay-mode,setRepayMode,repayMode!,,set,json
TRADE,POST,/api/v3/account/switch,switchAccount,,,set,json
TRADE,POST,/api/v3/account/switch-deduct,switchDeduct,deduct!,,set,json
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
export const lookup = 'category symbol coin posSide orderId clientOid requestId fromUid toUid targetUid';
