import { type ClientParts, createClient, readOperations, type ServerTimeSource, type Verbs } from '@openderivs/client';
import { type BinanceOptions, createBinanceDialect } from '@openderivs/client/binance';
import * as limits from '#limits';
import type { BinanceUsdmMethods, CheckServerTimeResult } from './generated/client.ts';
import { refusedCodes } from './generated/refused-codes.ts';
import type { paths } from './generated/schema.ts';
import { servers } from './generated/servers.ts';
import { lookup, table } from './generated/table.ts';

/** Where calls go, and with which key. */
export type BinanceUsdmOptions = BinanceOptions<keyof typeof servers>;

/** Every operation by name, the openapi-fetch verbs, and the clock. */
export type BinanceUsdm = BinanceUsdmMethods & Verbs<paths> & ClientParts;

const serverTime: ServerTimeSource = {
  operation: 'checkServerTime',
  read: ({ data }) => (data as CheckServerTimeResult).serverTime,
};

/**
 * A client for Binance USDⓈ-M futures. No key is needed for public calls; nothing is sent until you call.
 *
 * @example
 * const usdm = createBinanceUsdm({ apiKey, secretKey });
 */
export function createBinanceUsdm(options: BinanceUsdmOptions = {}): BinanceUsdm {
  const dialect = createBinanceDialect(options, refusedCodes);
  return createClient(
    { operations: readOperations(table), lookup, servers, dialect, serverTime, limits },
    options,
  ) as BinanceUsdm;
}
