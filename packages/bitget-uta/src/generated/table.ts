// Generated from specs/bitget-uta. Do not edit.

/** What the client knows of each operation; `readOperations` of `@openderivs/client` reads it. */
export const table = `security,method,path,name,params,text
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
export const lookup = '';
