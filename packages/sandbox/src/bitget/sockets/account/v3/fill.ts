import type { JsonObject } from '../../../../json.ts';
import type { AccountChange } from '../../../../state/account-changes.ts';
import { fillFacts } from '../../../unified/records.ts';
import { type AccountChannel, isWanted, type View } from '../channel.ts';
import { categoryOf } from './order.ts';

type Filled = Extract<AccountChange, { kind: 'fill' }>;

/** What is known of a trade at once. */
const quickRow = ({ account }: View, { product, fill }: Filled): JsonObject => {
  const book = account.book(product);
  const facts = fillFacts(book, fill);
  return {
    symbol: facts.symbol,
    updatedTime: facts.updatedTime,
    side: facts.side,
    orderId: facts.orderId,
    execTime: facts.createdTime,
    tradeScope: facts.tradeScope,
    execId: facts.execId,
    execPrice: facts.execPrice,
    holdSide: facts.posSide,
    category: categoryOf(book),
    execQty: facts.execQty,
    clientOid: facts.clientOid,
  };
};

/** The account's own trades. */
export const fill: AccountChannel = {
  changed: (view, change) => {
    if (change.kind !== 'fill' || !isWanted(view, change)) return undefined;
    const facts = fillFacts(view.account.book(change.product), change.fill);
    return [
      {
        ...quickRow(view, change),
        orderType: facts.orderType,
        execPnl: facts.execPnl,
        feeDetail: facts.feeDetail,
        tradeSide: facts.tradeSide ?? '',
        execLinkId: facts.execLinkId,
        execValue: facts.execValue,
        isRPI: facts.isRPI,
      },
    ];
  },
};

/** The same sooner and with less in it; nothing of what a waiting order has placed. */
export const fastFill: AccountChannel = {
  changed: (view, change) => {
    const isTold = change.kind === 'fill' && change.order.placedBy === undefined && isWanted(view, change);
    return isTold ? [quickRow(view, change)] : undefined;
  },
  action: 'update',
  argOf: ({ instType, topic, symbol }) => ({ instType, topic, symbol: symbol === 'default' ? undefined : symbol }),
  isBare: true,
};
