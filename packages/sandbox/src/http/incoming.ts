import type { Api } from '../api.ts';
import type { Pair } from './query.ts';

/** One request as it came off the wire: nothing decoded, nothing reordered. */
export interface Incoming {
  readonly api: Api;
  /** Where it came from; addresses have limits of their own. */
  readonly address: string;
  readonly method: string;
  readonly path: string;
  /** What follows the `?`, byte for byte. */
  readonly query: string;
  /** The same, read. */
  readonly pairs: readonly Pair[];
  readonly body: string;
  /** Whether the body was larger than is taken, and was not read. */
  readonly tooLarge: boolean;
  /** A header's value; names in lower case. */
  header(name: string): string | undefined;
}
