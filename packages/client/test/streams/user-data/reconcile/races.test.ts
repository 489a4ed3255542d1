import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/streams/user-data/facts.ts';
import { confirmed, newsOf } from '../../../../src/streams/user-data/reconcile/index.ts';
import type { ReadFact, Reading, ReadWhole } from '../../../../src/streams/user-data/reconciler.ts';
import { createNaiveState } from './naive-state.ts';

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
  ...{
    kind: 'order',
    side: 'BUY',
    type: 'LIMIT',
    symbol: 'BTCUSDT',
    orderId: '7',
    quantity: '3',
    filled: String(changes),
    price: '100',
    time,
  },
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
  {
    name: 'a balance that comes back',
    version: (changes, time) => balance(`${changes % 2}`, time),
    isTimed: false,
    isAbsent: never,
  },
  {
    name: 'an order',
    version: order,
    isTimed: true,
    isAbsent: never,
  },
];

type Step = 'change' | 'push' | 'lose' | 'connect' | 'ask' | 'look' | 'answer';

/** Every order of the steps in which what depends on another comes after it. */
function* ordersOf(
  left: Readonly<Partial<Record<Step, number>>>,
  done: readonly Step[] = [],
): Generator<readonly Step[]> {
  const count = (step: Step) => done.filter((each) => each === step).length;
  const may: Readonly<Record<Step, boolean>> = {
    change: true,
    push: count('push') < count('change'),
    lose: true,
    connect: true,
    ask: !left.connect && count('ask') === count('answer'),
    look: count('look') < count('ask'),
    answer: count('answer') < count('look'),
  };
  if (Object.values(left).every((times) => times === 0)) yield done;
  for (const step of Object.keys(left) as Step[]) {
    const times = left[step] ?? 0;
    if (times > 0 && may[step]) yield* ordersOf({ ...left, [step]: times - 1 }, [...done, step]);
  }
}

interface Scene {
  readonly kind: Kind;
  /** Milliseconds that each step takes. */
  readonly pace: (step: number) => number;
  /** Milliseconds by which REST is behind. */
  readonly behind: number;
  /** Milliseconds since the first version was heard of. */
  readonly age: number;
}

/** A change of the account, and whether it has been pushed, will be, or never will. */
interface Change {
  readonly fact: Fact;
  readonly at: number;
  readonly isPushed: boolean;
}

const start = 1_000_000;

/** Where the second reading comes 5 seconds after the first. */
const later = 5_000;

function createScene({ kind, pace, behind, age }: Scene) {
  const state = createNaiveState();
  const changes: Change[] = [{ fact: kind.version(0, start), at: start, isPushed: true }];
  state.hear(kind.version(0, start), start);
  const scene = {
    state,
    changes,
    now: start + age,
    steps: 0,
    isConnected: true,
    asked: 0,
    seen: undefined as Fact | undefined,
    /** Pushes that are on their way. */
    waiting: [] as Fact[],
    get last(): Fact {
      return changes.at(-1)?.fact as Fact;
    },
    pass() {
      scene.now += pace(scene.steps);
      scene.steps += 1;
    },
    change() {
      const fact = kind.version(changes.length, scene.now);
      changes.push({ fact, at: scene.now, isPushed: scene.isConnected });
      if (scene.isConnected) scene.waiting.push(fact);
    },
    ask() {
      scene.asked = scene.now;
    },
    look() {
      scene.seen = (changes.filter(({ at }) => at <= scene.now - behind).at(-1) ?? changes[0])?.fact;
    },
    news: () => newsOf(readingOf(kind, scene.seen as Fact, scene.asked), state),
  };
  return scene;
}

function readingOf(kind: Kind, seen: Fact, asked: number): Reading {
  const askedAt = asked - 3_000;
  const row: ReadFact = { fact: kind.isTimed ? seen : { ...seen, time: askedAt }, raw: seen, isTimed: kind.isTimed };
  const whole = { facts: kind.isAbsent(seen) ? [] : [row], asked, askedAt } satisfies ReadWhole<Fact>;
  const place = { order: 'orders', position: 'positions', balance: 'balances' }[seen.kind as 'order'];
  return { fills: [], [place]: whole };
}

/** A connection is lost and comes back. Frames wait for the first answer; 5 seconds later there is a second one. */
function playGap(steps: readonly Step[], given: Scene) {
  const scene = createScene(given);
  const { state } = scene;
  scene.isConnected = false;
  let held: Fact[] | undefined = [];
  for (const step of [...steps, 'ask', 'look', 'answer'] as const) {
    scene.pass();
    if (scene.steps === steps.length + 1) scene.now += later;
    if (step === 'connect') scene.isConnected = true;
    if (step === 'change') scene.change();
    if (step === 'ask') scene.ask();
    if (step === 'look') scene.look();
    const pushed = step === 'push' ? scene.waiting.shift() : undefined;
    if (pushed) held ? held.push(pushed) : state.hear(pushed, scene.now);
    if (step !== 'answer') continue;
    state.take(scene.news().facts, scene.now);
    for (const fact of held ?? []) state.hear(fact, scene.now);
    held = undefined;
  }
  return scene;
}

/** Two readings of an audit, while the stream goes on. What is on its way arrives before the second. */
function playAudit(steps: readonly Step[], given: Scene, calm = 0) {
  const scene = createScene(given);
  const { state } = scene;
  const found: ReturnType<typeof newsOf>[] = [];
  for (const step of steps) {
    scene.pass();
    if (step === 'lose') scene.isConnected = false;
    if (step === 'change') scene.change();
    if (step === 'ask') {
      if (found.length) {
        for (const fact of scene.waiting.splice(0)) state.hear(fact, scene.now);
        scene.now += later;
      } else scene.now += calm;
      scene.ask();
    }
    if (step === 'look') scene.look();
    const pushed = step === 'push' ? scene.waiting.shift() : undefined;
    if (pushed) state.hear(pushed, scene.now);
    if (step === 'answer') found.push(scene.news());
  }
  const [first, second] = found;
  const told = first && second ? confirmed(first, second).facts : [];
  state.take(told, scene.now);
  for (const fact of scene.waiting) state.hear(fact, scene.now);
  return { scene, told };
}

const inShort = (fact: Fact | undefined) => {
  if (fact?.kind === 'position') return fact.amount;
  if (fact?.kind === 'balance') return fact.balance;
  return fact?.kind === 'order' && `${fact.filled} ${fact.status}`;
};

const saysSame = (one: Fact | undefined, other: Fact): boolean => inShort(one) === inShort(other);

const fast = (step: number) => (step % 3 ? 10 : 200);
const paces = {
  fast,
  slow: () => 4_000,
  'fast and slow': (step: number) => (step % 2 ? 10 : 4_000),
  'slow and fast': (step: number) => (step % 3 ? 900 : 4_000),
};

describe.each(kinds)('$name', (kind) => {
  it.each(Object.entries(paces))('ends right whatever happens before, while and after REST answers: %s', (_, pace) => {
    let played = 0;
    for (const behind of [0, 1_900]) {
      for (const age of [100, 60_000]) {
        for (const steps of ordersOf({ change: 3, push: 3, connect: 1, ask: 1, look: 1, answer: 1 })) {
          const { state, last } = playGap(steps, { kind, pace, behind, age });
          played += 1;
          const end = state.find(last)?.fact;
          if (!saysSame(end, last)) expect.fail(`${steps.join(' ')}, behind ${behind}, ${age}: ${JSON.stringify(end)}`);
        }
      }
    }
    expect(played).toBeGreaterThan(1_000);
  });

  it('raises no alarm about what the stream brings', () => {
    for (const behind of [0, 1_900]) {
      for (const steps of ordersOf({ change: 2, push: 2, ask: 2, look: 2, answer: 2 })) {
        const { scene, told } = playAudit(steps, { kind, pace: fast, behind, age: 60_000 });
        if (told.length) expect.fail(`${steps.join(' ')}, behind ${behind}: ${JSON.stringify(told)}`);
        const end = scene.state.find(scene.last)?.fact;
        if (!saysSame(end, scene.last)) expect.fail(`${steps.join(' ')}, behind ${behind}: ${JSON.stringify(end)}`);
      }
    }
  });

  it('finds what a silent stream did not bring', () => {
    for (const steps of ordersOf({ lose: 1, change: 2, push: 2, ask: 2, look: 2, answer: 2 })) {
      const before = steps.slice(0, steps.indexOf('ask'));
      // What is heard of in between is left to the next audit.
      const isQuiet = before.filter((step) => step === 'change' || step === 'push').length === 4;
      if (!isQuiet || steps.indexOf('lose') > steps.lastIndexOf('change')) continue;
      // What was heard of just before is read again before anybody is told; here that is the pause.
      const { scene, told } = playAudit(steps, { kind, pace: fast, behind: 0, age: 60_000 }, 3_000);
      const pushed = scene.changes.filter(({ isPushed }) => isPushed).at(-1)?.fact as Fact;
      if (saysSame(pushed, scene.last)) continue;
      if (told.length !== 1) expect.fail(`${steps.join(' ')}: ${JSON.stringify(told)}`);
      expect(saysSame(scene.state.find(scene.last)?.fact, scene.last)).toBe(true);
    }
  });
});
