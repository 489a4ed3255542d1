import { describe, expect, inject, it } from 'vitest';
import { openInEditor } from '../src/editor.ts';

const clients = `
import type { BinanceCoinm } from '@openderivs/binance-coinm';
import * as coinmPlacing from '@openderivs/binance-coinm/placing';
import type { BinancePm } from '@openderivs/binance-pm';
import type { BinanceUsdm } from '@openderivs/binance-usdm';
import { placeOrder, placeOrders } from '@openderivs/binance-usdm/placing';
import type { BitgetMix } from '@openderivs/bitget-mix';
import * as bitgetPlacing from '@openderivs/bitget-mix/placing';
declare const usdm: BinanceUsdm;
declare const coinm: BinanceCoinm;
declare const pm: BinancePm;
declare const bitget: BitgetMix;
`;

const limit = "symbol: 'A', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1'";
const limitOnBitget =
  "symbol: 'A', productType: 'USDT-FUTURES', marginMode: 'isolated', marginCoin: 'USDT', side: 'buy', orderType: 'limit', force: 'gtc', size: '1'";
const item = "side: 'buy', orderType: 'limit', force: 'gtc', size: '1'";
const batch = "symbol: 'A', productType: 'USDT-FUTURES', marginMode: 'isolated', marginCoin: 'USDT'";

/** Calls that lack a price, and the variant that wants it. */
const priceless: readonly (readonly [string, string])[] = [
  [`usdm.newOrder({ ${limit} })`, 'NewOrderLimitWithPrice'],
  [`usdm.placeMultipleOrders({ batchOrders: [{ ${limit} }] })`, 'NewOrderItemLimitWithPrice'],
  [`placeOrder(usdm, { ${limit} })`, 'NewOrderLimitWithPrice'],
  [`placeOrders(usdm, [{ ${limit} }])`, 'NewOrderItemLimitWithPrice'],
  ["usdm.modifyOrder({ symbol: 'A', side: 'BUY', orderId: '1', quantity: '1' })", 'ModifyOrderWithPrice'],
  [
    "usdm.modifyMultipleOrders({ batchOrders: [{ symbol: 'A', side: 'BUY', orderId: '1', quantity: '1' }] })",
    'ModifyOrderItemWithPrice',
  ],
  [`coinm.newOrder({ ${limit} })`, 'NewOrderLimitAtPrice'],
  [`coinm.placeMultipleOrders({ batchOrders: [{ ${limit} }] })`, 'NewOrderItemLimitAtPrice'],
  [`coinmPlacing.placeOrder(coinm, { ${limit} })`, 'NewOrderLimitAtPrice'],
  [`pm.newUmOrder({ ${limit} })`, 'NewUmOrderLimitWithPrice'],
  [`pm.newCmOrder({ ${limit} })`, 'NewCmOrderLimitWithPrice'],
  ["pm.modifyUmOrder({ symbol: 'A', side: 'BUY', orderId: '1', quantity: '1' })", 'ModifyUmOrderWithPrice'],
  [`pm.newMarginOrder({ ${limit} })`, 'NewMarginOrderLimit'],
  [`bitget.placeOrder({ ${limitOnBitget} })`, 'NewOrderLimit'],
  [`bitget.placeBatchOrders({ ${batch}, orderList: [{ ${item} }] })`, 'BatchOrderItemLimit'],
];

/** Calls that infer what they are given, with a mark before names in it. */
const described = [
  "usdm.newOrder({ /*?*/symbol: 'A', side: 'BUY', type: 'LIMIT', /*?*/timeInForce: 'GTC', quantity: '1', /*?*/price: '1' })",
  `usdm.placeMultipleOrders({ batchOrders: [{ ${limit}, /*?*/price: '1' }, { symbol: 'A', side: 'BUY', type: 'MARKET', /*?*/quantity: '1' }] })`,
  `placeOrder(usdm, { ${limit}, /*?*/price: '1', /*?*/reduceOnly: true })`,
  `placeOrders(usdm, [{ ${limit}, /*?*/price: '1' }])`,
  `coinm.newOrder({ ${limit}, /*?*/price: '1' })`,
  `pm.newUmOrder({ ${limit}, /*?*/price: '1' })`,
  "pm.repayMarginDebt({ /*?*/asset: 'A', /*?*/amount: '1' })",
  `bitget.placeOrder({ ${limitOnBitget}, /*?*/price: '1' })`,
  `bitgetPlacing.placeOrders(bitget, { ${batch}, /*?*/orderList: [{ ${item}, /*?*/price: '1' }] })`,
  "bitget.flashClosePosition({ productType: 'USDT-FUTURES', /*?*/symbol: 'A', /*?*/holdSide: 'long' })",
];

/** Calls with a name that they do not have. */
const misspelt = [
  `usdm.newOrder({ ${limit}, price: '1', prise: '1' })`,
  `usdm.testOrder({ ${limit}, price: '1', prise: '1' })`,
  `usdm.placeMultipleOrders({ batchOrders: [{ ${limit}, price: '1', prise: '1' }] })`,
  `usdm.placeMultipleOrders({ batchOrders: [{ ${limit}, price: '1', prise: '1' }, { symbol: 'A', side: 'BUY', type: 'MARKET', quantity: '1' }] })`,
  `placeOrder(usdm, { ${limit}, price: '1', prise: '1' })`,
  `placeOrders(usdm, [{ symbol: 'A', side: 'BUY', type: 'MARKET', quantity: '1' }, { ${limit}, price: '1', prise: '1' }])`,
  `pm.newMarginOrder({ ${limit}, price: '1', prise: '1' })`,
  `bitget.placeBatchOrders({ ${batch}, orderList: [{ ${item}, price: '1', prise: '1' }] })`,
  `bitgetPlacing.placeOrders(bitget, { ${batch}, orderList: [{ ${item}, price: '1', prise: '1' }] })`,
];

/** Market orders, in which something else is still to be said. */
const markets = [
  "usdm.newOrder({ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ })",
  "usdm.placeMultipleOrders({ batchOrders: [{ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ }] })",
  "placeOrder(usdm, { symbol: 'A', side: 'BUY', type: 'MARKET', /**/ })",
  "placeOrders(usdm, [{ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ }])",
  "coinm.newOrder({ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ })",
  "coinm.placeMultipleOrders({ batchOrders: [{ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ }] })",
  "pm.newUmOrder({ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ })",
  "pm.newCmOrder({ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ })",
  "pm.newMarginOrder({ symbol: 'A', side: 'BUY', type: 'MARKET', /**/ })",
  `bitget.placeOrder({ ${batch}, side: 'buy', orderType: 'market', /**/ })`,
  `bitget.placeBatchOrders({ ${batch}, orderList: [{ side: 'buy', orderType: 'market', /**/ }] })`,
];

describe('an editor with the packed clients', () => {
  it('says which variant lacks its price, in a few lines', () => {
    const { complaints } = openInEditor(inject('consumer'), clients + priceless.map(([call]) => `${call};\n`).join(''));
    const ends = complaints.map((complaint) =>
      complaint
        .split('\n')
        .at(-1)
        ?.trim()
        .replace(/type '\{.*\}'/, 'type …'),
    );
    expect(ends).toEqual(
      priceless.map(([, variant]) => `Property 'price' is missing in type … but required in type '${variant}'.`),
    );
    for (const complaint of complaints) expect(complaint.split('\n').length).toBeLessThanOrEqual(4);
  });

  it('offers no price for a market order, but what else it takes', () => {
    const { offered } = openInEditor(inject('consumer'), clients + markets.map((call) => `${call};\n`).join(''));
    expect(offered).toHaveLength(markets.length);
    expect(offered.filter((names) => names.includes('price') || names.length === 0)).toEqual([]);
    for (const names of offered) expect(names.some((name) => /quantity|size|symbol/i.test(name))).toBe(true);
  });

  it('says what a parameter means where it is written', () => {
    const { complaints, said } = openInEditor(
      inject('consumer'),
      clients + described.map((call) => `${call};\n`).join(''),
    );
    expect(complaints).toEqual([]);
    expect(said).toHaveLength(described.join().split('/*?*/').length - 1);
    expect(said.filter((text) => text.length < 10)).toEqual([]);
  });

  it('names a name that a call does not have', () => {
    const program = clients + misspelt.map((call) => `${call};\n`).join('');
    const { complaints } = openInEditor(inject('consumer'), program);
    expect(complaints).toHaveLength(misspelt.length);
    for (const complaint of complaints) expect(complaint).toContain('NoParameterOfThisCall<"prise">');
  });

  it('takes no price from a variable either', () => {
    const program = `const market = { symbol: 'A', side: 'BUY', type: 'MARKET', quantity: '1', price: '1' } as const;
      usdm.newOrder(market);
      usdm.placeMultipleOrders({ batchOrders: [market] });
      usdm.POST('/fapi/v1/order', { params: { query: market } });
      placeOrder(usdm, market);
      placeOrders(usdm, [market]);
      coinm.newOrder(market);
      pm.newUmOrder(market);
      const onBitget = { side: 'buy', orderType: 'market', size: '1', price: '1' } as const;
      bitget.placeBatchOrders({ ${batch}, orderList: [onBitget] });
      bitgetPlacing.placeOrders(bitget, { ${batch}, orderList: [onBitget] });`;
    expect(openInEditor(inject('consumer'), clients + program).complaints).toHaveLength(9);
  });
});
