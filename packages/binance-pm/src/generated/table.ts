// Generated from specs/binance-pm. Do not edit.

/** What the client knows of each operation; `readOperations` of `@openderivs/client` reads it. */
export const table = `security,method,path,name,form,params,text,effect,success,widens,id,counts
MARGIN,POST,/papi/v1/marginLoan,borrowMargin,,asset! amount:decimal!,tranId,add,tranId
MARGIN,POST,/papi/v1/repayLoan,repayMargin,,asset! amount:decimal!,tranId,add,tranId
TRADE,DELETE,/papi/v1/cm/allOpenOrders,cancelAllCmOpenOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/papi/v1/cm/conditional/allOpenOrders,cancelAllCmOpenConditionalOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/papi/v1/cm/conditional/order,cancelCmConditionalOrder,,symbol! strategyId:id newClientStrategyId,strategyId,cancel-one,strategyStatus
TRADE,DELETE,/papi/v1/cm/order,cancelCmOrder,,symbol! orderId:id origClientOrderId,orderId,cancel-one,clientOrderId
TRADE,DELETE,/papi/v1/margin/allOpenOrders,cancelMarginAccountAllOpenOrdersOnASymbol,[],symbol!,orderListId orderId,cancel-many,clientOrderId listClientOrderId
TRADE,DELETE,/papi/v1/margin/order,cancelMarginAccountOrder,,symbol! orderId:id origClientOrderId newClientOrderId,orderId orderListId,cancel-one,clientOrderId
TRADE,DELETE,/papi/v1/margin/orderList,cancelMarginAccountOcoOrders,,symbol! orderListId:id listClientOrderId newClientOrderId,orderListId orderId,cancel-one,listOrderStatus
TRADE,DELETE,/papi/v1/um/algo/allOpenOrders,cancelAllUmAlgoOpenOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/papi/v1/um/algo/order,cancelUmAlgoOrder,,algoId:id clientAlgoId,,cancel-one,complete=true
TRADE,DELETE,/papi/v1/um/allOpenOrders,cancelAllUmOpenOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/papi/v1/um/order,cancelUmOrder,,symbol! orderId:id origClientOrderId,orderId,cancel-one,clientOrderId
TRADE,GET,/papi/v1/cm/orderAmendment,queryCmModifyOrderHistory,[],symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int,amendmentId orderId modifyId
TRADE,GET,/papi/v1/um/orderAmendment,queryUmModifyOrderHistory,[],symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int,amendmentId orderId modifyId
TRADE,POST,/papi/v1/asset-collection,collectFundsByAsset,,asset!,,add,msg=success
TRADE,POST,/papi/v1/auto-collection,autoCollectFunds,,,,add,msg=success
TRADE,POST,/papi/v1/bnb-transfer,transferBnb,,amount:decimal! transferSide!,tranId,add,tranId
TRADE,POST,/papi/v1/cm/conditional/order,newCmConditionalOrder,,symbol! side! positionSide strategyType! timeInForce quantity:decimal! reduceOnly:bool price:decimal workingType priceProtect:bool newClientStrategyId stopPrice:decimal activationPrice:decimal callbackRate:decimal,strategyId,create,strategyId,reduceOnly,newClientStrategyId,orders
TRADE,POST,/papi/v1/cm/leverage,changeCmInitialLeverage,,symbol! leverage:int!,,set,maxQty
TRADE,POST,/papi/v1/cm/order,newCmOrder,,symbol! side! positionSide type! timeInForce quantity:decimal! reduceOnly:bool price:decimal priceMatch newClientOrderId newOrderRespType,orderId,create,orderId,reduceOnly,newClientOrderId,orders
TRADE,POST,/papi/v1/cm/positionSide/dual,changeCmPositionMode,,dualSidePosition:bool!,,set,code=200
TRADE,POST,/papi/v1/margin/order,newMarginOrder,,symbol! side! type! quantity:decimal quoteOrderQty:decimal price:decimal stopPrice:decimal newClientOrderId newOrderRespType icebergQty:decimal sideEffectType timeInForce selfTradePreventionMode autoRepayAtCancel:bool,orderId marginBuyBorrowAmount,create,orderId,,newClientOrderId,orders
TRADE,POST,/papi/v1/margin/order/oco,newMarginAccountOco,,symbol! listClientOrderId side! quantity:decimal! limitClientOrderId price:decimal! limitIcebergQty:decimal stopClientOrderId stopPrice:decimal! stopLimitPrice:decimal stopIcebergQty:decimal stopLimitTimeInForce newOrderRespType sideEffectType,orderListId orderId,create,orderListId,,,orders
TRADE,POST,/papi/v1/margin/repay-debt,repayMarginDebt,,asset! amount:decimal specifyRepayAssets,,add,success=true,amount specifyRepayAssets
TRADE,POST,/papi/v1/repay-futures-switch,changeAutoRepayFuturesStatus,,autoRepay:bool!,,set,msg=success
TRADE,POST,/papi/v1/um/algo/order,newUmAlgoOrder,,algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time,algoId,create,algoId,reduceOnly,clientAlgoId,orders
TRADE,POST,/papi/v1/um/feeBurn,toggleBnbBurnOnUmFuturesTrade,,feeBurn:bool!,,set,code=200
TRADE,POST,/papi/v1/um/leverage,changeUmInitialLeverage,,symbol! leverage:int!,,set,maxNotionalValue
TRADE,POST,/papi/v1/um/order,newUmOrder,,symbol! side! positionSide type! timeInForce quantity:decimal! reduceOnly:bool price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time,orderId,create,orderId,reduceOnly,newClientOrderId,orders
TRADE,POST,/papi/v1/um/positionSide/dual,changeUmPositionMode,,dualSidePosition:bool!,,set,code=200
TRADE,PUT,/papi/v1/cm/order,modifyCmOrder,,orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id,orderId modifyId,modify,clientOrderId,,,orders
TRADE,PUT,/papi/v1/um/order,modifyUmOrder,,orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id,orderId modifyId,modify,clientOrderId,,,orders
USER_DATA,GET,/papi/v1/account,getAccountInformation
USER_DATA,GET,/papi/v1/balance,getAccountBalance,*,asset
USER_DATA,GET,/papi/v1/cm/account,getCmAccountDetail
USER_DATA,GET,/papi/v1/cm/adlQuantile,getCmPositionAdlQuantileEstimation,[],symbol
USER_DATA,GET,/papi/v1/cm/allOrders,queryAllCmOrders,[],symbol pair orderId:id startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/papi/v1/cm/commissionRate,getUserCommissionRateForCm,,symbol!
USER_DATA,GET,/papi/v1/cm/conditional/allOrders,queryAllCmConditionalOrders,[],symbol strategyId:id startTime:time endTime:time limit:int,strategyId orderId
USER_DATA,GET,/papi/v1/cm/conditional/openOrder,queryCurrentCmOpenConditionalOrder,,symbol! strategyId:id newClientStrategyId,strategyId
USER_DATA,GET,/papi/v1/cm/conditional/openOrders,queryAllCurrentCmOpenConditionalOrders,[],symbol,strategyId
USER_DATA,GET,/papi/v1/cm/conditional/orderHistory,queryCmConditionalOrderHistory,,symbol! strategyId:id newClientStrategyId,strategyId orderId
USER_DATA,GET,/papi/v1/cm/forceOrders,queryUsersCmForceOrders,[],symbol autoCloseType startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/papi/v1/cm/income,getCmIncomeHistory,[],symbol incomeType startTime:time endTime:time limit:int,tranId
USER_DATA,GET,/papi/v1/cm/leverageBracket,getCmNotionalAndLeverageBrackets,[],symbol,qtyCap qtyFloor maintMarginRatio cum
USER_DATA,GET,/papi/v1/cm/openOrder,queryCurrentCmOpenOrder,*,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/papi/v1/cm/openOrders,queryAllCurrentCmOpenOrders,[],symbol pair,orderId
USER_DATA,GET,/papi/v1/cm/order,queryCmOrder,,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/papi/v1/cm/positionRisk,queryCmPositionInformation,[],marginAsset pair
USER_DATA,GET,/papi/v1/cm/positionSide/dual,getCmCurrentPositionMode
USER_DATA,GET,/papi/v1/cm/userTrades,getCmAccountTradeList,[],symbol pair startTime:time endTime:time fromId:id limit:int,id orderId
USER_DATA,GET,/papi/v1/margin/allOrderList,queryMarginAccountsAllOco,[],fromId:id startTime:time endTime:time limit:int,orderListId orderId
USER_DATA,GET,/papi/v1/margin/allOrders,queryAllMarginAccountOrders,[],symbol! orderId:id startTime:time endTime:time limit:int,orderId accountId preventedMatchId
USER_DATA,GET,/papi/v1/margin/forceOrders,queryUsersMarginForceOrders,,startTime:time endTime:time current:int size:int,orderId
USER_DATA,GET,/papi/v1/margin/marginInterestHistory,getMarginBorrowLoanInterestHistory,,asset startTime:time endTime:time current:int size:int archived:bool,txId
USER_DATA,GET,/papi/v1/margin/marginLoan,queryMarginLoanRecord,,asset! txId:id startTime:time endTime:time current:int size:int archived:bool,txId
USER_DATA,GET,/papi/v1/margin/maxBorrowable,getMarginMaxBorrow,,asset!,amount borrowLimit
USER_DATA,GET,/papi/v1/margin/maxWithdraw,queryMarginMaxWithdraw,,asset!
USER_DATA,GET,/papi/v1/margin/myTrades,getMarginAccountTradeList,[],symbol! orderId:id startTime:time endTime:time fromId:id limit:int,id orderId
USER_DATA,GET,/papi/v1/margin/openOrderList,queryMarginAccountsOpenOco,[],,orderListId orderId
USER_DATA,GET,/papi/v1/margin/openOrders,queryCurrentMarginOpenOrder,[],symbol!,orderId accountId preventedMatchId
USER_DATA,GET,/papi/v1/margin/order,queryMarginAccountOrder,,symbol! orderId:id origClientOrderId,orderId accountId preventedMatchId
USER_DATA,GET,/papi/v1/margin/orderList,queryMarginAccountsOco,,orderListId:id origClientOrderId,orderListId orderId
USER_DATA,GET,/papi/v1/margin/repayLoan,queryMarginRepayRecord,,asset! txId:id startTime:time endTime:time current:int size:int archived:bool,txId
USER_DATA,GET,/papi/v1/portfolio/interest-history,queryPortfolioMarginNegativeBalanceInterestHistory,[],asset startTime:time endTime:time size:int
USER_DATA,GET,/papi/v1/portfolio/negative-balance-exchange-record,queryUserNegativeBalanceAutoExchangeRecord,,startTime:time! endTime:time!,negativeBalance negativeMaxThreshold
USER_DATA,GET,/papi/v1/rateLimit/order,queryUserRateLimit,[]
USER_DATA,GET,/papi/v1/repay-futures-switch,getAutoRepayFuturesStatus
USER_DATA,GET,/papi/v1/um/account,getUmAccountDetail
USER_DATA,GET,/papi/v1/um/accountConfig,getUmFuturesAccountConfiguration,,,tradeGroupId
USER_DATA,GET,/papi/v1/um/adlQuantile,getUmPositionAdlQuantileEstimation,[],symbol
USER_DATA,GET,/papi/v1/um/algo/algoOrder,queryCurrentUmOpenAlgoOrder,,algoId:id clientAlgoId,algoId
USER_DATA,GET,/papi/v1/um/algo/allAlgoOrders,queryUmAlgoOrderHistory,[],symbol! algoId:id startTime:time endTime:time limit:int,algoId
USER_DATA,GET,/papi/v1/um/algo/openAlgoOrders,queryAllCurrentUmOpenAlgoOrders,[],algoType symbol algoId:id,algoId
USER_DATA,GET,/papi/v1/um/allOrders,queryAllUmOrders,[],symbol! orderId:id startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/papi/v1/um/apiTradingStatus,getPortfolioMarginUmTradingQuantitativeRulesIndicators,,symbol,value triggerValue
USER_DATA,GET,/papi/v1/um/commissionRate,getUserCommissionRateForUm,,symbol!
USER_DATA,GET,/papi/v1/um/feeBurn,getUmFuturesBnbBurnStatus
USER_DATA,GET,/papi/v1/um/forceOrders,queryUsersUmForceOrders,[],symbol autoCloseType startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/papi/v1/um/income,getUmIncomeHistory,[],symbol incomeType startTime:time endTime:time limit:int,tranId
USER_DATA,GET,/papi/v1/um/income/asyn,getDownloadIdForUmFuturesTransactionHistory,,startTime:time! endTime:time!
USER_DATA,GET,/papi/v1/um/income/asyn/id,getUmFuturesTransactionDownloadLinkById,,downloadId!
USER_DATA,GET,/papi/v1/um/leverageBracket,getUmNotionalAndLeverageBrackets,[],symbol,notionalCoef notionalCap notionalFloor maintMarginRatio cum
USER_DATA,GET,/papi/v1/um/openOrder,queryCurrentUmOpenOrder,,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/papi/v1/um/openOrders,queryAllCurrentUmOpenOrders,[],symbol,orderId
USER_DATA,GET,/papi/v1/um/order,queryUmOrder,,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/papi/v1/um/order/asyn,getDownloadIdForUmFuturesOrderHistory,,startTime:time! endTime:time!
USER_DATA,GET,/papi/v1/um/order/asyn/id,getUmFuturesOrderDownloadLinkById,,downloadId!
USER_DATA,GET,/papi/v1/um/positionRisk,queryUmPositionInformation,[],symbol
USER_DATA,GET,/papi/v1/um/positionSide/dual,getUmCurrentPositionMode
USER_DATA,GET,/papi/v1/um/symbolConfig,getUmFuturesSymbolConfiguration,[],symbol
USER_DATA,GET,/papi/v1/um/trade/asyn,getDownloadIdForUmFuturesTradeHistory,,startTime:time! endTime:time!
USER_DATA,GET,/papi/v1/um/trade/asyn/id,getUmFuturesTradeDownloadLinkById,,downloadId!
USER_DATA,GET,/papi/v1/um/userTrades,getUmAccountTradeList,[],symbol! startTime:time endTime:time fromId:id limit:int,id orderId
USER_DATA,GET,/papi/v2/um/account,getUmAccountDetailV2
USER_DATA,POST,/papi/v1/repay-futures-negative-balance,repayFuturesNegativeBalance,,,,add,msg=success
USER_DATA,POST,/papi/v1/um/stock/contract,signFuturesTradFiPerpsContract,,,,set,code=200
key,DELETE,/papi/v1/listenKey,closeUserDataStream,,,,session
key,POST,/papi/v1/listenKey,startUserDataStream,,,,session,listenKey
key,PUT,/papi/v1/listenKey,keepaliveUserDataStream,,,,session
public,GET,/papi/v1/ping,testConnectivity`;

/** The parameters that tell what a call was about: by them it is asked for when its outcome is unknown. */
export const lookup = 'symbol asset positionSide orderId origClientOrderId newClientOrderId algoId clientAlgoId strategyId newClientStrategyId orderListId listClientOrderId limitClientOrderId stopClientOrderId modifyId';
