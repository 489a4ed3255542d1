import { type BinanceUsdm, type BinanceUsdmOptions, createBinanceUsdm } from '@openderivs/binance-usdm';
import { type BitgetMix, type BitgetMixOptions, createBitgetMix } from '@openderivs/bitget-mix';
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
