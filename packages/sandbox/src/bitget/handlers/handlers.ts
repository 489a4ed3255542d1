import type { Handler } from '../../handlers/handler.ts';
import { adjustPositionMargin } from './adjust-position-margin.ts';
import { changeLeverage } from './change-leverage.ts';
import { changeMarginMode } from './change-margin-mode.ts';
import { changePositionMode } from './change-position-mode.ts';
import { getMaxOpen, getOpenCount, listAdlRanks, listIsolatedSymbols } from './estimates.ts';
import { getFeeRate, listFeeRates } from './fee-rates.ts';
import { listBills, listFills, listPastPositions, listTaxRecords } from './fills.ts';
import { getAccount, getOverview, listAccounts } from './get-account.ts';
import { getPositions } from './get-positions.ts';
import { getDepth, getFunding, getTickers, listCandles, listFundingRates, listTrades } from './market.ts';
import { cancelAllOrders, cancelOrder, cancelOrders } from './orders/cancel-order.ts';
import { cancelTriggerOrders } from './orders/cancel-trigger-order.ts';
import { closePositions, reversePosition } from './orders/close-positions.ts';
import { getOrder } from './orders/get-order.ts';
import { listOpenOrders, listOpenTriggerOrders, listPastOrders, listPastTriggerOrders } from './orders/list-orders.ts';
import { listSubOrders } from './orders/list-sub-orders.ts';
import { modifyOrder } from './orders/modify-order.ts';
import { modifyTpslOrder, modifyTriggerOrder } from './orders/modify-trigger-order.ts';
import { newOrder, newTriggerOrder, placeOrders } from './orders/new-order.ts';
import { newPositionTpsl, newTpslOrder } from './orders/tpsl-order.ts';
import { getServerTime } from './server-time.ts';
import { setAllLeverage } from './set-all-leverage.ts';
import { setAssetMode } from './set-asset-mode.ts';
import { setAutoMargin } from './set-auto-margin.ts';

const settings = [
  adjustPositionMargin,
  changeLeverage,
  changeMarginMode,
  changePositionMode,
  setAllLeverage,
  setAssetMode,
  setAutoMargin,
];

const market = [getDepth, getFunding, getTickers, ...listCandles, listFundingRates, listTrades];

const histories = [listBills, listFills, listPastPositions, listTaxRecords];

const reads = [
  getServerTime,
  getAccount,
  getFeeRate,
  getMaxOpen,
  getOpenCount,
  getOverview,
  getPositions,
  listAccounts,
  listAdlRanks,
  listFeeRates,
  listIsolatedSymbols,
];

const orders = [
  cancelAllOrders,
  cancelOrder,
  cancelOrders,
  cancelTriggerOrders,
  closePositions,
  getOrder,
  listOpenOrders,
  listOpenTriggerOrders,
  listPastOrders,
  listPastTriggerOrders,
  listSubOrders,
  modifyOrder,
  modifyTpslOrder,
  modifyTriggerOrder,
  newOrder,
  newPositionTpsl,
  newTpslOrder,
  newTriggerOrder,
  placeOrders,
  reversePosition,
];

export const bitgetHandlers: readonly Handler[] = [...settings, ...market, ...reads, ...histories, ...orders];
