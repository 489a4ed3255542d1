import type { Benchmark } from './benchmark.ts';
import { book } from './benchmarks/book.ts';
import { bundle } from './benchmarks/bundle.ts';
import { calls, callsUndici } from './benchmarks/calls.ts';
import { connections } from './benchmarks/connections.ts';
import { governor } from './benchmarks/governor.ts';
import { installed } from './benchmarks/installed.ts';
import { load } from './benchmarks/load.ts';
import { reading } from './benchmarks/reading.ts';
import { sandbox } from './benchmarks/sandbox.ts';
import { signing } from './benchmarks/signing.ts';
import { streams } from './benchmarks/streams.ts';
import { world } from './benchmarks/world.ts';

/** Every benchmark, in the order in which they are run and shown. */
export const benchmarks: readonly Benchmark[] = [
  calls,
  callsUndici,
  connections,
  governor,
  bundle,
  load,
  installed,
  reading,
  sandbox,
  signing,
  streams,
  book,
  world,
];
