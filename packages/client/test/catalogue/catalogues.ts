import { errorCodes as coinm } from '../../src/catalogue-binance-coinm.ts';
import { errorCodes as pm } from '../../src/catalogue-binance-pm.ts';
import { errorCodes as usdm } from '../../src/catalogue-binance-usdm.ts';
import { errorCodes as bitget } from '../../src/catalogue-bitget-mix.ts';
import type { ErrorCatalogue, ErrorEntry } from '../../src/index.ts';

export const binanceCatalogues: [string, ErrorCatalogue][] = [
  ['binance-usdm', usdm],
  ['binance-coinm', coinm],
  ['binance-pm', pm],
];

export const bitgetCatalogue: ErrorCatalogue = bitget;

export const catalogues: [string, ErrorCatalogue][] = [...binanceCatalogues, ['bitget-mix', bitget]];

/** Code and entry, as a table for `it.each`. */
export const entriesOf = (catalogue: ErrorCatalogue): [string, ErrorEntry][] => Object.entries(catalogue);

/** Every text of an entry. */
export const textsOf = ({ meaning, remedy, zh }: ErrorEntry): string[] => [meaning, remedy, zh.meaning, zh.remedy];
