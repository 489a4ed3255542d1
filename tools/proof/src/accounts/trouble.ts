import type { Transport, TransportAnswer } from '@openderivs/client';
import type { OpenSocket } from '@openderivs/client/streams';
import type { VirtualTime } from '@openderivs/sandbox';
import type { Random } from '../random.ts';

/** A connection is lost in the place of a frame, or at a time, and for so long no other can be made. */
export interface Cut {
  readonly frame?: number;
  readonly at?: number;
  readonly outage: number;
}

/** The wall clock of the caller's machine is set: `at` so many milliseconds after the beginning, `by` so many more or fewer. */
export interface ClockStep {
  readonly at: number;
  readonly by: number;
}

/** What befalls a caller's connections, calls and clock. */
export interface Trouble {
  readonly cuts: readonly Cut[];
  /** Those before the beginning have happened when the caller starts. */
  readonly clock: readonly ClockStep[];
  /** Milliseconds by which lists of fills and of income are behind. */
  readonly behind: number;
  /** How many of a hundred calls are answered with a 503. */
  readonly failing: number;
}

export const noTrouble: Trouble = { cuts: [], clock: [], behind: 0, failing: 0 };

/** A wall clock that is set as it is written. */
export function createSteppedClock({ clock }: Trouble, wallClock: () => number, now: () => number) {
  let begun = Number.POSITIVE_INFINITY;
  return {
    wallClock: () =>
      clock.reduce((time, { at, by }) => (at < 0 || now() >= begun + at ? time + by : time), wallClock()),
    /** From now on time is counted. */
    begin() {
      begun = now();
    },
  };
}

/** Milliseconds that frames and answers take. */
const latency = 20;

/** Sockets whose frames take a while, and that are cut as it is written. */
export function createCutSockets(inner: OpenSocket, { cuts }: Trouble, time: VirtualTime) {
  const counts = { frames: 0, connections: 0, cuts: 0 };
  let hasBegun = false;
  const open = new Set<() => void>();
  let closedUntil = 0;
  const cutAll = ({ outage }: Cut) => {
    closedUntil = Math.max(closedUntil, time.now() + outage);
    for (const cut of [...open]) cut();
  };
  const openSocket: OpenSocket = (url, events) => {
    if (time.now() < closedUntil) {
      queueMicrotask(() => events.closed(1006, 'nobody is there'));
      return { send() {}, close: async () => {} };
    }
    counts.connections += 1;
    let isCut = false;
    /** Frames come one after the other. */
    let last: Promise<unknown> = Promise.resolve();
    const cut = () => {
      if (isCut) return;
      isCut = true;
      counts.cuts += 1;
      open.delete(cut);
      void socket.close();
      events.closed(1006, 'killed');
    };
    const arrive = (text: string) => {
      if (isCut) return;
      if (hasBegun) counts.frames += 1;
      const wanted = hasBegun && cuts.find(({ frame }) => frame === counts.frames);
      if (wanted) cutAll(wanted);
      else events.message(text);
    };
    const socket = inner(url, {
      opened: () => events.opened(),
      alive: () => isCut || events.alive(),
      message(text) {
        const arrived = time.sleep(latency);
        last = last.then(() => arrived).then(() => arrive(text));
      },
      closed(...why) {
        open.delete(cut);
        if (!isCut) events.closed(...why);
        isCut = true;
      },
    });
    open.add(cut);
    return {
      ...socket,
      close() {
        isCut = true;
        open.delete(cut);
        return socket.close();
      },
    };
  };
  /** From now on frames are counted, and time. */
  const begin = () => {
    hasBegun = true;
    for (const cut of cuts) {
      if (cut.at !== undefined) void time.sleep(cut.at, undefined, { heartbeat: true }).then(() => cutAll(cut));
    }
  };
  return { openSocket, counts, begin };
}

const isList = /userTrades|income|fills|fill-history/;

/** Calls that take a while, fail now and then, and see lists of fills and of income as they were a little earlier. */
export function createTroubledTransport(
  inner: Transport,
  trouble: Trouble,
  time: VirtualTime,
  random: Random,
): Transport {
  return {
    ...(inner.local !== undefined && { local: inner.local }),
    async send(request) {
      await time.sleep(latency, request.signal);
      if (random.chance(trouble.failing / 100)) return { status: 503, headers: {}, text: 'busy' };
      const answer = await inner.send(request);
      await time.sleep(latency, request.signal);
      return trouble.behind && isList.test(request.target) ? asOf(answer, time.now() - trouble.behind) : answer;
    },
  };
}

type Row = Readonly<Record<string, unknown>>;

/** The same list without what is newer. */
function asOf(answer: TransportAnswer, moment: number): TransportAnswer {
  // As text: a double cannot hold an id.
  const body: unknown = JSON.parse(answer.text.replace(/:(\d{16,})/g, ':"$1"'));
  const isOld = (row: Row) => Number(row.time ?? row.cTime ?? row.createdTime) <= moment;
  const cut = (value: unknown): unknown => (Array.isArray(value) ? value.filter(isOld) : value);
  if (Array.isArray(body)) return { ...answer, text: JSON.stringify(cut(body)) };
  const data = Object(body).data as Row | null;
  const cutData = data && {
    ...data,
    ...(data.fillList !== undefined && { fillList: cut(data.fillList) }),
    ...(data.list !== undefined && { list: cut(data.list) }),
  };
  return { ...answer, text: JSON.stringify({ ...(body as Row), data: cutData }) };
}
