import type { Handler } from '../../../handlers/handler.ts';
import { shapeOne } from '../../../handlers/shape.ts';
import { binanceRefusal } from '../../errors.ts';
import { bookOf } from '../product.ts';
import { openOrderNamed, orderNamed } from './find.ts';
import { isForgotten } from './forgotten.ts';
import { orderFacts } from './order-facts.ts';

/** Reads one order in whatever state it is. */
export const queryOrder: Handler = {
  serves: {
    'binance-usdm': ['queryOrder', 'queryAlgoOrder'],
    'binance-coinm': ['queryOrder', 'queryAlgoOrder'],
    'binance-pm': [
      'queryUmOrder',
      'queryCmOrder',
      'queryMarginAccountOrder',
      'queryCurrentUmOpenAlgoOrder',
      'queryCmConditionalOrderHistory',
    ],
  },
  handle: (call) => {
    const order = orderNamed(call, call.values, -2013);
    if (isForgotten(bookOf(call), order, call.now)) throw binanceRefusal(-2013);
    return shapeOne(call.template, orderFacts(order));
  },
};

/** Reads one order while it is open. */
export const queryOpenOrder: Handler = {
  serves: {
    'binance-usdm': ['queryCurrentOpenOrder'],
    'binance-coinm': ['queryCurrentOpenOrder'],
    'binance-pm': ['queryCurrentUmOpenOrder', 'queryCurrentCmOpenOrder', 'queryCurrentCmOpenConditionalOrder'],
  },
  handle: (call) => shapeOne(call.template, orderFacts(openOrderNamed(call, call.values, -2013))),
};
