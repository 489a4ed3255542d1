import type { BitgetCredentials } from '@openderivs/signing/bitget';
import type { ClientOptions, NoCredentials } from '../options.ts';

/** Options of a Bitget client: a key of any kind with its passphrase, or none for public calls. */
export type BitgetOptions<Environment extends string = string> = ClientOptions<Environment> &
  (BitgetCredentials | NoCredentials);
