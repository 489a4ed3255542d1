import { compiler, type Mistake, nobody } from './mistake.ts';

/** What is read of an answer, or of an error. */
export const answers: readonly Mistake[] = [
  {
    title: 'no await before the answer is read',
    mistaken: `
      const placed = usdm.newOrder(limit);
      console.log(placed.orderId);`,
    right: `
      const placed = await usdm.newOrder(limit);
      console.log(placed.orderId);`,
    caught: compiler(/Property 'orderId' does not exist on type 'WriteCall/),
  },
  {
    title: 'no await in a condition',
    mistaken: `if (usdm.getCurrentPositionMode().dualSidePosition) console.log('hedge mode');`,
    right: `if ((await usdm.getCurrentPositionMode()).dualSidePosition) console.log('hedge mode');`,
    caught: compiler(/Property 'dualSidePosition' does not exist on type 'Call/),
  },
  {
    title: 'data of an answer that is the data',
    mistaken: `
      const { data } = await usdm.newOrder(limit);
      console.log(data.orderId);`,
    right: `
      const { data } = await usdm.newOrder(limit).withResponse();
      console.log(data.orderId);`,
    caught: compiler(/Property 'data' does not exist/),
  },
  {
    title: 'data of a verb, without a look at its error',
    mistaken: `
      const { data } = await usdm.GET('/fapi/v1/time', {});
      console.log(data.serverTime);`,
    right: `
      const { data, error } = await usdm.GET('/fapi/v1/time', {});
      if (!error) console.log(data.serverTime);`,
    caught: compiler(/'data' is possibly 'undefined'/),
  },
  {
    title: 'the order of a verdict, without a look at its outcome',
    mistaken: `
      const verdict = await usdm.newOrder(limit).verdict();
      console.log(verdict.data.orderId);`,
    right: `
      const verdict = await usdm.newOrder(limit).verdict();
      if (verdict.outcome === 'accepted') console.log(verdict.data?.orderId);`,
    caught: compiler(/Property 'data' does not exist on type 'Verdict/),
  },
  {
    title: 'the order of placeOrder, without a look at its outcome',
    mistaken: `
      const placed = await placeOrder(usdm, market);
      console.log(placed.order.orderId);`,
    right: `
      const placed = await placeOrder(usdm, market);
      if (placed.outcome === 'placed') console.log(placed.order.orderId);`,
    caught: compiler(/Property 'order' does not exist on type 'Placed/),
  },
  {
    title: 'a misspelt outcome',
    mistaken: `
      const verdict = await usdm.newOrder(limit).verdict();
      if (verdict.outcome === 'rejected') console.log('refused');`,
    right: `
      const verdict = await usdm.newOrder(limit).verdict();
      if (verdict.outcome === 'refused') console.log('refused');`,
    caught: compiler(/no overlap/),
  },
  {
    title: "the exchange's number in place of the error's code",
    mistaken: `
      try { await usdm.newOrder(limit); }
      catch (error) { if (isExchangeError(error) && error.code === -2011) console.log('gone'); }`,
    right: `
      try { await usdm.newOrder(limit); }
      catch (error) { if (isExchangeError(error) && error.exchangeCode === -2011) console.log('gone'); }`,
    caught: compiler(/no overlap/),
  },
  {
    title: 'an error that was not asked what it is',
    mistaken: `
      try { await usdm.newOrder(limit); }
      catch (error) { console.log(error.exchangeCode); }`,
    right: `
      try { await usdm.newOrder(limit); }
      catch (error) { if (isExchangeError(error)) console.log(error.exchangeCode); }`,
    caught: compiler(/'error' is of type 'unknown'/),
  },
  {
    title: 'a code of the other exchange in a catalogue',
    mistaken: `
      await usdm.newOrder(limit);
      console.log(usdmCodes['40009'].remedy);`,
    right: `
      await usdm.newOrder(limit);
      console.log(usdmCodes['-2011'].remedy);`,
    caught: compiler(/Property '40009' does not exist/),
  },
  {
    title: 'a misspelt status',
    mistaken: `
      const { status } = await usdm.newOrder(limit);
      if (status === 'CANCELLED') console.log('gone');`,
    right: `
      const { status } = await usdm.newOrder(limit);
      if (status === 'CANCELED') console.log('gone');`,
    caught: compiler(/no overlap/),
  },
  {
    title: 'a decimal compared as a number',
    mistaken: `
      const { price } = await usdm.newOrder(limit);
      if (price > 30_000) console.log('dear');`,
    right: `
      const { price } = await usdm.newOrder(limit);
      if (Number(price) > 30_000) console.log('dear');`,
    caught: compiler(/TS2365/),
  },
  {
    title: 'a decimal multiplied as a number',
    mistaken: `
      const { price } = await usdm.newOrder(limit);
      await usdm.newOrder({ ...limit, price: price * 0.99 });`,
    right: `
      const { price } = await usdm.newOrder(limit);
      await usdm.newOrder({ ...limit, price: roundToStep(String(Number(price) * 0.99), '0.10') });`,
    caught: compiler(/TS2362/),
  },
  {
    title: 'an empty position by a number',
    mistaken: `
      for (const { positionAmt } of await usdm.getPositionInformationV3()) if (positionAmt === 0) continue;`,
    right: `
      for (const { positionAmt } of await usdm.getPositionInformationV3()) if (Number(positionAmt) === 0) continue;`,
    caught: compiler(/no overlap/),
  },
  {
    title: 'two decimals compared as texts',
    mistaken: `
      const { price, avgPrice } = await usdm.newOrder(limit);
      if (avgPrice && price > avgPrice) console.log('better');`,
    right: `
      const { price, avgPrice } = await usdm.newOrder(limit);
      if (Number(price) > Number(avgPrice)) console.log('better');`,
    caught: nobody('both are text, and JavaScript compares text by its letters'),
  },
  {
    title: 'an unknown outcome treated as a refusal',
    mistaken: `
      const verdict = await usdm.newOrder(limit).verdict();
      if (verdict.outcome !== 'accepted') await usdm.newOrder(limit);`,
    right: `await placeOrder(usdm, limit);`,
    caught: nobody('it is a valid program; placeOrder leaves no room for it'),
  },
];
