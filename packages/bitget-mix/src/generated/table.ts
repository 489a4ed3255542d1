// Generated from specs/bitget-mix. Do not edit.

/** What the client knows of each operation; `readOperations` of `@openderivs/client` reads it. */
export const table = `security,method,path,name,params,text,effect,body,widens,id,members
READ,GET,/api/v2/account/all-account-balance,getAssetsOverview
READ,GET,/api/v2/common/all-trade-rate,getBusinessLineAllSymbolTradeRate,symbol businessType!
READ,GET,/api/v2/common/trade-rate,getTradeRate,symbol! businessType!
READ,GET,/api/v2/mix/account/account,getSingleAccount,symbol! productType! marginCoin!,crossedMarginLeverage isolatedLongLever isolatedShortLever
READ,GET,/api/v2/mix/account/accounts,getAccountList,productType!
READ,GET,/api/v2/mix/account/bill,getAccountBills,productType! coin businessType onlyFunding idLessThan startTime:time endTime:time limit:int
READ,GET,/api/v2/mix/account/interest-history,getUsdtMFuturesInterestHistory,coin productType! idLessThan startTime:time endTime:time limit:int
READ,GET,/api/v2/mix/account/isolated-symbols,getIsolatedSymbols,productType!
READ,GET,/api/v2/mix/account/liq-price,getLiquidationPrice,symbol! productType! marginCoin! posSide! orderType! openAmount:decimal! openPrice:decimal
READ,GET,/api/v2/mix/account/max-open,getMaxOpenableQuantity,symbol! productType! marginCoin! posSide! orderType! openPrice:decimal
READ,GET,/api/v2/mix/account/open-count,getMyEstimatedOpenCount,symbol! productType! marginCoin! openAmount:decimal! openPrice:decimal! leverage:decimal
READ,GET,/api/v2/mix/account/sub-account-assets,getSubaccountAssets,productType!,userId
READ,GET,/api/v2/mix/account/switch-union-usdt,getSwitchUnionUsdt
READ,GET,/api/v2/mix/account/transfer-limits,getUnionTransferLimits,coin!
READ,GET,/api/v2/mix/account/union-config,getUnionConfig
READ,GET,/api/v2/mix/order/detail,getOrderDetail,symbol! productType! orderId clientOid,leverage
READ,GET,/api/v2/mix/order/fill-history,getHistoricalTransactionDetails,orderId symbol productType! startTime:time endTime:time idLessThan limit:int
READ,GET,/api/v2/mix/order/fills,getOrderFillDetails,orderId symbol productType! idLessThan startTime:time endTime:time limit:int
READ,GET,/api/v2/mix/order/orders-history,getHistoryOrder,orderId clientOid symbol productType! idLessThan orderSource startTime:time endTime:time limit:int,leverage
READ,GET,/api/v2/mix/order/orders-pending,getPendingOrders,orderId clientOid symbol productType! status idLessThan startTime:time endTime:time limit:int,leverage
READ,GET,/api/v2/mix/order/orders-plan-history,getHistoryTriggerOrder,orderId clientOid planType! planStatus symbol productType! idLessThan startTime:time endTime:time limit:int
READ,GET,/api/v2/mix/order/orders-plan-pending,getPendingTriggerOrder,orderId clientOid symbol planType! productType! idLessThan startTime:time endTime:time limit:int
READ,GET,/api/v2/mix/order/plan-sub-order,getTriggerSubOrder,planType! planOrderId! productType!
READ,GET,/api/v2/mix/position/adlRank,getPositionAdlRank,productType!
READ,GET,/api/v2/mix/position/all-position,getAllPositions,productType! marginCoin,leverage
READ,GET,/api/v2/mix/position/history-position,getHistoricalPosition,symbol productType idLessThan startTime:time endTime:time limit:int
READ,GET,/api/v2/mix/position/single-position,getSinglePosition,productType! symbol! marginCoin!,leverage
READ,GET,/api/v2/tax/future-record,getFuturesTransactionRecords,productType marginCoin startTime:time! endTime:time! limit:int idLessThan
TRADE,POST,/api/v2/mix/account/set-all-leverage,changeTheProductLineLeverage,productType! leverage:decimal!,,set,json
TRADE,POST,/api/v2/mix/account/set-asset-mode,setUsdtMFuturesAssetMode,productType! assetMode!,,set,json
TRADE,POST,/api/v2/mix/account/set-auto-margin,setIsolatedPositionAutoMargin,symbol! autoMargin! marginCoin! holdSide!,,set,json
TRADE,POST,/api/v2/mix/account/set-leverage,changeLeverage,symbol! productType! marginCoin! leverage:decimal longLeverage:decimal shortLeverage:decimal holdSide,,set,json
TRADE,POST,/api/v2/mix/account/set-margin,adjustPositionMargin,symbol! productType! marginCoin! amount:decimal! holdSide!,,add,json
TRADE,POST,/api/v2/mix/account/set-margin-mode,changeMarginMode,symbol! productType! marginCoin! marginMode!,,set,json
TRADE,POST,/api/v2/mix/account/set-position-mode,changePositionMode,productType! posMode!,,set,json
TRADE,POST,/api/v2/mix/account/union-convert,convertUnion,coin! amount:decimal!,,add,json
TRADE,POST,/api/v2/mix/order/batch-cancel-orders,cancelBatchOrders,orderIdList:list1-50 symbol productType! marginCoin,,cancel-many,json,orderIdList symbol marginCoin,,orderIdList=orderId clientOid
TRADE,POST,/api/v2/mix/order/batch-place-order,placeBatchOrders,symbol! productType! marginCoin! marginMode! orderList:list1-50!,,create,json,orderList.reduceOnly,orderList.clientOid,orderList=size:decimal! price:decimal side! tradeSide orderType! force clientOid reduceOnly presetStopSurplusPrice:decimal presetStopLossPrice:decimal stpMode
TRADE,POST,/api/v2/mix/order/cancel-all-orders,cancelAllOrders,productType! marginCoin requestTime:time receiveWindow:decimal,,cancel-many,json,marginCoin requestTime receiveWindow
TRADE,POST,/api/v2/mix/order/cancel-order,cancelOrder,symbol! productType! marginCoin orderId clientOid,,cancel-one,json
TRADE,POST,/api/v2/mix/order/cancel-plan-order,cancelTriggerOrder,orderIdList:list1+ symbol productType! marginCoin planType!,,cancel-many,json,orderIdList symbol marginCoin planType,,orderIdList=orderId clientOid
TRADE,POST,/api/v2/mix/order/click-backhand,reversePosition,symbol! marginCoin! productType! size:decimal side! tradeSide clientOid,,invert,json,size
TRADE,POST,/api/v2/mix/order/close-positions,flashClosePosition,symbol holdSide productType!,,invert,json,symbol holdSide
TRADE,POST,/api/v2/mix/order/modify-order,modifyOrder,orderId clientOid symbol! productType! newClientOid! newSize:decimal newPrice:decimal newPresetStopSurplusPrice:decimal newPresetStopLossPrice:decimal,,modify,json
TRADE,POST,/api/v2/mix/order/modify-plan-order,modifyTriggerOrder,orderId clientOid productType! newSize:decimal newPrice:decimal newCallbackRatio:decimal newTriggerPrice:decimal newTriggerType newStopSurplusTriggerPrice:decimal newStopSurplusExecutePrice:decimal newStopSurplusTriggerType newStopLossTriggerPrice:decimal newStopLossExecutePrice:decimal newStopLossTriggerType,,modify,json
TRADE,POST,/api/v2/mix/order/modify-tpsl-order,modifyTheStopProfitAndStopLossPlanOrder,orderId clientOid marginCoin! productType! symbol! triggerPrice:decimal! triggerType executePrice:decimal size! rangeRate:decimal,,modify,json
TRADE,POST,/api/v2/mix/order/place-order,placeOrder,symbol! productType! marginMode! marginCoin! size:decimal! price:decimal side! tradeSide orderType! force clientOid reduceOnly presetStopSurplusPrice:decimal presetStopLossPrice:decimal presetStopSurplusExecutePrice:decimal presetStopLossExecutePrice:decimal stpMode,,create,json,reduceOnly,clientOid
TRADE,POST,/api/v2/mix/order/place-plan-order,placeTriggerOrder,planType! symbol! productType! marginMode! marginCoin! size:decimal! price:decimal callbackRatio:decimal triggerPrice:decimal! triggerType! side! tradeSide orderType! clientOid reduceOnly stopSurplusTriggerPrice:decimal stopSurplusExecutePrice:decimal stopSurplusTriggerType stopLossTriggerPrice:decimal stopLossExecutePrice:decimal stopLossTriggerType stpMode,,create,json,reduceOnly,clientOid
TRADE,POST,/api/v2/mix/order/place-pos-tpsl,placeSimultaneousStopProfitAndStopLossPlanOrders,marginCoin! productType! symbol! stopSurplusTriggerPrice:decimal stopSurplusSize:decimal stopSurplusTriggerType stopSurplusExecutePrice:decimal stopLossTriggerPrice:decimal stopLossSize:decimal stopLossTriggerType stopLossExecutePrice:decimal holdSide! stpMode stopSurplusClientOid stopLossClientOid,,create,json,stopSurplusSize stopLossSize
TRADE,POST,/api/v2/mix/order/place-tpsl-order,placeStopProfitAndStopLossPlanOrders,marginCoin! productType! symbol! planType! triggerPrice:decimal! triggerType executePrice:decimal holdSide! size:decimal rangeRate:decimal clientOid stpMode,,create,json,,clientOid
TRADE,POST,/api/v2/spot/wallet/transfer,transfer,fromType! toType! amount:decimal! coin! symbol clientOid,,add,json
public,GET,/api/v2/mix/market/account-long-short,getFuturesActiveLongShortAccountData,symbol! period
public,GET,/api/v2/mix/market/candles,getCandlestickData,symbol! productType! granularity! startTime:time endTime:time kLineType limit:int
public,GET,/api/v2/mix/market/contracts,getContractConfig,symbol productType!
public,GET,/api/v2/mix/market/current-fund-rate,getCurrentFundingRate,symbol productType!
public,GET,/api/v2/mix/market/discount-rate,getDiscountRate
public,GET,/api/v2/mix/market/exchange-rate,getInterestExchangeRate
public,GET,/api/v2/mix/market/fills,getRecentTransactions,symbol! productType! limit:int
public,GET,/api/v2/mix/market/fills-history,getHistoryTransactions,symbol! productType! limit:int idLessThan startTime:time endTime:time
public,GET,/api/v2/mix/market/funding-time,getNextFundingTime,symbol! productType!
public,GET,/api/v2/mix/market/history-candles,getHistoricalCandlestick,symbol! productType! granularity! startTime:time endTime:time limit:int
public,GET,/api/v2/mix/market/history-fund-rate,getHistoricalFundingRates,symbol! productType! pageSize:int pageNo:int
public,GET,/api/v2/mix/market/history-index-candles,getHistoricalIndexPriceCandlestick,symbol! productType! granularity! startTime:time endTime:time limit:int
public,GET,/api/v2/mix/market/history-mark-candles,getHistoricalMarkPriceCandlestick,symbol! productType! granularity! startTime:time endTime:time limit:int
public,GET,/api/v2/mix/market/isolated-borrow-rate,getIsolatedMarginBorrowingRatioData,symbol! period
public,GET,/api/v2/mix/market/long-short,getFuturesLongAndShortRatioData,symbol! period
public,GET,/api/v2/mix/market/merge-depth,getMergeMarketDepth,symbol! productType! precision limit,asks[] bids[]
public,GET,/api/v2/mix/market/oi-limit,getContractOiLimit,symbol productType!
public,GET,/api/v2/mix/market/open-interest,getOpenInterest,symbol! productType!
public,GET,/api/v2/mix/market/position-long-short,getFuturesActiveLongShortPositionData,symbol! period
public,GET,/api/v2/mix/market/query-position-lever,getPositionTier,productType! symbol!,leverage
public,GET,/api/v2/mix/market/symbol-price,getMarkIndexMarketPrices,symbol! productType!
public,GET,/api/v2/mix/market/taker-buy-sell,getFuturesActiveBuySellVolumeData,symbol! period
public,GET,/api/v2/mix/market/ticker,getTicker,symbol! productType!
public,GET,/api/v2/mix/market/tickers,getAllTickers,productType!
public,GET,/api/v2/mix/market/union-interest-rate-history,getInterestRateHistory,coin!
public,GET,/api/v2/mix/market/vip-fee-rate,getVipFeeRate
public,GET,/api/v2/public/annoucements,queryAnnouncements,annType startTime:time endTime:time cursor limit:int language!
public,GET,/api/v2/public/time,getServerTime
public,GET,/api/v2/spot/market/support-symbols,getTradeDataSupportSymbols`;

/** The parameters that tell what a call was about: by them it is asked for when its outcome is unknown. */
export const lookup = 'symbol productType marginCoin planType orderId clientOid newClientOid stopSurplusClientOid stopLossClientOid';
