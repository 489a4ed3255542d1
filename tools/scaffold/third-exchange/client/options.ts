import type { LagoonCredentials } from '@openderivs/signing/lagoon';
import type { ClientOptions, NoCredentials } from '../options.ts';

/** Options of a Lagoon client: a key, or none for public calls. */
export type LagoonOptions<Environment extends string = string> = ClientOptions<Environment> &
  (LagoonCredentials | NoCredentials);
