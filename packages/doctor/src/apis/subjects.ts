import { binanceCoinm } from './binance-coinm.ts';
import { binancePm } from './binance-pm.ts';
import { binanceUsdm } from './binance-usdm.ts';
import { bitgetMix } from './bitget-mix.ts';
import { bitgetUta } from './bitget-uta.ts';
import type { Subject } from './subject.ts';

/** Every API that is looked at. */
export const subjects: readonly Subject[] = [binanceUsdm, binanceCoinm, binancePm, bitgetMix, bitgetUta];

export const apis = subjects.map(({ api }) => api);
