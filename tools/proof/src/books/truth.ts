import { apiOf, type BookKind } from './apis.ts';

/** The book of the exchange, made from frames that all arrived by a reader that trusts them and is as simple as can be. */
export interface Truth {
  /** Takes a frame as it stands on the wire. */
  take(text: string, at: number): void;
  readonly moments: readonly Moment[];
}

/** A book after one frame. */
export interface Moment {
  readonly at: number;
  readonly id: string;
  /** Quantities by price. */
  readonly bids: ReadonlyMap<number, number>;
  readonly asks: ReadonlyMap<number, number>;
}

type Rows = readonly (readonly [string, string])[];

/** Where a book begins that frames only change. */
export interface Beginning {
  readonly id: string;
  readonly bids: Rows;
  readonly asks: Rows;
}

/** What a frame says, and whether it is the whole. */
interface Told extends Beginning {
  readonly isWhole: boolean;
}

/** Identifiers may be longer than a double holds. */
const numberIn = (text: string, name: string): string => new RegExp(`"${name}":(\\d+)`).exec(text)?.[1] ?? '';

function toldBy(kind: BookKind, text: string): Told | undefined {
  if (!text.startsWith('{')) return undefined;
  const { data, action } = JSON.parse(text);
  if (apiOf(kind).startsWith('binance')) {
    return data?.e === 'depthUpdate'
      ? { isWhole: false, id: numberIn(text, 'u'), bids: data.b, asks: data.a }
      : undefined;
  }
  if (!action) return undefined;
  const [row] = data;
  return {
    isWhole: action === 'snapshot',
    id: numberIn(text, 'seq'),
    bids: row.bids ?? row.b,
    asks: row.asks ?? row.a,
  };
}

function changed(side: ReadonlyMap<number, number>, rows: Rows): Map<number, number> {
  const next = new Map(side);
  for (const [price, quantity] of rows) {
    if (Number(quantity)) next.set(Number(price), Number(quantity));
    else next.delete(Number(price));
  }
  return next;
}

export function createTruth(kind: BookKind): Truth & { begin(beginning: Beginning, at: number): void } {
  const moments: Moment[] = [];
  const add = (at: number, { id, bids, asks }: Beginning, before: Pick<Moment, 'bids' | 'asks'>) => {
    moments.push({ at, id, bids: changed(before.bids, bids), asks: changed(before.asks, asks) });
  };
  const nothing = { bids: new Map<number, number>(), asks: new Map<number, number>() };
  return {
    moments,
    begin: (beginning, at) => add(at, beginning, nothing),
    take(text, at) {
      const told = toldBy(kind, text);
      const last = moments.at(-1);
      if (!told) return;
      if (told.isWhole) add(at, told, nothing);
      else if (last && BigInt(told.id) > BigInt(last.id)) add(at, told, last);
    },
  };
}
