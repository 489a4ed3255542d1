import type { Timers } from '../sockets/timers.ts';
import { createRandomStream, type RandomStream } from '../world/random.ts';
import type { MarketPlan, Span } from './market-options.ts';

/** An answer that is on its way, and what its account is told beside it. */
export interface Letter {
  /** Resolves once the events that come before it have come; `undefined` where none is still on its way. */
  readonly ready: Promise<void> | undefined;
  /** Says that the caller has it, or will never have it: the events that come after it may go. */
  handed(): void;
}

/** Brings answers and the events of accounts to their clients: how late, and which of the two first. */
export interface Courier {
  /** Brings an event of an account, never before an earlier one. */
  carry(account: string, send: () => void): void;
  /** Carries a call out, of whose account `callOf` tells meanwhile, and holds its events back until their turn. */
  during<Result>(run: () => Result): { readonly result: Result; readonly letter: Letter };
  /** Says whose call it is that is carried out. */
  callOf(account: string): void;
  /** How long the next call is on its way there, and its answer on the way back. */
  ways(): { readonly there: number; readonly back: number };
  /** Waits in the time of the world. */
  wait(milliseconds: number): Promise<void>;
  reset(): void;
}

export interface CourierParts {
  readonly plan: MarketPlan;
  readonly seed: number;
  readonly timers: Pick<Timers, 'after'>;
  /** The time of the world. Asking for it makes nothing happen. */
  now(): number;
  /** Whether the world stands still, as it does until a clock that was set back has come where it was: nothing is late then. */
  isStanding(): boolean;
  /** Whether whoever has an answer is done with it before the world goes on: so it is on virtual time. */
  readonly waitsForCallers: boolean;
}

/** What waits to be sent to an account; a gate is closed until an answer has been handed over. */
type Item = { readonly send: () => void; readonly late: boolean } | { isOpen: boolean };

interface Line {
  readonly items: Item[];
  readonly delays: RandomStream;
  readonly turns: RandomStream;
  /** When the last event that has left arrives, and how many are on their way. */
  due: number;
  travelling: number;
}

interface Held {
  account: string | undefined;
  readonly sends: (() => void)[];
}

const nothing: Letter = { ready: undefined, handed: () => {} };

const drawn = ({ least, most }: Span, stream: RandomStream): number =>
  least === most ? least : least + stream.below(most - least + 1);

export const createCourier = (parts: CourierParts): Courier => {
  const { plan, seed, timers, now, isStanding, waitsForCallers } = parts;
  const lines = new Map<string, Line>();
  /** Whoever waits for events that a reset has forgotten. */
  const waiting = new Set<() => void>();
  let calls = createRandomStream(seed, '', 'latency of calls');
  let held: Held | undefined;

  const lineOf = (account: string): Line => {
    const known = lines.get(account);
    if (known !== undefined) return known;
    const made: Line = {
      items: [],
      delays: createRandomStream(seed, account, 'latency of events'),
      turns: createRandomStream(seed, account, 'answers'),
      due: Number.NEGATIVE_INFINITY,
      travelling: 0,
    };
    lines.set(account, made);
    return made;
  };

  const leave = (line: Line, send: () => void, late: boolean): void => {
    const from = now();
    const at = Math.max(from + (late ? drawn(plan.events, line.delays) : 0), line.due);
    if (line.travelling === 0 && (at <= from || isStanding())) {
      send();
      return;
    }
    line.due = at;
    line.travelling += 1;
    timers.after(at - from, () => {
      line.travelling -= 1;
      send();
    });
  };
  const pump = (line: Line): void => {
    for (let item = line.items[0]; item !== undefined; item = line.items[0]) {
      if ('isOpen' in item && !item.isOpen) return;
      line.items.shift();
      if ('send' in item) leave(line, item.send, item.late);
    }
  };
  const add = (line: Line, item: Item): void => {
    line.items.push(item);
    if (line.items.length === 1) pump(line);
  };

  /** The answer goes first: its events wait behind a gate. */
  const answerFirst = (line: Line, sends: readonly (() => void)[]): Letter => {
    const gate = { isOpen: false };
    add(line, gate);
    for (const send of sends) add(line, { send, late: true });
    const open = (): void => {
      gate.isOpen = true;
      pump(line);
    };
    const openSoon = (): void => void (isStanding() ? setImmediate(open) : timers.after(0, open));
    return { ready: undefined, handed: waitsForCallers ? openSoon : () => void setImmediate(openSoon) };
  };

  /** The events go first, and the answer waits until they have come. */
  const eventsFirst = (line: Line, sends: readonly (() => void)[]): Letter => {
    let hasCome = false;
    let tell = (): void => {};
    for (const send of sends) add(line, { send, late: true });
    const come = (): void => {
      hasCome = true;
      waiting.delete(come);
      tell();
    };
    add(line, { send: come, late: false });
    if (hasCome) return nothing;
    waiting.add(come);
    const ready = new Promise<void>((resolve) => {
      tell = resolve;
    });
    return { ...nothing, ready };
  };

  const letterOf = ({ account, sends }: Held): Letter => {
    if (account === undefined || sends.length === 0) return nothing;
    const line = lineOf(account);
    const isFirst = plan.answers === 'seeded' ? line.turns.below(2) === 0 : plan.answers === 'first';
    return isFirst ? answerFirst(line, sends) : eventsFirst(line, sends);
  };

  return {
    carry: (account, send) => {
      if (held !== undefined && held.account === account) held.sends.push(send);
      else add(lineOf(account), { send, late: true });
    },
    during: (run) => {
      const own: Held = { account: undefined, sends: [] };
      held = own;
      try {
        const result = run();
        held = undefined;
        return { result, letter: letterOf(own) };
      } finally {
        held = undefined;
      }
    },
    callOf: (account) => {
      if (held !== undefined) held.account = account;
    },
    ways: () => {
      const both = drawn(plan.calls, calls);
      const there = Math.floor(both / 2);
      return { there, back: both - there };
    },
    wait: async (milliseconds) => {
      if (milliseconds > 0 && !isStanding())
        await new Promise<void>((resolve) => void timers.after(milliseconds, resolve));
    },
    reset: () => {
      lines.clear();
      for (const come of [...waiting]) come();
      calls = createRandomStream(seed, '', 'latency of calls');
    },
  };
};
