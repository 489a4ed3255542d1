// Generated from specs/binance-usdm. Do not edit.

/** What the client knows of each operation; `readOperations` of `@openderivs/client` reads it. */
export const table = `security,method,path,name,form,params,text,effect,success,widens,id,counts,pool,members
TRADE,DELETE,/fapi/v1/algoOpenOrders,cancelAllAlgoOpenOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/fapi/v1/algoOrder,cancelAlgoOrder,,algoId:id clientAlgoId,algoId,cancel-one,algoId
TRADE,DELETE,/fapi/v1/allOpenOrders,cancelAllOpenOrders,,symbol!,,cancel-many,code=200
TRADE,DELETE,/fapi/v1/batchOrders,cancelMultipleOrders,[],symbol! orderIdList:ids1-10 origClientOrderIdList:json1-10,orderId,cancel-many,clientOrderId
TRADE,DELETE,/fapi/v1/order,cancelOrder,,symbol! orderId:id origClientOrderId,orderId,cancel-one,clientOrderId
TRADE,GET,/fapi/v1/positionMargin/history,getPositionMarginChangeHistory,[],symbol! type:int startTime:time endTime:time limit:int
TRADE,POST,/fapi/v1/algoOrder,newAlgoOrder,,algoType! symbol! side! positionSide type! timeInForce quantity:decimal price:decimal triggerPrice:decimal workingType priceMatch closePosition:bool priceProtect:bool reduceOnly:bool activatePrice:decimal callbackRate:decimal clientAlgoId newOrderRespType selfTradePreventionMode goodTillDate:time,algoId,create,algoId,reduceOnly,clientAlgoId,orders
TRADE,POST,/fapi/v1/batchOrders,placeMultipleOrders,[],batchOrders:list1-5!,orderId,create,orderId,batchOrders.reduceOnly,batchOrders.newClientOrderId,orders,,batchOrders=symbol! side! positionSide type! timeInForce quantity:decimal! reduceOnly:bool price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time
TRADE,POST,/fapi/v1/countdownCancelAll,autoCancelAllOpenOrders,,symbol! countdownTime:int!,,timer,countdownTime
TRADE,POST,/fapi/v1/feeBurn,toggleBnbBurnOnFuturesTrade,,feeBurn:bool!,,set,code=200
TRADE,POST,/fapi/v1/leverage,changeInitialLeverage,,symbol! leverage:int!,,set,maxNotionalValue
TRADE,POST,/fapi/v1/marginType,changeMarginType,,symbol! marginType!,,set,code=200
TRADE,POST,/fapi/v1/multiAssetsMargin,changeMultiAssetsMode,,multiAssetsMargin:bool!,,set,code=200
TRADE,POST,/fapi/v1/order,newOrder,,symbol! side! positionSide type! timeInForce reduceOnly:bool quantity:decimal! price:decimal newClientOrderId newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time,orderId,create,orderId,reduceOnly,newClientOrderId,orders
TRADE,POST,/fapi/v1/order/test,testOrder,,symbol! side! positionSide type! reduceOnly:bool quantity:decimal price:decimal newClientOrderId stopPrice:decimal closePosition:bool activationPrice:decimal callbackRate:decimal timeInForce workingType priceProtect:bool newOrderRespType priceMatch selfTradePreventionMode goodTillDate:time,orderId,set,orderId
TRADE,POST,/fapi/v1/positionMargin,modifyIsolatedPositionMargin,,symbol! positionSide amount:decimal! type:int!,amount,add,code=200
TRADE,POST,/fapi/v1/positionSide/dual,changePositionMode,,dualSidePosition:bool!,,set,code=200
TRADE,PUT,/fapi/v1/batchOrders,modifyMultipleOrders,[],batchOrders:list1-5!,orderId modifyId,modify,clientOrderId,,,orders,,batchOrders=orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch stopPrice:decimal modifyId:id
TRADE,PUT,/fapi/v1/order,modifyOrder,,orderId:id origClientOrderId symbol! side! quantity:decimal! price:decimal priceMatch modifyId:id reduceOnly:bool,orderId modifyId,modify,clientOrderId,,,orders
USER_DATA,GET,/fapi/v1/accountConfig,getFuturesAccountConfiguration,,,tradeGroupId
USER_DATA,GET,/fapi/v1/adlQuantile,getPositionAdlQuantileEstimation,*,symbol
USER_DATA,GET,/fapi/v1/algoOrder,queryAlgoOrder,,algoId:id clientAlgoId,algoId
USER_DATA,GET,/fapi/v1/allAlgoOrders,queryAllAlgoOrders,[],symbol! algoId:id startTime:time endTime:time limit:int,algoId
USER_DATA,GET,/fapi/v1/allOrders,getAllOrders,[],symbol orderId:id startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/fapi/v1/apiTradingStatus,getFuturesTradingQuantitativeRulesIndicators,,symbol,value triggerValue
USER_DATA,GET,/fapi/v1/commissionRate,getUserCommissionRate,,symbol!
USER_DATA,GET,/fapi/v1/convert/orderStatus,getOrderStatus,,orderId quoteId,orderId
USER_DATA,GET,/fapi/v1/feeBurn,getBnbBurnStatus
USER_DATA,GET,/fapi/v1/forceOrders,getUsersForceOrders,[],symbol autoCloseType startTime:time endTime:time limit:int,orderId
USER_DATA,GET,/fapi/v1/income,getIncomeHistory,[],symbol incomeType startTime:time endTime:time page:int limit:int,tranId tradeId
USER_DATA,GET,/fapi/v1/income/asyn,getDownloadIdForFuturesTransactionHistory,,startTime:time! endTime:time!
USER_DATA,GET,/fapi/v1/income/asyn/id,getFuturesTransactionHistoryDownloadLinkById,,downloadId!
USER_DATA,GET,/fapi/v1/leverageBracket,getNotionalAndLeverageBrackets,*,symbol,notionalCoef notionalCap notionalFloor maintMarginRatio cum
USER_DATA,GET,/fapi/v1/multiAssetsMargin,getCurrentMultiAssetsMode
USER_DATA,GET,/fapi/v1/openAlgoOrders,getCurrentAllAlgoOpenOrders,[],algoType symbol algoId:id,algoId
USER_DATA,GET,/fapi/v1/openOrder,queryCurrentOpenOrder,,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/fapi/v1/openOrders,getCurrentAllOpenOrders,[],symbol,orderId
USER_DATA,GET,/fapi/v1/order,queryOrder,,symbol! orderId:id origClientOrderId,orderId
USER_DATA,GET,/fapi/v1/order/asyn,getDownloadIdForFuturesOrderHistory,,startTime:time! endTime:time!
USER_DATA,GET,/fapi/v1/order/asyn/id,getFuturesOrderHistoryDownloadLinkById,,downloadId!
USER_DATA,GET,/fapi/v1/orderAmendment,getOrderModifyHistory,[],symbol! orderId:id origClientOrderId startTime:time endTime:time limit:int,amendmentId orderId modifyId
USER_DATA,GET,/fapi/v1/pmAccountInfo,getClassicPortfolioMarginAccountInformation,,asset!
USER_DATA,GET,/fapi/v1/positionSide/dual,getCurrentPositionMode
USER_DATA,GET,/fapi/v1/rateLimit/order,queryUserRateLimit,[]
USER_DATA,GET,/fapi/v1/symbolConfig,getSymbolConfiguration,[],symbol
USER_DATA,GET,/fapi/v1/trade/asyn,getDownloadIdForFuturesTradeHistory,,startTime:time! endTime:time!
USER_DATA,GET,/fapi/v1/trade/asyn/id,getFuturesTradeDownloadLinkById,,downloadId!
USER_DATA,GET,/fapi/v1/userTrades,getAccountTradeList,[],symbol! orderId:id startTime:time endTime:time fromId:id limit:int,id orderId
USER_DATA,GET,/fapi/v2/account,getAccountInformationV2,,,tradeGroupId
USER_DATA,GET,/fapi/v2/balance,getFuturesAccountBalanceV2,[]
USER_DATA,GET,/fapi/v2/positionRisk,getPositionInformationV2,[],symbol
USER_DATA,GET,/fapi/v3/account,getAccountInformationV3
USER_DATA,GET,/fapi/v3/balance,getFuturesAccountBalanceV3,[]
USER_DATA,GET,/fapi/v3/positionRisk,getPositionInformationV3,[],symbol
USER_DATA,POST,/fapi/v1/convert/acceptQuote,acceptTheOfferedQuote,,quoteId!,,add,orderId
USER_DATA,POST,/fapi/v1/convert/getQuote,sendQuoteRequest,,fromAsset! toAsset! fromAmount:decimal toAmount:decimal validTime,,add,validTimestamp
USER_DATA,POST,/fapi/v1/stock/contract,signFuturesTradFiPerpsContract,,,,set,code=200
key,DELETE,/fapi/v1/listenKey,closeUserDataStream,,,,session
key,GET,/fapi/v1/historicalTrades,getOldTradesLookup,[],symbol! limit:int fromId:id,id
key,GET,/futures/data/topLongShortAccountRatio,getTopTraderLongShortAccountRatio,[],symbol! period! limit:int startTime:time endTime:time,,,,,,,futures-data
key,GET,/futures/data/topLongShortPositionRatio,getTopTraderLongShortPositionRatio,[],symbol! period! limit:int startTime:time endTime:time,,,,,,,futures-data
key,POST,/fapi/v1/listenKey,startUserDataStream,,,,session,listenKey
key,PUT,/fapi/v1/listenKey,keepaliveUserDataStream,,,,session
public,GET,/fapi/v1/aggTrades,getCompressedAggregateTradesList,[],symbol! fromId:id startTime:time endTime:time limit:int,a f l
public,GET,/fapi/v1/assetIndex,getMultiAssetsModeAssetIndex,*,symbol
public,GET,/fapi/v1/constituents,queryIndexPriceConstituents,,symbol!
public,GET,/fapi/v1/continuousKlines,getContinuousContractKlineCandlestickData,[],pair! contractType! interval! startTime:time endTime:time limit:int
public,GET,/fapi/v1/convert/exchangeInfo,listAllConvertPairs,[],fromAsset toAsset
public,GET,/fapi/v1/depth,getOrderBook,,symbol! limit:int,lastUpdateId
public,GET,/fapi/v1/exchangeInfo,getExchangeInformation,,,autoAssetExchange
public,GET,/fapi/v1/fundingInfo,getFundingRateInfo,[],,,,,,,,funding-rate
public,GET,/fapi/v1/fundingRate,getFundingRateHistory,[],symbol startTime:time endTime:time limit:int,,,,,,,funding-rate
public,GET,/fapi/v1/indexInfo,getCompositeIndexSymbolInformation,*,symbol
public,GET,/fapi/v1/indexPriceKlines,getIndexPriceKlineCandlestickData,[],pair! interval! startTime:time endTime:time limit:int
public,GET,/fapi/v1/insuranceBalance,queryInsuranceFundBalanceSnapshot,*,symbol
public,GET,/fapi/v1/klines,getKlineCandlestickData,[],symbol! interval! startTime:time endTime:time limit:int
public,GET,/fapi/v1/markPriceKlines,getMarkPriceKlineCandlestickData,[],symbol! interval! startTime:time endTime:time limit:int
public,GET,/fapi/v1/openInterest,getOpenInterest,,symbol!
public,GET,/fapi/v1/ping,testConnectivity
public,GET,/fapi/v1/premiumIndex,getMarkPrice,*,symbol
public,GET,/fapi/v1/premiumIndexKlines,getPremiumIndexKlineData,[],symbol! interval! startTime:time endTime:time limit:int
public,GET,/fapi/v1/rpiDepth,getRpiOrderBook,,symbol! limit:int,lastUpdateId
public,GET,/fapi/v1/symbolAdlRisk,getAdlRisk,*,symbol
public,GET,/fapi/v1/ticker/24hr,get24hrTickerPriceChangeStatistics,*,symbol,firstId lastId
public,GET,/fapi/v1/ticker/bookTicker,getSymbolOrderBookTicker,*,symbol,lastUpdateId
public,GET,/fapi/v1/ticker/price,getSymbolPriceTicker,*,symbol
public,GET,/fapi/v1/time,checkServerTime
public,GET,/fapi/v1/trades,getRecentTradesList,[],symbol! limit:int,id
public,GET,/fapi/v1/tradingSchedule,getTradingSchedule
public,GET,/fapi/v2/ticker/price,getSymbolPriceTickerV2,*,symbol
public,GET,/futures/data/basis,getBasis,[],pair! contractType! period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/delivery-price,getQuarterlyContractSettlementPrice,[],pair!,deliveryPrice,,,,,,futures-data
public,GET,/futures/data/globalLongShortAccountRatio,getLongShortRatio,[],symbol! period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/openInterestHist,getOpenInterestStatistics,[],symbol! period! limit:int startTime:time endTime:time,,,,,,,futures-data
public,GET,/futures/data/takerlongshortRatio,getTakerBuySellVolume,[],symbol! period! limit:int startTime:time endTime:time,,,,,,,futures-data`;

/** The parameters that tell what a call was about: by them it is asked for when its outcome is unknown. */
export const lookup = 'symbol positionSide orderId origClientOrderId newClientOrderId algoId clientAlgoId modifyId quoteId';
