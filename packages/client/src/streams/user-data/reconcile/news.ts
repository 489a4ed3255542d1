import { isZero } from '../amounts.ts';
import type { Fact } from '../facts.ts';
import { keyOf } from '../key-of.ts';
import type { Heard, KnownState, ReadFact, Reading } from '../reconciler.ts';
import { standingOf } from './newer.ts';

/** The kinds of facts that there is a state of. */
export type StateKind = Exclude<Fact['kind'], 'fill'>;

/** A row that tells something new, and what was known of the same until then. */
export interface NewsFact extends ReadFact {
  readonly known: Heard | undefined;
}

/** What a reading tells that is not known. */
export interface News {
  /** By time; of one time fills before orders, orders before positions, positions before balances. */
  readonly facts: readonly NewsFact[];
  /** The kinds of which something differs, and nobody can say yet whether REST or the stream has the newer. */
  readonly unclear: ReadonlySet<StateKind>;
  readonly isClear: boolean;
}

const kinds: readonly Fact['kind'][] = ['fill', 'order', 'algoOrder', 'position', 'balance'];

/**
 * What a reading tells that is not known. Take it over in the same tick: it holds for what is known now.
 *
 * @example
 * const { facts } = newsOf(await reconciler.read({ what: 'all', since, known, signal }), known);
 */
export function newsOf(reading: Reading, known: KnownState): News {
  const facts: NewsFact[] = [];
  const unclear = new Set<StateKind>();
  const judge = (row: ReadFact, asked: number, heard: Heard | undefined) => {
    const standing = heard ? standingOf(row, asked, heard) : isWorthTelling(row.fact) ? 'news' : 'same';
    if (standing === 'unclear') unclear.add(row.fact.kind as StateKind);
    if (standing === 'news') facts.push({ ...placed(row, heard), known: heard });
  };
  for (const whole of [reading.orders, reading.algoOrders, reading.positions, reading.balances]) {
    for (const row of whole?.facts ?? []) judge(row, whole?.asked ?? 0, known.find(row.fact));
  }
  for (const { row, asked, heard } of absentIn(reading, known)) judge(row, asked, heard);
  for (const row of reading.fills) {
    if (!known.find(row.fact)) facts.push({ ...row, known: undefined });
  }
  facts.sort(
    (one, other) => one.fact.time - other.fact.time || kinds.indexOf(one.fact.kind) - kinds.indexOf(other.fact.kind),
  );
  return { facts, unclear, isClear: unclear.size === 0 };
}

/** What differs from the known in both of two readings, between which nothing was heard of it: no race explains that. */
export function confirmed(first: News, second: News): News {
  const before = new Map(first.facts.map((row) => [keyOf(row.fact), row]));
  const facts = second.facts.filter((row) => {
    const earlier = before.get(keyOf(row.fact));
    return earlier && earlier.known?.heardAt === row.known?.heardAt;
  });
  return { ...second, facts };
}

/** Of what nobody has heard, only what there is: an order that has ended or a position of zero tells nothing. */
function isWorthTelling(fact: Fact): boolean {
  switch (fact.kind) {
    case 'order':
    case 'algoOrder':
      return fact.isOpen;
    case 'position':
      return !isZero(fact.amount);
    case 'balance':
      return !isZero(fact.balance);
    case 'fill':
      return true;
  }
}

/** The positions that are closed by now and the balances that are gone: known, and not among the rows. */
function* absentIn({ positions, balances }: Reading, known: KnownState) {
  const named = new Set<string>();
  for (const { fact } of [...(positions?.facts ?? []), ...(balances?.facts ?? [])]) named.add(keyOf(fact));
  for (const heard of known.all()) {
    const { fact } = heard;
    const whole = fact.kind === 'position' ? positions : fact.kind === 'balance' ? balances : undefined;
    if (!whole || named.has(keyOf(fact)) || whole.covers?.(fact.product) === false) continue;
    const row: ReadFact = { fact: { ...nothingOf(fact), time: whole.askedAt }, raw: undefined, isTimed: false };
    yield { row, asked: whole.asked, heard };
  }
}

/** The same position or balance when nothing of it is left. */
function nothingOf(fact: Fact): Fact {
  if (fact.kind === 'balance') return { ...fact, balance: '0', available: '0' };
  if (fact.kind === 'position') return { ...fact, amount: '0', unrealizedProfit: '0' };
  return fact;
}

/** News that name no time come after what was known. */
function placed(row: ReadFact, heard: Heard | undefined): ReadFact {
  if (!heard || row.fact.time >= heard.fact.time) return row;
  return { ...row, fact: { ...row.fact, time: heard.fact.time } };
}
