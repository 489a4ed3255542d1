import { type Internals, internalsOf } from '../internals.ts';
import type { PlacingClient } from './look-up.ts';
import type { PlaceOptions } from './placed.ts';

/** An order with its name. */
export interface NamedOrder<Params> {
  readonly params: Params;
  readonly clientOrderId: string;
  /** The name was made here, so nothing else can have it. */
  readonly minted: boolean;
}

/** One attempt to place an order or a batch: when it began, and until when it can arrive. */
export interface PlacingAttempt {
  readonly client: object;
  readonly options: PlaceOptions;
  readonly internals: Internals;
  /** The exchange's time when it began. */
  readonly startedAt: number;
  name<Params extends object>(params: Params, idName: keyof Params & string): NamedOrder<Params>;
  /** Notes that the verdict is there: the last sending was signed before this moment. */
  answered(): void;
  /** When what was sent can no longer arrive, by the monotonic clock. */
  until(): number;
}

/** Clocks differ, queues delay. */
const defaultMargin = 2_000;

export function beginPlacing(client: PlacingClient, options: PlaceOptions): PlacingAttempt {
  const internals = internalsOf(client);
  const { timing, receiveWindow, maxAge, mint } = internals;
  const started = timing.monotonic();
  let answeredAt = started;
  return {
    client,
    options,
    internals,
    startedAt: client.clock.now(),
    name(params, idName) {
      const given = params[idName];
      const clientOrderId = given === undefined ? mint() : String(given);
      return { params: { ...params, [idName]: clientOrderId }, clientOrderId, minted: given === undefined };
    },
    answered() {
      answeredAt = timing.monotonic();
    },
    until: () => Math.min(answeredAt, started + maxAge) + receiveWindow + (options.margin ?? defaultMargin),
  };
}
