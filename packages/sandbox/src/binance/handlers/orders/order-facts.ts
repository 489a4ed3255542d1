import type { Facts } from '../../../handlers/shape.ts';
import type { Order, OrderStatus } from '../../../state/order.ts';

const statuses: { readonly [S in OrderStatus]: string } = {
  open: 'NEW',
  filled: 'FILLED',
  cancelled: 'CANCELED',
  expired: 'EXPIRED',
};

const idFacts = ({ id, clientId }: Order): Facts => ({
  orderId: id,
  algoId: id,
  strategyId: id,
  clientOrderId: clientId,
  origClientOrderId: clientId,
  clientAlgoId: clientId,
  newClientStrategyId: clientId,
  clientStrategyId: clientId,
});

const statusFacts = ({ status, type }: Order): Facts => {
  const word = statuses[status];
  return {
    status: word,
    algoStatus: word,
    strategyStatus: word,
    type,
    origType: type,
    orderType: type,
    strategyType: type,
  };
};

const fillFacts = ({ status, fill }: Order): Facts => {
  if (status !== 'filled' || fill === undefined) {
    const none = { executedQty: '0', cumQty: '0', cumQuote: '0', cumBase: '0', cummulativeQuoteQty: '0' };
    return { ...none, avgPrice: '0.00000', fills: undefined };
  }
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

const timeFacts = ({ createdAt, updatedAt }: Order): Facts => ({
  time: createdAt,
  createTime: createdAt,
  bookTime: createdAt,
  transactTime: updatedAt,
  updateTime: updatedAt,
});

const givenFacts = ({ given }: Order): Facts => ({
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
});

/** All that answers may say of an order. */
export const orderFacts = (order: Order): Facts => ({
  ...idFacts(order),
  ...statusFacts(order),
  ...fillFacts(order),
  ...timeFacts(order),
  ...givenFacts(order),
  symbol: order.symbol,
  pair: order.symbol.split('_')[0],
  side: order.side,
  positionSide: order.positionSide,
  price: order.price,
  origQty: order.quantity,
  quantity: order.quantity,
  modifyId: order.changes,
  actualOrderId: '',
  // Nothing is ever borrowed here.
  marginBuyBorrowAmount: undefined,
  marginBuyBorrowAsset: undefined,
  triggerTime: 0,
});
