import type { Handler } from '../../handlers/handler.ts';
import { getAssets, getFeeRate, getMaxOpen, getSettings, listFeeRates } from './account.ts';
import {
  getDepth,
  getFunding,
  getIndexComponents,
  getTickers,
  listCandles,
  listFundingRates,
  listTrades,
} from './market.ts';
import { cancelAll, cancelOrder, cancelOrders, countDown } from './orders/cancel.ts';
import { closePositions } from './orders/close.ts';
import { modifyOrder, modifyOrders } from './orders/modify.ts';
import { placeOrder, placeOrders } from './orders/place.ts';
import { getOrder, listOpenOrders, listPastOrders } from './orders/read.ts';
import {
  cancelStrategy,
  listPastStrategies,
  listSubOrders,
  listWaiting,
  modifyStrategy,
  placeStrategy,
} from './orders/strategy.ts';
import { listAdlRanks, listPastPositions, listPositions } from './positions.ts';
import { listFills, listRecords, listTaxRecords } from './records.ts';
import { setHoldMode, setLeverage, setMargin, switchAccount } from './settings.ts';

const market = [getDepth, getFunding, getIndexComponents, getTickers, listCandles, listFundingRates, listTrades];

const settings = [setHoldMode, setLeverage, setMargin, switchAccount];

const reads = [
  getAssets,
  getFeeRate,
  getMaxOpen,
  getSettings,
  listAdlRanks,
  listFeeRates,
  listFills,
  listPastPositions,
  listPositions,
  listRecords,
  listTaxRecords,
];

const orders = [
  cancelAll,
  cancelOrder,
  cancelOrders,
  closePositions,
  countDown,
  getOrder,
  listOpenOrders,
  listPastOrders,
  modifyOrder,
  modifyOrders,
  placeOrder,
  placeOrders,
];

const strategies = [cancelStrategy, listPastStrategies, listSubOrders, listWaiting, modifyStrategy, placeStrategy];

/** What the operations of the unified account do, on the state that the classic API has too. */
export const unifiedHandlers: readonly Handler[] = [...market, ...settings, ...reads, ...orders, ...strategies];
