// Generated from specs/binance-coinm. Do not edit.

/** What the client knows of each operation; `readOperations` of `@openderivs/client` reads it. */
export const table = `security,method,path,name,form,params,text,effect,success,widens,id,counts,pool,members
TRADE,DELETE,/dapi/v1/algoOpenOrders,cancelAllAlgoOpenOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/dapi/v1/algoOrder,cancelAlgoOrder,,algoId:id clientAlgoId,algoId,cancel-one,algoId
TRADE,DELETE,/dapi/v1/allOpenOrders,cancelAllOpenOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/dapi/v1/batchOrders,cancelMultipleOrders,[],symbol! orderIdList:ids1-10 origClientOrderIdList:json1-10,orderId modifyId,cancel-many,clientOrderId
TRADE,DELETE,/dapi/v1/order,cancelOrder,,symbol! orderId:id origClientOrderId,orderId modifyId,cancel-one,clientOrderId
TRADE,GET,/dapi/v1/positionMargin/history,getPositionMarginChangeHistory,[],symbol! type:int startTime:time endTime:time limit:int
TRADE,POST,/dapi/v1/algoOrder,newAlgoOrder,,algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time,algoId,create,algoId,reduceOnly,clientAlgoId,orders
TRADE,POST,/dapi/v1/batchOrders,placeMultipleOrders,[],batchOrders:list1-5!,orderId modifyId,create,orderId,batchOrders.reduceOnly,batchOrders.newClientOrderId,orders,,batchOrders=symbol! side! positionSide type! timeInForce quantity:decimal! price:decimal priceMatch reduceOnly:bool newClientOrderId newOrderRespType selfTradePreventionMode
TRADE,POST,/dapi/v1/countdownCancelAll,autoCancelAllOpenOrders,,symbol! countdownTime:int!,,timer,countdownTime
TRADE,POST,/dapi/v1/leverage,changeInitialLeverage,,symbol! leverage:int!,,set,maxQty
TRADE,POST,/dapi/v1/marginType,changeMarginType,,symbol! marginType!,,set,code=200
TRADE,POST,/dapi/v1/order,newOrder,,symbol! side! positionSide type! timeInForce quantity:decimal! price:decimal priceMatch reduceOnly:bool newClientOrderId newOrderRespType selfTradePreventionMode,orderId modifyId,create,orderId,reduceOnly,newClientOrderId,orders
TRADE,POST,/dapi/v1/positionMargin,modifyIsolatedPositionMargin,,symbol! amount:decimal! type:int! positionSide,amount,add,code=200
TRADE,POST,/dapi/v1/positionSide/dual,changePositionMode,,dualSidePosition:bool!,,set,code=200
TRADE,PUT,/dapi/v1/batchOrders,modifyMultipleOrders,[],batchOrders:list1-5!,orderId modifyId,modify,clientOrderId,,,,,batchOrders=orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal! modifyId:id recvWindow:int timestamp:time
TRADE,PUT,/dapi/v1/order,modifyOrder,,symbol! side! orderId:id origClientOrderId quantity:decimal! price:decimal! priceMatch modifyId:id,orderId modifyId,modify,clientOrderId
USER_DATA,GET,/dapi/v1/account,getAccountInformation
USER_DATA,GET,/dapi/v1/adlQuantile,getPositionAdlQuantileEstimation,*,symbol
USER_DATA,GET,/dapi/v1/algoOrder,queryAlgoOrder,,algoId:id clientAlgoId,algoId
USER_DATA,GET,/dapi/v1/allOrders,getAllOrders,[],symbol pair orderId:id startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/dapi/v1/balance,getFuturesAccountBalance,[]
USER_DATA,GET,/dapi/v1/commissionRate,getUserCommissionRate,,symbol!
USER_DATA,GET,/dapi/v1/forceOrders,getUsersForceOrders,[],symbol autoCloseType startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/dapi/v1/income,getIncomeHistory,[],symbol incomeType startTime:time endTime:time page:int limit:int,tranId
USER_DATA,GET,/dapi/v1/income/asyn,getDownloadIdForFuturesTransactionHistory,,startTime:time! endTime:time!
USER_DATA,GET,/dapi/v1/income/asyn/id,getFuturesTransactionHistoryDownloadLinkById,,downloadId!
USER_DATA,GET,/dapi/v1/leverageBracket,getNotionalBracketForPair,[],pair,qtyCap qtylFloor qtyFloor maintMarginRatio cum
USER_DATA,GET,/dapi/v1/openAlgoOrders,getCurrentAllAlgoOpenOrders,[],algoType symbol algoId:id,algoId
USER_DATA,GET,/dapi/v1/openOrder,queryCurrentOpenOrder,,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/dapi/v1/openOrders,getCurrentAllOpenOrders,[],symbol pair,orderId
USER_DATA,GET,/dapi/v1/order,queryOrder,,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/dapi/v1/order/asyn,getDownloadIdForFuturesOrderHistory,,startTime:time! endTime:time!
USER_DATA,GET,/dapi/v1/order/asyn/id,getFuturesOrderHistoryDownloadLinkById,,downloadId!
USER_DATA,GET,/dapi/v1/orderAmendment,getOrderModifyHistory,[],symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int,amendmentId orderId modifyId
USER_DATA,GET,/dapi/v1/positionRisk,getPositionInformation,[],marginAsset pair
USER_DATA,GET,/dapi/v1/positionSide/dual,getCurrentPositionMode
USER_DATA,GET,/dapi/v1/trade/asyn,getDownloadIdForFuturesTradeHistory,,startTime:time! endTime:time!
USER_DATA,GET,/dapi/v1/trade/asyn/id,getFuturesTradeDownloadLinkById,,downloadId!
USER_DATA,GET,/dapi/v1/userTrades,getAccountTradeList,[],symbol pair orderId startTime:time endTime:time fromId:id limit:int,id orderId
USER_DATA,GET,/dapi/v2/leverageBracket,getNotionalBracketForSymbol,[],symbol,notionalCoef qtyCap qtylFloor qtyFloor maintMarginRatio cum
key,DELETE,/dapi/v1/listenKey,closeUserDataStream,,,,session
key,GET,/dapi/v1/historicalTrades,getOldTradesLookup,[],symbol! limit:int fromId:id,id
key,POST,/dapi/v1/listenKey,startUserDataStream,,,,session,listenKey
key,PUT,/dapi/v1/listenKey,keepaliveUserDataStream,,,,session
public,GET,/dapi/v1/aggTrades,getCompressedAggregateTradesList,[],symbol! fromId:id startTime:time endTime:time limit:int,a f l
public,GET,/dapi/v1/constituents,queryIndexPriceConstituents,,symbol!
public,GET,/dapi/v1/continuousKlines,getContinuousContractKlineCandlestickData,[],pair! contractType! interval! startTime:time endTime:time limit:int
public,GET,/dapi/v1/depth,getOrderBook,,symbol! limit:int,lastUpdateId
public,GET,/dapi/v1/exchangeInfo,getExchangeInformation
public,GET,/dapi/v1/fundingInfo,getFundingRateInfo,[]
public,GET,/dapi/v1/fundingRate,getFundingRateHistoryOfPerpetualFutures,[],symbol! startTime:time endTime:time limit:int
public,GET,/dapi/v1/indexPriceKlines,getIndexPriceKlineCandlestickData,[],pair! interval! startTime:time endTime:time limit:int
public,GET,/dapi/v1/klines,getKlineCandlestickData,[],symbol! interval! startTime:time endTime:time limit:int
public,GET,/dapi/v1/markPriceKlines,getMarkPriceKlineCandlestickData,[],symbol! interval! startTime:time endTime:time limit:int
public,GET,/dapi/v1/openInterest,getOpenInterest,,symbol!
public,GET,/dapi/v1/ping,testConnectivity
public,GET,/dapi/v1/premiumIndex,getIndexPriceAndMarkPrice,[],symbol pair
public,GET,/dapi/v1/premiumIndexKlines,getPremiumIndexKlineData,[],symbol! interval! startTime:time endTime:time limit:int
public,GET,/dapi/v1/ticker/24hr,get24hrTickerPriceChangeStatistics,[],symbol pair,firstId lastId
public,GET,/dapi/v1/ticker/bookTicker,getSymbolOrderBookTicker,[],symbol pair,lastUpdateId
public,GET,/dapi/v1/ticker/price,getSymbolPriceTicker,[],symbol pair
public,GET,/dapi/v1/time,checkServerTime
public,GET,/dapi/v1/trades,getRecentTradesList,[],symbol! limit:int,id
public,GET,/futures/data/basis,getBasis,[],pair! contractType! period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/globalLongShortAccountRatio,getLongShortRatio,[],pair! contractType period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/openInterestHist,getOpenInterestStatistics,[],pair! contractType period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/takerBuySellVol,getTakerBuySellVolume,[],pair! contractType! period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/topLongShortAccountRatio,getTopTraderLongShortAccountRatio,[],pair! contractType period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/topLongShortPositionRatio,getTopTraderLongShortPositionRatio,[],pair! contractType period! limit:int startTime:time endTime:time,,,,,,,futures-data`;

/** The parameters that tell what a call was about: by them it is asked for when its outcome is unknown. */
export const lookup = 'symbol positionSide orderId origClientOrderId newClientOrderId algoId clientAlgoId modifyId';
