import { BadInputError } from '@openderivs/signing';
import { windowIn } from '../dialect.ts';
import { type Internals, internalsOf } from '../internals.ts';
import type { CallOptions } from '../options.ts';
import { checkOptions } from '../parameters/names.ts';
import type { PlaceOptions, PlacingClient } from '../placing/placed.ts';
import type { Code } from '../placing/placing.ts';
import type { OrdersTable } from './orders-table.ts';

/** What all work on orders needs beside what it is about. */
export interface Work {
  readonly client: PlacingClient;
  readonly table: OrdersTable;
  /** The codes with which a query says that there is no such order. */
  readonly absent: readonly Code[];
  /** What each call takes. */
  readonly options: CallOptions;
  readonly internals: Internals;
  readonly window: number;
  readonly margin: number;
  readonly patience: number;
  /** When it began, by the monotonic clock. */
  readonly started: number;
  /** From then on nothing that was sent before it began can arrive. */
  readonly quiet: number;
  /** When it ends at the latest. */
  readonly bound: number;
}

export interface WorkTables {
  readonly table: OrdersTable;
  readonly absent: readonly Code[];
}

const defaultMargin = 2_000;
const defaultPatience = 10_000;

/**
 * Notes when work on orders begins. An order that was sent before then may be taken until its receive window is over, with
 * a clock as fast as the exchange allows; how far this machine's was off when it was sent nobody knows any more.
 */
export function beginWork(
  client: PlacingClient,
  { table, absent }: WorkTables,
  options: PlaceOptions,
  waitsForQuiet: boolean,
): Work {
  const internals = internalsOf(client);
  const { timing, dialect, callOptions, receiveWindow } = internals;
  checkOptions(options, new Set([...callOptions, 'margin', 'patience']));
  const { margin = defaultMargin, patience = defaultPatience, ...call } = options;
  checkDuration('margin', margin);
  checkDuration('patience', patience);
  const window = windowIn(dialect, call) ?? receiveWindow;
  const started = timing.monotonic();
  const quiet = started + window + dialect.ahead + margin;
  const bound = (waitsForQuiet ? quiet : started) + patience;
  return { client, table, absent, options: call, internals, window, margin, patience, started, quiet, bound };
}

function checkDuration(name: string, value: number): void {
  if (value >= 0 && Number.isFinite(value)) return;
  throw new BadInputError(name, `is ${value}`, 'give milliseconds, 0 or more');
}

const firstDelay = 250;
const longestDelay = 2_000;

/** Pauses between looks, longer and longer; never past the bound, nor past a moment that something waits for. */
export function createPauses({ internals, options, bound }: Work, moment = Number.POSITIVE_INFINITY) {
  const { timing } = internals;
  let delay = firstDelay;
  return async (): Promise<void> => {
    const now = timing.monotonic();
    const longest = Math.max((now < moment && moment < bound ? moment : bound) - now, 0);
    await timing.sleep(Math.min(delay, Math.ceil(longest)), options.signal).catch(() => undefined);
    delay = Math.min(delay * 2, longestDelay);
  };
}
