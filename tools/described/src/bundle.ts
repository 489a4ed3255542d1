import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from '@openderivs/model';
import type { Api } from '@openderivs/sandbox';

export type { Api } from '@openderivs/sandbox';

const require = createRequire(import.meta.url);

/** The bundled description of an API, as `@openderivs/specs` publishes it. */
export const readBundle = (api: Api): Document =>
  JSON.parse(readFileSync(require.resolve(`@openderivs/specs/${api}.json`), 'utf8'));
