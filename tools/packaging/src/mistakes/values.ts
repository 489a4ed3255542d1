import { client, compiler, type Mistake, nobody } from './mistake.ts';

/** Numbers, times and ids that are not what they seem. */
export const values: readonly Mistake[] = [
  {
    title: 'an order id that a number cannot hold',
    mistaken: `await usdm.queryOrder({ symbol: 'BTCUSDT', orderId: 8389765612825190229 });`,
    right: `
      const { orderId } = await usdm.newOrder(limit);
      await usdm.queryOrder({ symbol: 'BTCUSDT', orderId });`,
    caught: client('orderId', /not exact/),
  },
  {
    title: 'a computed quantity with its rounding error',
    mistaken: `await usdm.newOrder({ ...limit, quantity: 0.1 + 0.2 });`,
    right: `await usdm.newOrder({ ...limit, quantity: roundToStep(String(0.1 + 0.2), '0.001') });`,
    caught: client('quantity', /not exact/),
  },
  {
    title: 'a quantity that is not a number',
    mistaken: `await usdm.newOrder({ ...limit, quantity: Number('0,01') });`,
    right: `await usdm.newOrder({ ...limit, quantity: Number('0.01') });`,
    caught: client('quantity', /NaN/),
  },
  {
    title: 'a quantity that JavaScript writes with an exponent',
    mistaken: `await bitget.placeOrder({ ...order, size: 0.00001 / 100 });`,
    right: `await bitget.placeOrder({ ...order, size: '0.01' });`,
    caught: client('size', /not exact|plain decimal/),
  },
  {
    title: 'an empty field of a form as the price',
    mistaken: `await usdm.newOrder({ ...limit, price: '' });`,
    right: `await usdm.newOrder({ ...limit, price: '40000' });`,
    caught: client('price', /plain decimal/),
  },
  {
    title: 'a thousands separator',
    mistaken: `await usdm.newOrder({ ...limit, price: (40000).toLocaleString('en') });`,
    right: `await usdm.newOrder({ ...limit, price: (40000).toFixed(1) });`,
    caught: client('price', /"40,000"/),
  },
  {
    title: 'seconds for a start time',
    mistaken: `await usdm.getAllOrders({ symbol: 'BTCUSDT', startTime: Math.floor(Date.now() / 1000) - 3_600 });`,
    right: `await usdm.getAllOrders({ symbol: 'BTCUSDT', startTime: Date.now() - 3_600_000 });`,
    caught: client('startTime', /in seconds/),
  },
  {
    title: 'seconds for the date of an order in a batch',
    mistaken: `
      const goodTillDate = Math.floor(Date.now() / 1000) + 3_600;
      await usdm.placeMultipleOrders({ batchOrders: [{ ...limit, timeInForce: 'GTD', goodTillDate }] });`,
    right: `
      const goodTillDate = (Math.floor(Date.now() / 1000) + 3_600) * 1_000;
      await usdm.placeMultipleOrders({ batchOrders: [{ ...limit, timeInForce: 'GTD', goodTillDate }] });`,
    caught: client('batchOrders[0].goodTillDate', /in seconds/),
  },
  {
    title: 'seconds for the range of a history',
    mistaken: `
      const startTime = Math.floor(Date.now() / 1000) - 86_400;
      for await (const trade of iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', startTime })) void trade;`,
    right: `
      const startTime = Date.now() - 86_400_000;
      for await (const trade of iterate(usdm, 'getAccountTradeList', { symbol: 'BTCUSDT', startTime })) void trade;`,
    caught: client('startTime', /in seconds/),
  },
  {
    title: 'a Date for a time',
    mistaken: `await usdm.getIncomeHistory({ startTime: new Date() });`,
    right: `await usdm.getIncomeHistory({ startTime: new Date().getTime() - 3_600_000 });`,
    caught: compiler(/Type 'Date' is not assignable to type 'number'/),
  },
  {
    title: 'an ISO text for a time',
    mistaken: `await usdm.getIncomeHistory({ startTime: new Date().toISOString() });`,
    right: `await usdm.getIncomeHistory({ startTime: Date.parse(new Date().toISOString()) - 3_600_000 });`,
    caught: compiler(/Type 'string' is not assignable to type 'number'/),
  },
  {
    title: 'a receive window in microseconds',
    mistaken: `await usdm.newOrder(limit, { recvWindow: 5_000_000 });`,
    right: `await usdm.newOrder(limit, { recvWindow: 5_000 });`,
    caught: client('recvWindow', /60000/),
  },
  {
    title: 'one added to an id',
    mistaken: `
      const { orderId } = await usdm.newOrder(limit);
      await usdm.getAllOrders({ symbol: 'BTCUSDT', orderId: orderId + 1 });`,
    right: `
      const { orderId } = await usdm.newOrder(limit);
      await usdm.getAllOrders({ symbol: 'BTCUSDT', orderId: BigInt(orderId) + 1n });`,
    caught: nobody('an id is text, and text plus a number is text'),
  },
  {
    title: 'a price off the tick',
    mistaken: `await usdm.newOrder({ ...limit, price: '40000.123456' });`,
    right: `await usdm.newOrder({ ...limit, price: roundToStep('40000.123456', '0.10') });`,
    caught: nobody("ticks are the exchange's, and change; it refuses the order (-4014)"),
  },
];
