import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from '@openderivs/model';

/** An API that has a description. */
export type Api = 'binance-usdm' | 'binance-coinm' | 'binance-pm' | 'bitget-mix';

const require = createRequire(import.meta.url);

/** The bundled description of an API, as `@openderivs/specs` publishes it. */
export const readBundle = (api: Api): Document =>
  JSON.parse(readFileSync(require.resolve(`@openderivs/specs/${api}.json`), 'utf8'));
