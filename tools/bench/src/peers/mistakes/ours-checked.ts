import type { Programs } from './mistakes.ts';
import { programs as plain } from './ours.ts';

/** The same programs with a client that is given checks. */
export const programs: Programs = {
  ...plain,
  before: `
    import { createChecks } from '@openderivs/binance-usdm/checks';
    ${plain.before.replace('baseUrl: place.origin', 'baseUrl: place.origin, checks: createChecks()')}`,
};
