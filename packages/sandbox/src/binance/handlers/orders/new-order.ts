import type { Handler } from '../../../handlers/handler.ts';
import { shapeOne } from '../../../handlers/shape.ts';
import { placeOrder } from './place.ts';
import { placedFacts } from './placed-facts.ts';
import { checkedItems } from './verdicts.ts';

/** Places one order of any service. */
export const newOrder: Handler = {
  serves: {
    'binance-usdm': ['newOrder', 'newAlgoOrder'],
    'binance-coinm': ['newOrder', 'newAlgoOrder'],
    'binance-pm': ['newUmOrder', 'newCmOrder', 'newMarginOrder', 'newUmAlgoOrder', 'newCmConditionalOrder'],
  },
  handle: (call) => shapeOne(call.template, placedFacts(call, call.values, placeOrder(call, call.values))),
};

/** Judges an order without placing it. */
export const testOrder: Handler = {
  serves: { 'binance-usdm': ['testOrder'] },
  handle: (call) => {
    placeOrder(call, call.values, true);
    call.withoutEffect();
    return call.template;
  },
};

/** Places several orders, with a verdict on each. */
export const placeOrders: Handler = {
  serves: { 'binance-usdm': ['placeMultipleOrders'], 'binance-coinm': ['placeMultipleOrders'] },
  handle: (call) => checkedItems(call, 'batchOrders', (item) => placedFacts(call, item, placeOrder(call, item))),
};
