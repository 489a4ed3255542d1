import type { ApiDefinition } from './api-definition.ts';
import type { Dialect } from './dialect.ts';
import type { AnyClientOptions } from './options.ts';
import type { MintId } from './parameters/client-ids.ts';
import type { Timing } from './timing.ts';

/** What helpers built on a client need of its inside, and callers do not. */
export interface Internals {
  readonly timing: Timing;
  readonly mint: MintId;
  /** The names of the options that a call takes. */
  readonly callOptions: ReadonlySet<string>;
  /** Milliseconds after its timestamp within which the exchange takes a call. */
  readonly receiveWindow: number;
  /** What refusals mean, and by how much a timestamp may lie ahead. */
  readonly dialect: Dialect;
  readonly limits?: ApiDefinition['limits'];
  /** As they were given, with a logger that cannot change a call. */
  readonly options: AnyClientOptions;
}

const known = new WeakMap<object, Internals>();

export const remember = (client: object, internals: Internals): void => {
  known.set(client, internals);
};

/** The inside of a client that this copy of the package made. */
export function internalsOf(client: object): Internals {
  const internals = known.get(client);
  if (internals) return internals;
  throw new TypeError('client: was not made by this copy of @openderivs/client; install one copy of it');
}
