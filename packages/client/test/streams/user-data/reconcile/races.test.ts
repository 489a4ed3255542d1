import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/streams/user-data/facts.ts';
import { confirmed, newsOf } from '../../../../src/streams/user-data/reconcile/index.ts';
import type { ReadFact, Reading, ReadWhole } from '../../../../src/streams/user-data/reconciler.ts';
import { createNaiveState, type NaiveState } from './naive-state.ts';

/**
 * One order, position or balance that changes a few times, a stream that brings each change, and REST that is asked, looks and
 * answers. All of it in every order that there can be, at several speeds. The exchange's clock is this machine's.
 */
interface Kind {
  readonly name: string;
  /** What it is after so many changes. */
  readonly version: (changes: number, time: number) => Fact;
  /** Whether REST's rows name the time of the change. */
  readonly isTimed: boolean;
  /** REST leaves it out when it is like this. */
  readonly isAbsent: (fact: Fact) => boolean;
}

const position = (amount: string, time: number): Fact => ({
  ...{ kind: 'position', symbol: 'BTCUSDT', side: 'BOTH', amount, time },
});
const balance = (amount: string, time: number): Fact => ({ kind: 'balance', asset: 'USDT', balance: amount, time });
const order = (changes: number, time: number): Fact => ({
  ...{ kind: 'order', symbol: 'BTCUSDT', orderId: '7', quantity: '3', filled: String(changes), price: '100', time },
  ...{ status: changes === 3 ? 'FILLED' : 'OPEN', isOpen: changes !== 3 },
});
const never = () => false;
const isFlat = (fact: Fact) => fact.kind === 'position' && fact.amount === '0';

const kinds: readonly Kind[] = [
  { name: 'a position', version: (changes, time) => position(`${changes}`, time), isTimed: true, isAbsent: never },
  {
    name: 'a position that is closed',
    version: (changes, time) => position(changes === 1 || changes === 3 ? '0' : `${changes + 1}`, time),
    isTimed: true,
    isAbsent: isFlat,
  },
  {
    name: 'a position without a time',
    version: (changes, time) => position(`${changes}`, time),
    isTimed: false,
    isAbsent: never,
  },
  { name: 'a balance', version: (changes, time) => balance(`${changes}.5`, time), isTimed: false, isAbsent: never },
  { name: 'a balance that comes back', version: (changes, time) => balance(`${changes % 2}`, time), isTimed: false, isAbsent: never },
  {
    name: 'an order',
    version: order,
    isTimed: true,
    isAbsent: never,
  },
];

type Step = 'change' | 'push' | 'ask' | 'look' | 'answer' | 'connect';

/** Every order of the steps in which what depends on another comes after it. */
function* orders(left: Readonly<Record<Step, number>>, done: readonly Step[] = []): Generator<readonly Step[]> {
  const count = (step: Step) => done.filter((each) => each === step).length;
  const may: Readonly<Record<Step, boolean>> = {
    change: true,
    push: count('push') < count('change'),
    ask: left.connect === 0 && count('ask') === count('answer'),
    look: count('look') < count('ask'),
    answer: count('answer') < count('look'),
    connect: true,
  };
  if (Object.values(left).every((times) => times === 0)) yield done;
  for (const step of Object.keys(left) as Step[]) {
    if (left[step] > 0 && may[step]) yield* orders({ ...left, [step]: left[step] - 1 }, [...done, step]);
  }
}

interface Scene {
  readonly kind: Kind;
  /** Milliseconds that each step takes. */
  readonly pace: (step: number) => number;
  /** Milliseconds by which REST is behind. */
  readonly behind: number;
  /** Frames wait until REST has answered. */
  readonly holds: boolean;
}

/** The changes so far, each with its time. */
type Log = { readonly fact: Fact; readonly at: number }[];

const start = 1_000_000;

function play(steps: readonly Step[], { kind, pace, behind, holds }: Scene) {
  const state: NaiveState = createNaiveState();
  const log: Log = [];
  let now = start;
  const change = () => log.push({ fact: kind.version(log.length, now), at: now });
  change();
  state.hear(log[0]?.fact as Fact, now);
  now += 10_000;
  const isGap = steps.includes('connect');
  let isConnected = !isGap;
  const waiting: Fact[] = [];
  const held: Fact[] = [];
  let asked = 0;
  let seen: Fact | undefined;
  const news: ReturnType<typeof newsOf>[] = [];
  let isReconciled = !holds;
  for (const [at, step] of steps.entries()) {
    now += pace(at);
    if (step === 'connect') isConnected = true;
    if (step === 'change') {
      change();
      // What happens while there is no connection is never pushed; its push does nothing.
      waiting.push(isConnected ? (log.at(-1)?.fact as Fact) : { ...(log[0]?.fact as Fact), time: 0 });
    }
    if (step === 'push') {
      const fact = waiting.shift() as Fact;
      if (isReconciled) state.hear(fact, now);
      else held.push(fact);
    }
    if (step === 'ask') asked = now;
    if (step === 'look') seen = log.findLast((each) => each.at <= now - behind)?.fact;
    if (step === 'answer') {
      const found = newsOf(readingOf(kind, seen as Fact, asked), state);
      news.push(found);
      state.take(found.facts, now);
      if (!isReconciled && found.isClear) {
        isReconciled = true;
        for (const fact of held) state.hear(fact, now);
      }
    }
  }
  return { state, last: log.at(-1)?.fact as Fact, news };
}

function readingOf(kind: Kind, seen: Fact, asked: number): Reading {
  const askedAt = asked - 3_000;
  const row: ReadFact = { fact: kind.isTimed ? seen : { ...seen, time: askedAt }, raw: seen, isTimed: kind.isTimed };
  const whole = { facts: kind.isAbsent(seen) ? [] : [row], asked, askedAt } as ReadWhole<never>;
  const place = { order: 'orders', position: 'positions', balance: 'balances' }[seen.kind as 'order'];
  return { fills: [], [place]: whole };
}

/** What matters of it. */
const inShort = (fact: Fact | undefined) =>
  fact && { ...fact, time: undefined, ...('isOpen' in fact && { isOpen: fact.isOpen }) };

const paces: readonly (readonly [name: string, pace: (step: number) => number])[] = [
  ['fast', () => 10],
  ['slow', () => 5_000],
  ['fast and slow', (step) => (step % 2 ? 10 : 5_000)],
  ['slow and fast', (step) => (step % 3 ? 900 : 5_000)],
];

describe.each(kinds)('$name', (kind) => {
  it.each(paces)('ends right whatever comes before, between and after an answer: %s', (_, pace) => {
    let played = 0;
    for (const behind of [0, 500, 1_900]) {
      // The second answer is what the service asks for 5 seconds later: by then nothing of the first is unclear.
      for (const steps of orders({ change: 3, push: 3, connect: 1, ask: 1, look: 1, answer: 1 })) {
        played += 1;
        const then: Step[] = ['ask', 'look', 'answer'];
        const { state, last } = play([...steps, ...then], { kind, pace: paced(pace, steps.length), behind, holds: true });
        const end = state.find(last)?.fact;
        if (!isSame(end, last)) expect.fail(`${steps.join(' ')}, behind ${behind}: ${JSON.stringify(end)}`);
      }
    }
    expect(played).toBeGreaterThan(1_000);
  });
});
