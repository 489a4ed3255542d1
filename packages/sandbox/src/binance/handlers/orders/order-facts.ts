import type { Facts } from '../../../handlers/shape.ts';
import type { Order, OrderStatus } from '../../../state/order.ts';
import { closesAll } from './triggers.ts';

/** How a status is called, of orders without a fill too. */
const statuses: { readonly [S in OrderStatus]: string } = {
  open: 'NEW',
  filled: 'FILLED',
  cancelled: 'CANCELED',
  expired: 'EXPIRED',
  triggered: 'TRIGGERED',
  rejected: 'REJECTED',
};

const statusOf = ({ status, fill, ending }: Order): string => {
  if (ending === 'self-trade') return 'EXPIRED_IN_MATCH';
  return status === 'open' && fill !== undefined ? 'PARTIALLY_FILLED' : statuses[status];
};

/** `TRIGGERED` while the order that was placed is open, `FINISHED` once it has ended. */
const algoStatusOf = ({ status, placed }: Order): string =>
  placed !== undefined && placed.status !== 'open' ? 'FINISHED' : statuses[status];

/** Portfolio Margin's conditional orders know neither what was refused nor what became of the order that was placed. */
const strategyStatusOf = ({ status }: Order): string => statuses[status === 'rejected' ? 'expired' : status];

const nothingFilled = {
  ...{ executedQty: '0', cumQty: '0', cumQuote: '0', cumBase: '0', cummulativeQuoteQty: '0', avgPrice: '0.00000' },
  fills: undefined,
};

const fillFacts = ({ fill }: Order) => {
  if (fill === undefined) return nothingFilled;
  const { quantity, base, quote, price, commission, commissionAsset } = fill;
  return {
    executedQty: quantity,
    cumQty: quantity,
    cumQuote: quote,
    cumBase: base,
    cummulativeQuoteQty: quote,
    avgPrice: price,
    fills: [{ price, qty: quantity, commission, commissionAsset }],
  };
};

/** All that answers may say of an order. One literal: spreading parts into it would cost more than all the rest. */
export const orderFacts = (order: Order): Facts => {
  const { id, clientId, createdAt, given, symbol, price, quantity, placed } = order;
  const status = statusOf(placed ?? order);
  const updatedAt = placed?.updatedAt ?? order.updatedAt;
  const filled = fillFacts(order);
  const endsWithPosition = order.service !== 'plain' && closesAll(order);
  return {
    orderId: placed?.id ?? id,
    algoId: id,
    strategyId: id,
    clientOrderId: clientId,
    origClientOrderId: clientId,
    clientAlgoId: clientId,
    newClientStrategyId: clientId,
    clientStrategyId: clientId,
    status,
    algoStatus: algoStatusOf(order),
    strategyStatus: strategyStatusOf(order),
    type: placed?.type ?? order.type,
    origType: order.type,
    orderType: order.type,
    strategyType: order.type,
    executedQty: filled.executedQty,
    cumQty: filled.cumQty,
    cumQuote: filled.cumQuote,
    cumBase: filled.cumBase,
    cummulativeQuoteQty: filled.cummulativeQuoteQty,
    avgPrice: filled.avgPrice,
    fills: filled.fills,
    time: createdAt,
    createTime: createdAt,
    bookTime: createdAt,
    transactTime: updatedAt,
    updateTime: updatedAt,
    timeInForce: endsWithPosition ? 'GTE_GTC' : (given.get('timeInForce') ?? 'GTC'),
    reduceOnly: endsWithPosition || given.get('reduceOnly') === 'true',
    closePosition: closesAll(order),
    stopPrice: given.get('stopPrice') ?? '0',
    triggerPrice: given.get('triggerPrice') ?? given.get('stopPrice') ?? '0',
    activatePrice: given.get('activatePrice') ?? given.get('activationPrice'),
    priceRate: given.get('callbackRate'),
    callbackRate: given.get('callbackRate'),
    workingType: given.get('workingType') ?? 'CONTRACT_PRICE',
    priceProtect: given.get('priceProtect') === 'true',
    priceMatch: given.get('priceMatch') ?? 'NONE',
    selfTradePreventionMode: given.get('selfTradePreventionMode') ?? 'NONE',
    goodTillDate: Number(given.get('goodTillDate') ?? 0),
    icebergQty: given.get('icebergQty') ?? '0',
    symbol,
    pair: symbol.split('_')[0],
    side: order.side,
    positionSide: order.positionSide,
    price,
    origQty: quantity,
    quantity,
    modifyId: order.changes,
    actualOrderId: placed === undefined ? '' : String(placed.id),
    actualPrice: placed?.fill?.price ?? '0',
    actualType: placed?.type,
    actualQty: placed?.fill?.quantity ?? '0',
    // Nothing is ever borrowed here.
    marginBuyBorrowAmount: undefined,
    marginBuyBorrowAsset: undefined,
    triggerTime: order.setOffAt ?? 0,
  };
};
