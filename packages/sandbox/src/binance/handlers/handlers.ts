import type { Handler } from '../../handlers/handler.ts';
import { listCandles } from './candles.ts';
import { changeLeverage } from './change-leverage.ts';
import { changeMarginType } from './change-margin-type.ts';
import { changeMultiAssetsMode } from './change-multi-assets-mode.ts';
import { changePositionMode } from './change-position-mode.ts';
import { getCommissionRate } from './commission-rate.ts';
import { getFeeBurn, toggleFeeBurn } from './fee-burn.ts';
import { listFills } from './fills.ts';
import { getAccount, getHeldAccount } from './get-account.ts';
import { getAccountConfiguration } from './get-account-configuration.ts';
import { getBalances } from './get-balances.ts';
import { getMultiAssetsMode } from './get-multi-assets-mode.ts';
import { getPositionMarginHistory } from './get-position-margin-history.ts';
import { getPositionMode } from './get-position-mode.ts';
import { getHeldPositions, getPositions } from './get-positions.ts';
import { getSymbolConfiguration } from './get-symbol-configuration.ts';
import { listIncome } from './income.ts';
import { closeUserDataStream, keepaliveUserDataStream, startUserDataStream } from './listen-key.ts';
import {
  getAssetIndex,
  getBookTicker,
  getConstituents,
  getDayTicker,
  getMarkPrice,
  getOrderBook,
  getPriceTicker,
  listFundingRates,
  listTrades,
} from './market.ts';
import { modifyPositionMargin } from './modify-position-margin.ts';
import { listAmendments } from './orders/amendments.ts';
import { cancelAllMarginOrders, cancelAllOrders, cancelOrder, cancelOrders } from './orders/cancel-order.ts';
import { setCountdown } from './orders/countdown.ts';
import { listAllOrders, listOpenOrders } from './orders/list-orders.ts';
import { modifyOrder, modifyOrders } from './orders/modify-order.ts';
import { newOrder, placeOrders, testOrder } from './orders/new-order.ts';
import { queryOpenOrder, queryOrder } from './orders/query-order.ts';
import { getMaxWithdraw, getPortfolioAccount, getPortfolioBalance } from './portfolio-margin.ts';
import { getAdlQuantiles, listForcedMarginOrders, listForcedOrders } from './position-risks.ts';
import { getExchangeInformation, queryRateLimit } from './rate-limits.ts';
import { getServerTime } from './server-time.ts';

const settings = [
  changeLeverage,
  changeMarginType,
  changeMultiAssetsMode,
  changePositionMode,
  modifyPositionMargin,
  toggleFeeBurn,
];

const market = [
  getAssetIndex,
  getConstituents,
  getBookTicker,
  getDayTicker,
  getExchangeInformation,
  getMarkPrice,
  getOrderBook,
  getPriceTicker,
  ...listCandles,
  listFundingRates,
  listTrades,
];

const histories = [getAdlQuantiles, listAmendments, listFills, listForcedMarginOrders, listForcedOrders, listIncome];

const reads = [
  getServerTime,
  getBalances,
  getCommissionRate,
  getMaxWithdraw,
  getPortfolioAccount,
  getPortfolioBalance,
  getAccount,
  getAccountConfiguration,
  getFeeBurn,
  getHeldAccount,
  getHeldPositions,
  getMultiAssetsMode,
  getPositionMarginHistory,
  getPositionMode,
  getPositions,
  getSymbolConfiguration,
  queryRateLimit,
];

const orders = [
  cancelAllMarginOrders,
  cancelAllOrders,
  cancelOrder,
  cancelOrders,
  listAllOrders,
  listOpenOrders,
  modifyOrder,
  modifyOrders,
  newOrder,
  placeOrders,
  queryOpenOrder,
  queryOrder,
  setCountdown,
  testOrder,
];

const streams = [closeUserDataStream, keepaliveUserDataStream, startUserDataStream];

export const binanceHandlers: readonly Handler[] = [
  ...settings,
  ...market,
  ...reads,
  ...histories,
  ...orders,
  ...streams,
];
