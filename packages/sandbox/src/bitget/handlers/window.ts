import type { Call } from '../../handlers/handler.ts';
import { type Span, spanIn } from '../../handlers/rows.ts';
import type { Refusal } from '../../refusal.ts';
import { bitgetRefusal } from '../errors.ts';

const day = 86_400_000;

/** What one call takes of a history, in milliseconds. */
interface Window {
  /** How long a time may be. */
  readonly most?: number;
  /** What is covered where no time is given. */
  readonly usual?: number;
  /** How far back it goes. */
  readonly back?: number;
  /** Whether an earlier `startTime` is refused. Otherwise what is older is just not found. */
  readonly refusesOlder?: boolean;
}

const week = 7 * day;
const month = 30 * day;
const quarter = 90 * day;
const unified: Window = { most: month, back: quarter, refusesOlder: true };

const windows: { readonly [api: string]: { readonly [operationId: string]: Window } } = {
  'bitget-mix': {
    getAccountBills: { most: month, back: quarter },
    getFuturesTransactionRecords: { most: month },
    getHistoricalPosition: { most: quarter, back: quarter, refusesOlder: true },
    getHistoricalTransactionDetails: { most: week },
    getHistoryOrder: { back: quarter },
    getHistoryTransactions: { most: week, usual: week, back: quarter },
    getHistoryTriggerOrder: { most: quarter },
    getOrderFillDetails: { most: quarter },
    getPendingOrders: { most: quarter },
    getPendingTriggerOrder: { most: quarter },
  },
  'bitget-uta': {
    getFillHistory: unified,
    getFinancialRecords: unified,
    getOrderHistory: unified,
    getPositionsHistory: unified,
    getUnifiedAccountTaxRecords: { most: week },
  },
};

/** The unified account has one code for all of it. No page says what v2 refuses a time with that is only too long. */
const refusalFor = ({ operation }: Call, fault: 'reversed' | 'long' | 'old', most = 0): Refusal => {
  if (operation.api === 'bitget-uta') return bitgetRefusal('400172', 'startTime');
  if (fault === 'reversed') return bitgetRefusal('40707');
  if (fault === 'old') return bitgetRefusal('40704');
  return most === quarter ? bitgetRefusal('40705') : bitgetRefusal('40017', 'startTime');
};

/** The time that a call is about. */
export const spanOf = (call: Call): Span => {
  const { operation, now } = call;
  const { from, to } = spanIn(call.values);
  const { most, usual, back, refusesOlder } = windows[operation.api]?.[operation.operationId] ?? {};
  const hasFrom = Number.isFinite(from);
  if (from > to) throw refusalFor(call, 'reversed');
  if (most !== undefined && hasFrom && Number.isFinite(to) && to - from > most) throw refusalFor(call, 'long', most);
  const oldest = back === undefined ? Number.NEGATIVE_INFINITY : now - back;
  if (hasFrom && refusesOlder && from < oldest) throw refusalFor(call, 'old');
  const covered = usual === undefined || hasFrom ? from : Math.min(to, now) - usual;
  return { from: Math.max(covered, oldest), to };
};
