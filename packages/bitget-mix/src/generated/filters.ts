// Generated from specs/bitget-mix. Do not edit.

import type { FiltersTable } from '@openderivs/client/filters';

/** What contracts and orders look like, and with which code the exchange refuses what breaks a rule. */
export const filters = {
  contract: {
    symbol: 'symbol',
    status: 'symbolStatus',
    open: ['normal'],
    closing: ['limit_open'],
    read: { tick: { steps: 'priceEndStep', places: 'pricePlace' }, step: 'sizeMultiplier', quantityPlaces: 'volumePlace', minQuantity: 'minTradeNum', maxQuantity: 'maxOrderQty', maxMarketQuantity: ['maxMarketOrderQty', 'maxOrderQty'], minNotional: 'minTradeUSDT', priceUp: { above: 'buyLimitPriceRatio' }, priceDown: { below: 'sellLimitPriceRatio' }, maxOrders: 'maxSymbolOrderNum', maxProductOrders: 'maxProductOrderNum' },
  },
  bracket: {
    quote: 'endUnit',
  },
  position: {
    quantity: 'total',
    short: { holdSide: ['short'] },
  },
  codes: {
    nothing: '40020',
    status: '45119',
    'price-precision': '45115',
    'price-low': '40816',
    'price-high': '40815',
    'price-step': '45115',
    'trigger-precision': '45115',
    'trigger-high': '40815',
    'trigger-step': '45115',
    'quantity-precision': '22038',
    'quantity-low': '45111',
    'quantity-high': '45112',
    'quantity-step': '22038',
    'percent-price-up': '40815',
    'percent-price-down': '40816',
    notional: '45110',
    orders: '45118',
    bracket: '40762',
  },
  order: {
    price: ['price'],
    quantity: ['size'],
    trigger: ['triggerPrice'],
    buys: [{ side: ['buy'], tradeSide: ['open', null] }, { side: ['sell'], tradeSide: ['close'] }],
    sells: [{ side: ['sell'], tradeSide: ['open', null] }, { side: ['buy'], tradeSide: ['close'] }],
    market: [{ orderType: ['market'] }],
    waits: [{ planType: ['normal_plan', 'track_plan'] }],
    closes: [{ reduceOnly: ['YES'] }, { tradeSide: ['close'] }],
  },
} as const satisfies FiltersTable;
