import { type BitgetOptions, createClient, type Verbs } from '@openderivs/client';
import { createBitgetDialect } from '@openderivs/client/bitget';
import type { BitgetMixMethods } from './generated/client.ts';
import { operations } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { servers } from './generated/servers.ts';

/** Where calls go, and with which key. */
export type BitgetMixOptions = BitgetOptions<keyof typeof servers>;

/** Every operation by name, and the openapi-fetch verbs. */
export type BitgetMix = BitgetMixMethods & Verbs<paths>;

/** Demo trading lives on the production host; a header, and a key made for it, tell it apart. */
const demoHeaders = { paptrading: '1' };

/**
 * A client for Bitget's v2 contract API. No key is needed for public calls; nothing is sent until you call.
 *
 * @example
 * const bitget = createBitgetMix({ apiKey, secretKey, passphrase });
 * await bitget.changeMarginMode({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated' });
 */
export function createBitgetMix(options: BitgetMixOptions = {}): BitgetMix {
  const dialect = createBitgetDialect(options.apiKey === undefined ? undefined : options);
  const headers = options.environment === 'demo' ? demoHeaders : undefined;
  return createClient({ operations, servers, dialect, headers }, options) as BitgetMix;
}
