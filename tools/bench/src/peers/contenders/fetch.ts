import type { Contender } from '../contender.ts';
import { headersOf, numberOf, signedTarget } from './hand.ts';

export const contender: Contender = {
  chosen: 'the global `fetch`, `createHmac`, `response.json()`',
  apis: {
    usdm(place) {
      const headers = headersOf(place);
      return {
        call: async () => {
          const response = await fetch(`${place.origin}${signedTarget(place)}`, { method: 'POST', headers });
          if (!response.ok) throw new Error(`HTTP ${response.status}`);
          return numberOf(await response.json());
        },
      };
    },
  },
};
