// Generated from specs/binance-pm. Do not edit.

import type { FiltersTable } from '@openderivs/client/filters';

/** What contracts and orders look like, and with which code the exchange refuses what breaks a rule. */
export const filters = {
  by: 'filterType',
  contract: {
    symbol: 'symbol',
    status: ['status', 'contractStatus'],
    open: ['TRADING'],
    closing: ['PRE_DELIVERING'],
    read: { tick: 'filters.PRICE_FILTER.tickSize', pricePlaces: 'pricePrecision', minPrice: 'filters.PRICE_FILTER.minPrice', maxPrice: 'filters.PRICE_FILTER.maxPrice', step: 'filters.LOT_SIZE.stepSize', quantityPlaces: 'quantityPrecision', minQuantity: 'filters.LOT_SIZE.minQty', maxQuantity: 'filters.LOT_SIZE.maxQty', marketStep: ['filters.MARKET_LOT_SIZE.stepSize', 'filters.LOT_SIZE.stepSize'], minMarketQuantity: ['filters.MARKET_LOT_SIZE.minQty', 'filters.LOT_SIZE.minQty'], maxMarketQuantity: ['filters.MARKET_LOT_SIZE.maxQty', 'filters.LOT_SIZE.maxQty'], minNotional: 'filters.MIN_NOTIONAL.notional', priceUp: 'filters.PERCENT_PRICE.multiplierUp', priceDown: 'filters.PERCENT_PRICE.multiplierDown', maxOrders: 'filters.MAX_NUM_ORDERS.limit', contractSize: 'contractSize' },
  },
  bracket: {
    quote: 'notionalCap',
    base: 'qtyCap',
  },
  position: {
    quantity: 'positionAmt',
  },
  codes: {
    nothing: -4003,
    status: -4141,
    'price-precision': -1111,
    'price-low': -4013,
    'price-high': -4002,
    'price-step': -4014,
    'trigger-precision': -1111,
    'trigger-high': -4007,
    'trigger-step': -4014,
    'quantity-precision': -1111,
    'quantity-low': -4004,
    'quantity-high': -4005,
    'quantity-step': -4023,
    'percent-price-up': -4016,
    'percent-price-down': -4024,
    notional: -4164,
    orders: -2025,
    bracket: -2027,
  },
  order: {
    price: ['price'],
    quantity: ['quantity'],
    trigger: ['triggerPrice', 'stopPrice'],
    buys: [{ side: ['BUY'] }],
    sells: [{ side: ['SELL'] }],
    market: [{ type: ['MARKET', 'STOP_MARKET', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'] }, { strategyType: ['STOP_MARKET', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'] }],
    waits: [{ algoType: ['CONDITIONAL'] }, { strategyType: ['STOP', 'STOP_MARKET', 'TAKE_PROFIT', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'] }],
    closes: [{ reduceOnly: ['true'] }, { closePosition: ['true'] }, { positionSide: ['LONG'], side: ['SELL'] }, { positionSide: ['SHORT'], side: ['BUY'] }],
    exempt: [{ reduceOnly: ['true'] }, { closePosition: ['true'] }],
  },
} as const satisfies FiltersTable;
