import type { Base } from '../base-url.ts';
import type { ExchangeClock, Ticket } from '../governor/governor.ts';
import type { ApiLimits } from '../limits.ts';
import type { AnyClientOptions } from '../options.ts';
import type { Timing } from '../timing.ts';
import type { Holds } from './holds.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Lets calls pass when the exchange's limits have room for them. */
export interface Gate extends Holds {
  /** Rejects with an error of ours, or with the reason of the call's signal. */
  enter(call: PreparedCall, clock: ExchangeClock, maxWait: number): Ticket | Promise<Ticket>;
}

/** What a gate is made of. */
export interface GateFacts {
  /** The limits of the API, where they are loaded. */
  readonly described: Partial<ApiLimits> | undefined;
  readonly options: AnyClientOptions;
  readonly base: Base;
  readonly timing: Timing;
  /** Calls an operation and gives the body of its answer. */
  readonly ask: (operation: string) => Promise<unknown>;
}
