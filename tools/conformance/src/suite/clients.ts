import { type BinanceUsdm, type BinanceUsdmOptions, createBinanceUsdm } from '@openderivs/binance-usdm';
import { type BitgetMix, type BitgetMixOptions, createBitgetMix } from '@openderivs/bitget-mix';
import { type BitgetUta, type BitgetUtaOptions, createBitgetUta } from '@openderivs/bitget-uta';
import type { Target } from './target.ts';

/** A client of USDⓈ-M that sends each call once, with the HMAC key unless told otherwise. */
export const usdmOf = ({ urls, credentials }: Target, options: Partial<BinanceUsdmOptions> = {}): BinanceUsdm =>
  createBinanceUsdm({
    ...(options.apiKey === undefined ? credentials.binance.hmac : {}),
    baseUrl: urls['binance-usdm'],
    retry: false,
    ...options,
  } as BinanceUsdmOptions);

/** A client of Bitget that sends each call once, with the HMAC key unless told otherwise. */
export const bitgetOf = ({ urls, credentials }: Target, options: Partial<BitgetMixOptions> = {}): BitgetMix =>
  createBitgetMix({
    ...(options.apiKey === undefined ? credentials.bitget.hmac : {}),
    baseUrl: urls['bitget-mix'],
    retry: false,
    ...options,
  } as BitgetMixOptions);

/** A client of Bitget's unified accounts that sends each call once, with the HMAC key unless told otherwise. */
export const utaOf = ({ urls, credentials }: Target, options: Partial<BitgetUtaOptions> = {}): BitgetUta =>
  createBitgetUta({
    ...(options.apiKey === undefined ? credentials.bitget.unified : {}),
    baseUrl: urls['bitget-uta'],
    retry: false,
    ...options,
  } as BitgetUtaOptions);
