import { client, compiler, type Mistake } from './mistake.ts';

/** Names that are nearly right, or another library's. */
export const names: readonly Mistake[] = [
  {
    title: 'a misspelt parameter',
    mistaken: `await usdm.newOrder({ ...limit, redueOnly: true });`,
    right: `await usdm.newOrder({ ...limit, reduceOnly: false });`,
    caught: compiler(/NoParameterOfThisCall/),
  },
  {
    title: 'a misspelt parameter in a variable, which the compiler lets pass',
    mistaken: `
      const change = { symbol: 'BTCUSDT', amount: '1', type: 1, positionside: 'LONG' } as const;
      await usdm.modifyIsolatedPositionMargin(change);`,
    right: `
      const change = { symbol: 'BTCUSDT', leverage: 5 } as const;
      await usdm.changeInitialLeverage(change);`,
    caught: client('positionside', /did you mean positionSide/),
  },
  {
    title: 'a misspelt name in an order of a batch',
    mistaken: `await usdm.placeMultipleOrders({ batchOrders: [{ ...limit, newClientOrderID: 'a' }] });`,
    right: `await usdm.placeMultipleOrders({ batchOrders: [{ ...limit, newClientOrderId: 'a' }] });`,
    caught: compiler(/newClientOrderID/),
  },
  {
    title: "snake case, as in Binance's connector for Python",
    mistaken: `await usdm.newOrder({ ...limit, reduce_only: true });`,
    right: `await usdm.newOrder({ ...limit, reduceOnly: false });`,
    caught: compiler(/NoParameterOfThisCall/),
  },
  {
    title: "ccxt's name for the quantity",
    mistaken: `
      const { quantity, ...others } = limit;
      await usdm.newOrder({ ...others, amount: quantity });`,
    right: `
      const { quantity, ...others } = limit;
      await usdm.newOrder({ ...others, quantity });`,
    caught: compiler(/'amount' does not exist/),
  },
  {
    title: "the other exchange's name for the client order id",
    mistaken: `await bitget.placeOrder({ ...order, newClientOrderId: 'a' });`,
    right: `await bitget.placeOrder({ ...order, clientOid: 'a' });`,
    caught: compiler(/NoParameterOfThisCall/),
  },
  {
    title: "another library's method",
    mistaken: `await usdm.submitNewOrder(limit);`,
    right: `await usdm.newOrder(limit);`,
    caught: compiler(/'submitNewOrder' does not exist/),
  },
  {
    title: 'a path with a plural that it has not',
    mistaken: `await usdm.GET('/fapi/v1/orders', { params: { query: { symbol: 'BTCUSDT' } } });`,
    right: `await usdm.GET('/fapi/v1/openOrders', { params: { query: { symbol: 'BTCUSDT' } } });`,
    caught: compiler(/\/fapi\/v1\/orders/),
  },
  {
    title: 'a misspelt option of a call',
    mistaken: `await usdm.newOrder(limit, { timeOut: 3_000 });`,
    right: `await usdm.newOrder(limit, { timeout: 3_000 });`,
    caught: compiler(/Did you mean to write 'timeout'/),
  },
  {
    title: 'the receive window among the parameters',
    mistaken: `await usdm.newOrder({ ...limit, recvWindow: 2_000 });`,
    right: `await usdm.newOrder(limit, { recvWindow: 2_000 });`,
    caught: compiler(/NoParameterOfThisCall/),
  },
  {
    title: 'a timestamp of its own',
    mistaken: `await usdm.getAllOrders({ symbol: 'BTCUSDT', timestamp: Date.now() });`,
    right: `await usdm.getAllOrders({ symbol: 'BTCUSDT' });`,
    caught: compiler(/'timestamp' does not exist/),
  },
  {
    title: 'an answer given back as a request',
    mistaken: `
      const before = await usdm.newOrder(limit);
      await usdm.newOrder({ ...before, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: before.origQty });`,
    right: `
      const before = await usdm.newOrder(limit);
      const { symbol, price, origQty: quantity } = before;
      await usdm.newOrder({ symbol, price, quantity, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC' });`,
    caught: compiler(/is not assignable to parameter/),
  },
];
