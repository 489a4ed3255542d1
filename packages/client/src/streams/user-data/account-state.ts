import { compareAmounts, isSame, isZero } from './amounts.ts';
import type { AccountView } from './events.ts';
import type { Fact, FillFact } from './facts.ts';
import { keyOf } from './key-of.ts';
import type { Heard, KnownState, KnownSymbol } from './reconciler.ts';

/** A fact that says how something is now, and not what has happened. */
export type StateFact = Exclude<Fact, FillFact>;

/** How a fact stands to what is known: it says something new, the same again, or how it was before. */
export type Standing = 'news' | 'same' | 'late';

export interface AccountState {
  /** Puts a fact that was pushed into its place. */
  take(fact: StateFact): Standing;
  /** Puts a fact in whatever is known: it has been compared. */
  put(fact: StateFact): void;
  /** A fill was seen. `true`: a later one of the symbol was seen before. */
  filled(fill: FillFact): boolean;
  find(fact: StateFact): Heard | undefined;
  all(): Iterable<Heard<StateFact>>;
  symbols: KnownState['symbols'];
  view(): AccountView;
}

/** Orders that have ended are remembered for so long, and no more than so many: what comes late must not revive them. */
const memory = 600_000;
const most = 10_000;

const isGone = (fact: StateFact): boolean => {
  if (fact.kind === 'order' || fact.kind === 'algoOrder') return !fact.isOpen;
  return fact.kind === 'position' && isZero(fact.amount);
};

/** What holds until something else is said. */
const lasting = (fact: StateFact): object => {
  const { available: _, unrealizedProfit: __, ...rest } = fact as unknown as Readonly<Record<string, unknown>>;
  return rest;
};

export function createAccountState(monotonic: () => number): AccountState {
  const present = new Map<string, Heard<StateFact>>();
  const ended = new Map<string, Heard<StateFact>>();
  const symbols = new Map<string, KnownSymbol>();
  /** What was given last, for as long as it holds: a bot looks at each frame, and the account changes far less often. */
  let given: AccountView | undefined;

  const forget = (now: number) => {
    for (const [key, { heardAt }] of ended) {
      if (now - heardAt < memory && ended.size <= most) return;
      ended.delete(key);
    }
  };

  const put = (fact: StateFact) => {
    given = undefined;
    const key = keyOf(fact);
    const before = (present.get(key) ?? ended.get(key))?.fact;
    const heardAt = monotonic();
    // What one source does not say, the other may have said: of what lasts, and not of what moves with every price or order.
    const known = { fact: { ...(before && lasting(before)), ...fact } as StateFact, heardAt };
    ended.delete(key);
    if (isGone(fact)) {
      present.delete(key);
      ended.set(key, known);
      forget(heardAt);
    } else present.set(key, known);
  };

  const find = (fact: StateFact) => present.get(keyOf(fact)) ?? ended.get(keyOf(fact));

  const standingOf = (fact: StateFact, known: StateFact): Standing => {
    if (isRepeated(fact, known)) return 'same';
    if (fact.time < known.time) return 'late';
    if (fact.kind !== 'order' && fact.kind !== 'algoOrder') return 'news';
    const { isOpen } = known as typeof fact;
    // What has ended stays so.
    if (fact.isOpen && !isOpen) return 'late';
    return fact.time === known.time && isLess(fact, known) ? 'late' : 'news';
  };

  const of = <Kind extends StateFact['kind']>(kind: Kind) => {
    type Of = Extract<StateFact, { kind: Kind }>;
    return Object.freeze(
      [...present.values()].map(({ fact }) => fact).filter((fact): fact is Of => fact.kind === kind),
    );
  };
  const view = (): AccountView => {
    given ??= Object.freeze({
      orders: of('order'),
      algoOrders: of('algoOrder'),
      positions: of('position'),
      balances: of('balance'),
    });
    return given;
  };

  return {
    ...{ put, find, view },
    take(fact) {
      const known = find(fact)?.fact;
      const standing = known ? standingOf(fact, known) : 'news';
      if (standing === 'news' || (standing === 'same' && known && fact.time > known.time)) put(fact);
      return standing;
    },
    filled(fill) {
      const { symbol, product } = fill;
      const key = `${product?.toLowerCase() ?? ''} ${symbol}`;
      const last = symbols.get(key)?.lastFill;
      const isLate = last !== undefined && fill.time < last.time;
      const lastFill = isLate ? last : fill;
      // The last one that was filled comes last.
      symbols.delete(key);
      symbols.set(key, { symbol, product, lastFill });
      return isLate;
    },
    all: () => present.values(),
    symbols: () => [...symbols.values()].reverse(),
  };
}

/** Does a fact say nothing that is not known? Of an order, at another time, the same again is something that happened to it. */
function isRepeated(fact: StateFact, known: StateFact): boolean {
  const isState = fact.kind === 'position' || fact.kind === 'balance';
  return Object.entries(fact).every(
    ([name, value]) => (isState && name === 'time') || value === undefined || isSame(value, Reflect.get(known, name)),
  );
}

/** Has less of an order been filled than is known? */
function isLess(fact: StateFact, known: StateFact): boolean {
  return compareAmounts(Reflect.get(fact, 'filled'), Reflect.get(known, 'filled')) < 0;
}
