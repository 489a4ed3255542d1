import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, openBench } from '../../src/peers/bench.ts';
import { isLast } from '../../src/peers/check.ts';
import { entriesOf, timed } from '../../src/peers/rows/timed.ts';
import type { Entry, Quantity } from '../../src/peers/section.ts';

const floor = 'by hand: node:http';
const ours = new URL('../../src/peers/contenders/node-http.ts', import.meta.url).href;
const here = (file: string): string => new URL(`./contenders/${file}.ts`, import.meta.url).href;

const told: string[] = [];
let bench: Bench;
let entries: readonly Entry[];

beforeAll(async () => {
  const spoiled = ['slow', 'unsigned', 'unread', 'idle', 'broken'].map((name) => ({ name, module: here(name) }));
  const entrants = [{ name: floor, module: ours }, ...spoiled].map((one) => ({ ...one, apis: ['usdm'] as const }));
  bench = await openBench(entrants, true, (text) => told.push(text), {
    warmUp: 100,
    warmCalls: 1_000,
    warmAgain: 1,
    patience: 4,
    turn: 30,
    rounds: 3,
  });
  const work = {
    api: 'usdm',
    task: 'call',
    origin: bench.exchange.http,
    concurrencies: [1, 4],
    isRight: isLast,
  } as const;
  entries = entriesOf(await timed(bench, work), 4, floor);
});
afterAll(() => bench.close());

const entryOf = (name: string): Entry | undefined => entries.find(({ contender }) => contender === name);

it('measures who does the work, as a ratio to the floor', () => {
  expect(entryOf(floor)?.cells).toMatchObject({ 'CPU, ratio': { value: 1, unit: 'times' } });
  expect(entryOf(floor)?.note).toBeUndefined();
});

it('sees that a contender is slower', () => {
  const cell = entryOf('slow')?.cells['CPU, ratio'] as Quantity;
  expect(cell.value).toBeGreaterThan(1.5);
  expect(cell.spread?.[0]).toBeGreaterThan(1.5);
  expect(entryOf('slow')?.cells['CPU per call']).toMatchObject({ unit: 'µs' });
});

it.each([
  ['unsigned', /not timed: the signature is not right/],
  ['unread', /not timed: it read ok where \d+ was sent/],
  ['idle', /(not timed|stopped): of \d+ calls the exchange verified 0/],
  ['broken', /this library does not load/],
])('names a contender that is %s, and does not time it', (name, because) => {
  expect(entryOf(name)).toMatchObject({ cells: {}, note: expect.stringMatching(because) });
});

it('says how far it is', () => {
  expect(told).toContain('4 at once, round 3 of 3');
});
