import { access } from './bitget/access.ts';
import { contractOrders } from './bitget/contract-orders.ts';
import { engine } from './bitget/engine.ts';
import { general } from './bitget/general.ts';
import { marketRules } from './bitget/market-rules.ts';
import { orders } from './bitget/orders.ts';
import { positions } from './bitget/positions.ts';
import { requests } from './bitget/requests.ts';
import { catalogueOf } from './catalogue.ts';

/*
 * Left out: 11xxx to 13xxx, 42xxx, 46xxx, 47xxx (withdrawals, deposits, conversion, spot), 19xxx and 31xxx (copy
 * trading), 22013 to 22028 (position vouchers), 49xxx (custody and brokers), 50xxx (margin trading, its 50060 included),
 * 59xxx (earn), 60xxx (P2P), 70xxx and 80xxx (brokerage, loans), six-digit codes. In the other ranges: codes that
 * the client does not take for a sure refusal, the eight generic ones apart. All of these keep the exchange's message
 * and, 50060 apart, count as unknown on a write.
 */

/**
 * The error codes of Bitget's classic (v2 mix) futures API. Bitget names no codes; the names are ours.
 *
 * @example
 * errorCodes['40085'].zh.remedy;
 */
export const errorCodes = catalogueOf({
  ...general,
  ...marketRules,
  ...access,
  ...requests,
  ...contractOrders,
  ...positions,
  ...orders,
  ...engine,
});

/** A code that this catalogue explains. */
export type KnownErrorCode = keyof typeof errorCodes;
