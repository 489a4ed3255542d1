import { client, compiler, type Mistake, nobody } from './mistake.ts';

/** Orders that the exchange must refuse, or that are not what was meant. */
export const orders: readonly Mistake[] = [
  {
    title: 'a limit order without a price',
    mistaken: `
      const { price, ...others } = limit;
      await usdm.newOrder(others);`,
    right: `await usdm.newOrder(limit);`,
    caught: compiler(/price/),
  },
  {
    title: 'a limit order without a time in force',
    mistaken: `await usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', quantity: '0.01', price: '40000' });`,
    right: `await usdm.newOrder(limit);`,
    caught: compiler(/timeInForce/),
  },
  {
    title: 'a market order with a price',
    mistaken: `await usdm.newOrder({ ...market, price: '40000' });`,
    right: `await usdm.newOrder(market);`,
    caught: compiler(/price/),
  },
  {
    title: 'a stop order where orders without a trigger are placed',
    mistaken: `await usdm.newOrder({ symbol: 'BTCUSDT', side: 'SELL', type: 'STOP_MARKET', quantity: '0.01', stopPrice: '30000' });`,
    right: `await usdm.newAlgoOrder({ ...stop, quantity: '0.01' });`,
    caught: compiler(/"STOP_MARKET"/),
  },
  {
    title: 'a quantity beside closePosition',
    mistaken: `await usdm.newAlgoOrder({ ...stop, closePosition: true, quantity: '0.01' });`,
    right: `
      await usdm.newOrder(market);
      await usdm.newAlgoOrder({ ...stop, closePosition: true });`,
    caught: compiler(/quantity|closePosition/),
  },
  {
    title: 'reduceOnly that may be undefined',
    mistaken: `
      const closing = Math.random() < 2 ? undefined : true;
      await usdm.newOrder({ ...limit, reduceOnly: closing });`,
    right: `
      const closing = Math.random() < 2 ? undefined : true;
      await usdm.newOrder({ ...limit, reduceOnly: closing ?? false });`,
    caught: compiler(/undefined/),
  },
  {
    title: 'a side in small letters',
    mistaken: `await usdm.newOrder({ ...limit, side: 'buy' });`,
    right: `await usdm.newOrder({ ...limit, side: 'BUY' });`,
    caught: compiler(/"buy"/),
  },
  {
    title: "the spot market's post-only order",
    mistaken: `await usdm.newOrder({ ...limit, type: 'LIMIT_MAKER' });`,
    right: `await usdm.newOrder({ ...limit, timeInForce: 'GTX' });`,
    caught: compiler(/"LIMIT_MAKER"/),
  },
  {
    title: 'a boolean where the exchange wants YES or NO',
    mistaken: `await bitget.placeOrder({ ...order, reduceOnly: true });`,
    right: `await bitget.placeOrder({ ...order, reduceOnly: 'NO' });`,
    caught: compiler(/Type '(true|boolean)' is not assignable to type '"(YES|NO)"/),
  },
  {
    title: "a boolean as Python's text",
    mistaken: `await usdm.changePositionMode({ dualSidePosition: 'True' });`,
    right: `await usdm.changePositionMode({ dualSidePosition: true });`,
    caught: compiler(/"True"/),
  },
  {
    title: 'a margin mode by a name near its own',
    mistaken: `await bitget.placeOrder({ ...order, marginMode: 'cross' });`,
    right: `await bitget.placeOrder({ ...order, marginMode: 'crossed' });`,
    caught: compiler(/"cross"/),
  },
  {
    title: 'a product type of the first API',
    mistaken: `await bitget.getAllPositions({ productType: 'umcbl' });`,
    right: `await bitget.getAllPositions({ productType: 'USDT-FUTURES' });`,
    caught: compiler(/"umcbl"/),
  },
  {
    title: 'an interval that the exchange does not have',
    mistaken: `await usdm.getKlineCandlestickData({ symbol: 'BTCUSDT', interval: '60m' });`,
    right: `await usdm.getKlineCandlestickData({ symbol: 'BTCUSDT', interval: '1h' });`,
    caught: compiler(/"60m"/),
  },
  {
    title: 'a query that names no order',
    mistaken: `await bitget.cancelOrder(pair);`,
    right: `
      await bitget.placeOrder({ ...order, clientOid: 'mine' });
      await bitget.cancelOrder({ ...pair, clientOid: 'mine' });`,
    caught: compiler(/orderId|clientOid/),
  },
  {
    title: 'six orders where five go',
    mistaken: `await usdm.placeMultipleOrders({ batchOrders: Array.from({ length: 6 }, () => limit) });`,
    right: `await usdm.placeMultipleOrders({ batchOrders: Array.from({ length: 5 }, () => limit) });`,
    caught: client('batchOrders', /a list of 6; give 1-5/),
  },
  {
    title: 'fifty-one orders to cancel, by verb',
    mistaken: `
      const orderIdList = Array.from({ length: 51 }, (_, at) => ({ orderId: String(at + 1) }));
      await bitget.POST('/api/v2/mix/order/batch-cancel-orders', { body: { ...pair, orderIdList } });`,
    right: `
      await bitget.placeOrder({ ...order, clientOid: 'mine' });
      const orderIdList = [{ clientOid: 'mine' }];
      await bitget.POST('/api/v2/mix/order/batch-cancel-orders', { body: { ...pair, orderIdList } });`,
    caught: client('orderIdList', /a list of 51; give 1-50/),
  },
  {
    title: 'a batch without an order',
    mistaken: `await coinm.placeMultipleOrders({ batchOrders: [] });`,
    right: `await coinm.placeMultipleOrders({ batchOrders: [coinmOrder] });`,
    caught: client('batchOrders', /a list of 0; give 1-5/),
  },
  {
    title: 'nothing to cancel, which would be everything',
    mistaken: `
      const stale: { orderId: string }[] = [];
      await bitget.cancelBatchOrders({ ...pair, orderIdList: stale });`,
    right: `
      await bitget.placeOrder({ ...order, clientOid: 'mine' });
      await bitget.cancelBatchOrders({ ...pair, orderIdList: [{ clientOid: 'mine' }] });`,
    caught: client('orderIdList', /reaches further/),
  },
  {
    title: 'a batch as JSON text, as other libraries want it',
    mistaken: `await usdm.placeMultipleOrders({ batchOrders: JSON.stringify([limit]) });`,
    right: `await usdm.placeMultipleOrders({ batchOrders: [limit] });`,
    caught: compiler(/Type 'string' is not assignable/),
  },
  {
    title: 'one client order id for two orders of a batch',
    mistaken: `
      const newClientOrderId = 'grid-1';
      await usdm.placeMultipleOrders({ batchOrders: [{ ...limit, newClientOrderId }, { ...market, newClientOrderId }] });`,
    right: `
      const named = [limit, market].map((each, at) => ({ ...each, newClientOrderId: \`grid-\${at}\` }));
      await usdm.placeMultipleOrders({ batchOrders: named });`,
    caught: client('batchOrders[1].newClientOrderId', /that of another order/),
  },
  {
    title: 'a symbol of the other futures',
    mistaken: `await usdm.newOrder({ ...limit, symbol: 'BTCUSD_PERP' });`,
    right: `await coinm.newOrder(coinmOrder);`,
    caught: nobody('symbols are listed and delisted every day; the exchange refuses one that it does not have (-1121)'),
  },
  {
    title: 'no position side in hedge mode',
    mistaken: `
      await usdm.changePositionMode({ dualSidePosition: true });
      await usdm.newOrder(limit);`,
    right: `
      await usdm.changePositionMode({ dualSidePosition: true });
      await usdm.newOrder({ ...limit, positionSide: 'LONG' });`,
    caught: nobody('the mode is a setting of the account; the exchange refuses the order (-4061)'),
  },
  {
    title: 'no tradeSide in hedge mode',
    mistaken: `
      await bitget.changePositionMode({ productType: 'USDT-FUTURES', posMode: 'hedge_mode' });
      await bitget.placeOrder(order);`,
    right: `
      await bitget.changePositionMode({ productType: 'USDT-FUTURES', posMode: 'hedge_mode' });
      await bitget.placeOrder({ ...order, tradeSide: 'open' });`,
    caught: nobody('the mode is a setting of the account; the exchange refuses the order'),
  },
];
