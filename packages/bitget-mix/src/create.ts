import { type ClientParts, createClient, readOperations, type ServerTimeSource, type Verbs } from '@openderivs/client';
import { type BitgetOptions, createBitgetDialect } from '@openderivs/client/bitget';
import * as limits from '#limits';
import type { BitgetMixMethods, GetServerTimeResult } from './generated/client.ts';
import { refusedCodes } from './generated/refused-codes.ts';
import type { paths } from './generated/schema.ts';
import { servers } from './generated/servers.ts';
import { lookup, table } from './generated/table.ts';

/** Where calls go, and with which key. */
export type BitgetMixOptions = BitgetOptions<keyof typeof servers>;

/** Every operation by name, the openapi-fetch verbs, and the clock. */
export type BitgetMix = BitgetMixMethods & Verbs<paths> & ClientParts;

/** Demo trading lives on the production host; a header, and a key made for it, tell it apart. */
const demoHeaders = { paptrading: '1' };

const serverTime: ServerTimeSource = {
  operation: 'getServerTime',
  read: ({ data }) => Number((data as GetServerTimeResult).serverTime),
};

/**
 * A client for Bitget's v2 contract API. No key is needed for public calls; nothing is sent until you call.
 *
 * @example
 * const bitget = createBitgetMix({ apiKey, secretKey, passphrase });
 * await bitget.changeMarginMode({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated' });
 */
export function createBitgetMix(options: BitgetMixOptions = {}): BitgetMix {
  const dialect = createBitgetDialect(options, refusedCodes);
  const headers = options.environment === 'demo' ? demoHeaders : undefined;
  return createClient(
    { operations: readOperations(table), lookup, servers, dialect, serverTime, headers, limits },
    options,
  ) as BitgetMix;
}
