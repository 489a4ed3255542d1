import type { paths as UsdmPaths } from '@openderivs/binance-usdm';
import type { paths as BitgetPaths } from '@openderivs/bitget-mix';
import { encodeJson, serializeQuery } from '@openderivs/signing';
import { createBinanceSigning } from '@openderivs/signing/binance';
import { createBitgetSigning } from '@openderivs/signing/bitget';
import createClient from 'openapi-fetch';
import type { Check } from '../check.ts';
import { usdmOf } from '../clients.ts';
import { expectEqual } from '../expect.ts';

/** The signing middleware on a plain openapi-fetch client, with the runtime's own `Request` and `fetch`. */
export const middlewareChecks: readonly Check[] = [
  {
    name: 'plain openapi-fetch with the Binance middleware',
    async run({ urls, credentials }) {
      const client = createClient<UsdmPaths>({ baseUrl: urls['binance-usdm'], querySerializer: serializeQuery });
      client.use(createBinanceSigning(credentials.binance.hmac));
      const query = { symbol: 'BTCUSDT', amount: '1', type: 1 } as const;
      const { data, error } = await client.POST('/fapi/v1/positionMargin', { params: { query } });
      expectEqual([data?.code, error], [200, undefined], 'code and error');
    },
  },
  {
    name: 'plain openapi-fetch with the Bitget middleware',
    async run({ urls, credentials }) {
      const client = createClient<BitgetPaths>({
        baseUrl: urls['bitget-mix'],
        querySerializer: serializeQuery,
        bodySerializer: encodeJson,
      });
      client.use(createBitgetSigning(credentials.bitget.hmac));
      const body = {
        symbol: 'ETHUSDT',
        productType: 'USDT-FUTURES',
        marginCoin: 'USDT',
        marginMode: 'isolated',
      } as const;
      const { data, error } = await client.POST('/api/v2/mix/account/set-margin-mode', { body });
      expectEqual([data?.code, error], ['00000', undefined], 'code and error');
    },
  },
  {
    name: 'middleware on a client reads and changes the real Request and Response',
    async run(target) {
      const usdm = usdmOf(target);
      const seen: string[] = [];
      usdm.use({
        onRequest({ request }) {
          seen.push(request instanceof Request ? request.method : 'no Request');
          request.headers.set('x-of-mine', '1');
          return request;
        },
        onResponse({ response }) {
          seen.push(response instanceof Response ? String(response.status) : 'no Response');
          return new Response(response.body, response);
        },
      });
      const { data, error } = await usdm.GET('/fapi/v1/positionSide/dual');
      expectEqual([seen, data, error], [['GET', '200'], { dualSidePosition: false }, undefined], 'what was seen');
    },
  },
];
