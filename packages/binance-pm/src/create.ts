import { type ClientParts, createClient, readOperations, type ServerTimeSource, type Verbs } from '@openderivs/client';
import { type BinanceOptions, createBinanceDialect } from '@openderivs/client/binance';
import * as limits from '#limits';
import type { BinancePmMethods } from './generated/client.ts';
import { refusedCodes } from './generated/refused-codes.ts';
import type { paths } from './generated/schema.ts';
import { servers } from './generated/servers.ts';
import { lookup, table } from './generated/table.ts';

/** Where calls go, and with which key. */
export type BinancePmOptions = BinanceOptions<keyof typeof servers>;

/** Every operation by name, the openapi-fetch verbs, and the clock. */
export type BinancePm = BinancePmMethods & Verbs<paths> & ClientParts;

/** Portfolio Margin has no time operation: the `Date` header of its ping tells the time, to the second. */
const serverTime: ServerTimeSource = {
  operation: 'testConnectivity',
  read: ({ headers }) => Date.parse(headers.date ?? ''),
  resolution: 1000,
};

/**
 * A client for Binance Portfolio Margin. No key is needed for public calls; nothing is sent until you call.
 *
 * @example
 * const pm = createBinancePm({ apiKey, secretKey });
 */
export function createBinancePm(options: BinancePmOptions = {}): BinancePm {
  const dialect = createBinanceDialect(options, refusedCodes);
  return createClient(
    { operations: readOperations(table), lookup, servers, dialect, serverTime, limits },
    options,
  ) as BinancePm;
}
