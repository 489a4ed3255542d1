// Generated from specs/bitget-uta. Do not edit.

import type { FiltersTable } from '@openderivs/client/filters';

/** What contracts and orders look like, and with which code the exchange refuses what breaks a rule. */
export const filters = {
  contract: {
    symbol: 'symbol',
    status: 'status',
    open: ['online'],
    closing: ['limit_open'],
    read: { tick: ['priceMultiplier', { places: 'pricePrecision' }], step: ['quantityMultiplier', { places: 'quantityPrecision' }], minQuantity: 'minOrderQty', maxQuantity: 'maxOrderQty', maxMarketQuantity: ['maxMarketOrderQty', 'maxOrderQty'], minNotional: 'minOrderAmount', priceUp: { above: 'buyLimitPriceRatio' }, priceDown: { below: 'sellLimitPriceRatio' }, maxOrders: 'maxSymbolOrderNum', maxProductOrders: 'maxProductOrderNum', contractSize: { is: '1', when: { category: ['COIN-FUTURES'] } } },
  },
  bracket: {
    quote: 'maxTierValue',
  },
  position: {
    quantity: 'total',
    short: { posSide: ['short'] },
  },
  codes: {
    nothing: '25207',
    status: '25101',
    'price-precision': '25244',
    'price-low': '25205',
    'price-high': '25206',
    'price-step': '25244',
    'trigger-precision': '25244',
    'trigger-high': '25206',
    'trigger-step': '25244',
    'quantity-precision': '400172',
    'quantity-low': '25207',
    'quantity-high': '25208',
    'quantity-step': '400172',
    'percent-price-up': '25206',
    'percent-price-down': '25205',
    notional: '45110',
    orders: '25211',
    bracket: '25233',
  },
  order: {
    price: ['price'],
    quantity: ['qty'],
    buys: [{ side: ['buy'] }],
    sells: [{ side: ['sell'] }],
    market: [{ orderType: ['market'] }],
    closes: [{ reduceOnly: ['yes'] }, { posSide: ['long'], side: ['sell'] }, { posSide: ['short'], side: ['buy'] }],
    spends: [{ category: ['SPOT', 'MARGIN'], orderType: ['market'], side: ['buy'] }],
  },
} as const satisfies FiltersTable;
