import { createHmac } from 'node:crypto';
import createClient from 'openapi-fetch';
import { signedCalls } from '../calls.ts';
import type { Contender } from '../contender.ts';
import { headersOf, numberOf } from './hand.ts';

interface Paths {
  readonly '/fapi/v1/positionMargin': {
    readonly post: {
      readonly parameters: {
        readonly query: { readonly symbol: string; readonly amount: string; readonly type: string };
      };
      readonly responses: {
        readonly 200: { readonly content: { readonly 'application/json': { readonly amount: number } } };
      };
    };
  };
}

export const contender: Contender = {
  chosen: '`createClient` with a middleware that signs by `createHmac`, as its documentation shows for authentication',
  apis: {
    usdm(place) {
      const client = createClient<Paths>({ baseUrl: place.origin, headers: headersOf(place) });
      client.use({
        onRequest({ request }) {
          const url = new URL(request.url);
          const query = `${url.search.slice(1)}&timestamp=${Date.now()}`;
          url.search = `${query}&signature=${createHmac('sha256', place.secretKey).update(query).digest('hex')}`;
          return new Request(url, request);
        },
      });
      return {
        call: async () => {
          const { data, response } = await client.POST('/fapi/v1/positionMargin', {
            params: { query: signedCalls.usdm.parameters },
          });
          if (!data) throw new Error(`HTTP ${response.status}`);
          return numberOf(data);
        },
      };
    },
  },
};
