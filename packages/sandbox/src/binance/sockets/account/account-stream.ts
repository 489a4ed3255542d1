import type { JsonObject } from '../../../json.ts';
import type { Account } from '../../../state/account.ts';
import type { AccountChange } from '../../../state/account-changes.ts';
import { sidesOf } from '../../handlers/position-facts.ts';
import { accountUpdate, type Changed, configUpdate } from './account-events.ts';
import { finishedEvents, waitingEvents } from './algo-events.ts';
import { marginEvents } from './margin-events.ts';
import { orderTradeUpdate, tradeLite } from './order-events.ts';
import { riskEvents } from './risk-events.ts';
import { type ChangeOf, type Segment, segmentOf } from './segment.ts';

const orderEvents = (segment: Segment, change: ChangeOf<'order'>, now: number): readonly JsonObject[] => {
  const { order, event: what, at } = change;
  const moment = { at, now };
  if (order.service !== 'plain') return waitingEvents(segment, order, what, moment);
  return [orderTradeUpdate(segment, { order, what, at, now }), ...finishedEvents(segment, order, moment)];
};

/** A fill comes in its short form first, then with what it has changed, then with its order. */
const fillEvents = (segment: Segment, change: ChangeOf<'fill'>, now: number): readonly JsonObject[] => {
  const { order, fill, at } = change;
  const changed: Changed = {
    reason: 'ORDER',
    ...{ at, now },
    balances: [{ asset: fill.commissionAsset, change: '0' }],
    positions: [{ symbol: order.symbol, side: order.positionSide }],
  };
  return [
    ...(segment.dialect === 'usdm' ? [tradeLite(order, fill, now)] : []),
    accountUpdate(segment, changed),
    orderTradeUpdate(segment, { order, what: 'traded', fill, at, now }),
    ...finishedEvents(segment, order, { at, now }),
  ];
};

/** Funding of a crossed position tells of a balance alone, without a list of positions. */
const fundingOf = ({ book }: Segment, { position, entry }: ChangeOf<'funding'>): Omit<Changed, 'at' | 'now'> => {
  const { symbol } = position;
  return {
    reason: 'FUNDING_FEE',
    balances: [{ asset: entry.asset, change: entry.amount }],
    positions: book.settings(symbol).isolated ? [position] : undefined,
    symbol,
  };
};

/** What has changed beside orders; `undefined` where no event says so, as of the position mode. */
const changedBy = (segment: Segment, change: AccountChange): Omit<Changed, 'at' | 'now'> | undefined => {
  const { book } = segment;
  const sides = (symbol: string) => sidesOf(book).map((side) => ({ symbol, side }));
  switch (change.kind) {
    case 'funding':
      return fundingOf(segment, change);
    case 'margin': {
      const { position } = change;
      return {
        reason: 'MARGIN_TRANSFER',
        balances: [{ asset: position.marginAsset, change: '0' }],
        positions: [position],
      };
    }
    case 'position': {
      const { symbol, position } = change;
      const asset = position?.marginAsset ?? book.rules.marginAsset(symbol);
      return { reason: 'ADJUSTMENT', balances: [{ asset, change: '0' }], positions: sides(symbol) };
    }
    case 'clearance': {
      const { asset, amount } = change.entry;
      return { reason: 'INSURANCE_CLEAR', balances: [{ asset, change: amount }], positions: [] };
    }
    case 'balance':
      return { reason: 'ADJUSTMENT', balances: [{ asset: change.asset, change: change.amount }], positions: [] };
    case 'marginMode':
      return { reason: 'MARGIN_TYPE_CHANGE', positions: sides(change.symbol) };
    default:
      return undefined;
  }
};

const settingEvents = (segment: Segment, change: AccountChange, now: number): readonly JsonObject[] => {
  const { at } = change;
  const { book, dialect } = segment;
  if (change.kind === 'risk') return riskEvents(segment, change, now);
  if (change.kind === 'leverage') {
    const ac = { s: change.symbol, l: book.settings(change.symbol).leverage };
    return [configUpdate(segment, { ac }, at, now)];
  }
  if (change.kind === 'assetsMode' && dialect === 'usdm') {
    return [configUpdate(segment, { ai: { j: book.multiAssets } }, at, now)];
  }
  const changed = changedBy(segment, change);
  return changed === undefined ? [] : [accountUpdate(segment, { ...changed, at, now })];
};

/** What is sent when something changes in an account, in the order in which it is sent. */
export const eventsOf = (account: Account, change: AccountChange, now: number): readonly JsonObject[] => {
  const segment = segmentOf(account, change.product);
  if (segment === undefined) return marginEvents(account.book(change.product), change, now);
  if (change.kind === 'order') return orderEvents(segment, change, now);
  return change.kind === 'fill' ? fillEvents(segment, change, now) : settingEvents(segment, change, now);
};
