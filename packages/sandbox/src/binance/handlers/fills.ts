import type { Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { Fill } from '../../state/fill.ts';
import { pageOf } from './page.ts';
import { bookOf, isOfSymbol } from './product.ts';

const fillFacts = (fill: Fill): Facts => ({
  symbol: fill.symbol,
  pair: fill.symbol.split('_')[0],
  id: fill.id,
  orderId: fill.orderId,
  side: fill.side,
  positionSide: fill.positionSide,
  price: fill.price,
  qty: fill.quantity,
  baseQty: fill.base,
  quoteQty: fill.quote,
  realizedPnl: fill.profit,
  marginAsset: fill.marginAsset,
  commission: fill.commission,
  commissionAsset: fill.commissionAsset,
  buyer: fill.buys,
  isBuyer: fill.buys,
  maker: fill.maker,
  isMaker: fill.maker,
  isBestMatch: true,
  time: fill.at,
});

/** The account's own trades. */
export const listFills: Handler = {
  serves: {
    'binance-usdm': ['getAccountTradeList'],
    'binance-coinm': ['getAccountTradeList'],
    'binance-pm': ['getUmAccountTradeList', 'getCmAccountTradeList', 'getMarginAccountTradeList'],
  },
  handle: (call) => {
    const { values, template } = call;
    const orderId = values.text('orderId');
    const fills = pageOf(call, bookOf(call).history.fills, {
      from: 'fromId',
      isAsked: (fill) => isOfSymbol(values, fill.symbol) && (orderId === undefined || String(fill.orderId) === orderId),
    });
    return fills.map((fill) => shape(itemOf(template), fillFacts(fill)));
  },
};
