import type { Facts } from '../../../handlers/shape.ts';
import type { Order, OrderStatus } from '../../../state/order.ts';

const statuses: { readonly [S in OrderStatus]: string } = {
  open: 'NEW',
  filled: 'FILLED',
  cancelled: 'CANCELED',
  expired: 'EXPIRED',
};

const nothingFilled = {
  ...{ executedQty: '0', cumQty: '0', cumQuote: '0', cumBase: '0', cummulativeQuoteQty: '0', avgPrice: '0.00000' },
  fills: undefined,
};

const fillFacts = ({ status, fill }: Order) => {
  if (status !== 'filled' || fill === undefined) return nothingFilled;
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
  const { id, clientId, type, createdAt, updatedAt, given, symbol, price, quantity } = order;
  const status = statuses[order.status];
  const filled = fillFacts(order);
  return {
    orderId: id,
    algoId: id,
    strategyId: id,
    clientOrderId: clientId,
    origClientOrderId: clientId,
    clientAlgoId: clientId,
    newClientStrategyId: clientId,
    clientStrategyId: clientId,
    status,
    algoStatus: status,
    strategyStatus: status,
    type,
    origType: type,
    orderType: type,
    strategyType: type,
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
    timeInForce: given.get('timeInForce') ?? 'GTC',
    reduceOnly: given.get('reduceOnly') === 'true',
    closePosition: given.get('closePosition') === 'true',
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
    actualOrderId: '',
    // Nothing is ever borrowed here.
    marginBuyBorrowAmount: undefined,
    marginBuyBorrowAsset: undefined,
    triggerTime: 0,
  };
};
