import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { binanceRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

const ofEveryApi = (operationId: string): Handler['serves'] => ({
  'binance-usdm': [operationId],
  'binance-coinm': [operationId],
  'binance-pm': [operationId],
});

/** Gives the account's listen key for another 60 minutes, or a new one. */
export const startUserDataStream: Handler = {
  serves: ofEveryApi('startUserDataStream'),
  handle: (call) => shape(call.template, { listenKey: bookOf(call).listenKey.start(call.now) }),
};

export const keepaliveUserDataStream: Handler = {
  serves: ofEveryApi('keepaliveUserDataStream'),
  handle: (call) => {
    const listenKey = bookOf(call).listenKey.keep(call.now);
    if (listenKey === undefined) throw binanceRefusal(-1125);
    return shape(call.template, { listenKey });
  },
};

/** Ends the listen key for every program of the account. */
export const closeUserDataStream: Handler = {
  serves: ofEveryApi('closeUserDataStream'),
  handle: (call) => {
    if (!bookOf(call).listenKey.end(call.now)) throw binanceRefusal(-1125);
    return shape(call.template, {});
  },
};
