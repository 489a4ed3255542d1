import { Pool } from 'undici';
import type { Contender } from '../contender.ts';
import { headersOf, numberOf, signedTarget } from './hand.ts';

export const contender: Contender = {
  chosen: '`request` of a `Pool` of undici 7, `createHmac`, `JSON.parse`',
  apis: {
    usdm(place) {
      const pool = new Pool(place.origin);
      const headers = headersOf(place);
      return {
        call: async () => {
          const { statusCode, body } = await pool.request({ method: 'POST', path: signedTarget(place), headers });
          const answer: unknown = JSON.parse(await body.text());
          if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
          return numberOf(answer);
        },
      };
    },
  },
};
