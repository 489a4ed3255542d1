import type { paths as BinancePaths } from '@openderivs/binance-usdm';
import { operations } from '@openderivs/binance-usdm/operations';
import type { paths as BitgetPaths } from '@openderivs/bitget-mix';
import { createReader } from '@openderivs/client';
import { serializeQuery } from '@openderivs/signing';
import { type BinanceCredentials, createBinanceSigning } from '@openderivs/signing/binance';
import { type BitgetCredentials, createBitgetSigning } from '@openderivs/signing/bitget';
import createClient from 'openapi-fetch';

/** openapi-fetch as it is, with our types and our signing. */
export async function addMargin(credentials: BinanceCredentials): Promise<string> {
  const client = createClient<BinancePaths>({
    baseUrl: 'https://fapi.binance.com',
    querySerializer: serializeQuery,
  });
  client.use(createBinanceSigning(credentials, { operations, recvWindow: 5_000 }));
  const { data, error } = await client.POST('/fapi/v1/positionMargin', {
    params: { query: { symbol: 'BTCUSDT', amount: '100', type: 1 } },
  });
  return error ? error.msg : data.msg;
}

/** Numbers beyond a double, read as their text. */
export const read = createReader(operations.modifyIsolatedPositionMargin.text);

/** The same for Bitget, whose parameters travel in a JSON body. */
export async function isolate(credentials: BitgetCredentials): Promise<string> {
  const client = createClient<BitgetPaths>({ baseUrl: 'https://api.bitget.com', querySerializer: serializeQuery });
  client.use(createBitgetSigning(credentials));
  const { data, error } = await client.POST('/api/v2/mix/account/set-margin-mode', {
    body: { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated' },
  });
  return error ? error.msg : data.data.marginMode;
}
