import { fillFacts } from '../../../handlers/fills.ts';
import { tradeSideOf } from '../../../handlers/orders/order-facts.ts';
import { type AccountChannel, isWanted } from '../channel.ts';

/** The account's own trades. */
export const fill: AccountChannel = {
  changed: (view, change) => {
    if (change.kind !== 'fill' || !isWanted(view, change)) return undefined;
    const { order, fill: trade } = change;
    const facts = fillFacts(trade, tradeSideOf(order));
    return [
      {
        orderId: facts.orderId,
        clientOid: trade.clientId,
        tradeId: facts.tradeId,
        symbol: facts.symbol,
        // The trade, where orders and answers name the position in hedge mode.
        side: trade.buys ? 'buy' : 'sell',
        orderType: order.type,
        posMode: facts.posMode,
        price: facts.price,
        baseVolume: facts.baseVolume,
        quoteVolume: facts.quoteVolume,
        profit: facts.profit,
        tradeSide: facts.tradeSide,
        tradeScope: facts.tradeScope,
        feeDetail: facts.feeDetail,
        cTime: facts.cTime,
        uTime: facts.cTime,
      },
    ];
  },
};
