import { signedCalls } from '../../../bench/src/peers/calls.ts';
import type { Contender } from '../../../bench/src/peers/contender.ts';
import { lead, openCcxt } from './open-ccxt.ts';

/** Its own pauses between calls are not what is timed. */
const unpaced = { enableRateLimit: false };

export const contender: Contender = {
  chosen:
    "calls by the exchange's own paths (`fapiPrivatePostPositionMargin`), `enableRateLimit: false` so that its pauses are not timed",
  apis: {
    usdm: (place) => openCcxt(place, unpaced),
    async coinm(place) {
      const { binancecoinm } = await import('ccxt');
      const exchange = new binancecoinm({ ...unpaced, apiKey: place.apiKey, secret: place.secretKey });
      lead(exchange, place.origin);
      return { call: async () => (await exchange.dapiPrivatePostMarginType(signedCalls.coinm.parameters)).msg };
    },
    async pm(place) {
      const { binance } = await import('ccxt');
      const exchange = new binance({ ...unpaced, apiKey: place.apiKey, secret: place.secretKey });
      lead(exchange, place.origin);
      const { parameters } = signedCalls.pm;
      return { call: async () => (await exchange.papiPostUmPositionSideDual(parameters)).msg };
    },
    async bitget(place) {
      const { bitget } = await import('ccxt');
      const { apiKey, secretKey: secret, passphrase: password, origin } = place;
      const exchange = new bitget({ ...unpaced, apiKey, secret, password });
      // The address of each part of its API is a template with the host's name.
      for (const name of Object.keys(exchange.urls.api as object)) {
        (exchange.urls.api as Record<string, string>)[name] = origin;
      }
      const { parameters } = signedCalls.bitget;
      return {
        call: async () => (await exchange.privateMixPostV2MixAccountSetMarginMode(parameters)).data.longLeverage,
      };
    },
  },
};
