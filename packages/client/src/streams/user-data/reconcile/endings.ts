import { millisecondsOf } from '../../../paging/duration.ts';
import { createHolds } from '../condition.ts';
import type { AlgoOrderFact, OrderFact } from '../facts.ts';
import { keyOf } from '../key-of.ts';
import type { ReadFact } from '../reconciler.ts';
import type { HistoryRule, LookUpRule } from '../table.ts';
import type { Asking } from './asking.ts';
import { asksFor, filledIn } from './filled-in.ts';
import { isRefusal } from './patience.ts';
import { createReadRows, stamped } from './rows.ts';
import { isAskedFor, isOf } from './scope.ts';

type AnyOrder = OrderFact | AlgoOrderFact;

/** Finds out what has become of orders that are known, and no longer among the open ones. */
export type FindEndings<Of extends AnyOrder> = (
  orders: readonly Of[],
  asking: Asking,
  serverTime: number,
) => Promise<readonly ReadFact<Of>[]>;

/** Rows of a history after which it is given up: the orders that it has not named by then are looked up. */
const most = 5_000;

export function createFindEndings<Of extends AnyOrder>(
  lookUps: readonly LookUpRule[] = [],
  histories: readonly HistoryRule[] = [],
  products: readonly string[] = [],
): FindEndings<Of> {
  /** The fields of an order, its product line as the caller has it: the stream may write it in small letters. */
  const valuesOf = (order: Of) => ({
    ...order,
    product: products.find((each) => isOf(each, order.product)) ?? order.product,
  });

  const each = lookUps.map((rule) => ({
    ...rule,
    fits: rule.when ? createHolds(rule.when) : () => true,
    readRows: createReadRows(rule.facts),
  }));
  const lists = histories.map((rule) => ({ ...rule, readRows: createReadRows(rule.facts) }));
  const lookUpFor = (order: Of) => each.find((rule) => isOf(rule.product, order.product) && rule.fits(order, order));

  const lookUp = async (order: Of, asking: Asking): Promise<ReadFact<Of> | undefined> => {
    const rule = lookUpFor(order);
    if (!rule) return undefined;
    try {
      const answer = await asking.whole(rule.operation, filledIn(rule.parameters, valuesOf(order)), rule.absent);
      const rows = rule.readRows(answer, order.product);
      const row = rows.find(({ fact }) => keyOf(fact) === keyOf(order));
      return row && (stamped(row, order.time) as ReadFact<Of>);
    } catch (error) {
      // Of an order that is not among the open ones this is all there is to learn.
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };

  /** Those of them that a history names. */
  const list = async (rule: (typeof lists)[number], orders: readonly Of[], asking: Asking, now: number) => {
    const wanted = new Set(orders.map(keyOf));
    const found = new Map<string, ReadFact<Of>>();
    const reach = now - (millisecondsOf(rule.reach ?? '') ?? millisecondsOf('7d') ?? 0);
    const oldest = Math.min(...orders.map(({ time }) => time));
    // By when orders were made, which is not known: what is older than its last change is looked up.
    const range = { from: orders.every(lookUpFor) ? Math.max(oldest, reach) : reach, to: now };
    const [first] = orders;
    if (!rule.paging || !first) return found;
    const parameters = filledIn(rule.parameters, valuesOf(first));
    let rows = 0;
    for await (const answer of asking.history(rule.operation, rule.paging, parameters, range)) {
      for (const row of rule.readRows(answer, first.product)) {
        const key = keyOf(row.fact);
        if (wanted.delete(key)) found.set(key, stamped(row, now) as ReadFact<Of>);
      }
      rows += 1;
      if (!wanted.size || rows >= most) break;
    }
    return found;
  };

  return async (orders, asking, now) => {
    const found = new Map<string, ReadFact<Of>>();
    for (const rule of lists) {
      const left = orders.filter((order) => !found.has(keyOf(order)));
      for (const group of groupsOf(left, rule, products)) {
        const isWorth = group.length > (rule.from ?? 5) || !group.every(lookUpFor);
        if (isWorth) for (const [key, row] of await list(rule, group, asking, now)) found.set(key, row);
      }
    }
    for (const order of orders) {
      const key = keyOf(order);
      const row = found.get(key) ?? (await lookUp(order, asking)) ?? gone(order);
      // A row may be silent on how it ended: the status is then the last that is known, as of one that is gone.
      found.set(key, { ...row, fact: { ...row.fact, status: row.fact.status ?? order.status } });
    }
    return [...found.values()];
  };
}

/** The orders of each product line and symbol that a history is asked for separately. */
function groupsOf<Of extends AnyOrder>(
  orders: readonly Of[],
  rule: HistoryRule,
  products: readonly string[],
): Iterable<readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const order of orders) {
    if (!isAskedFor([rule], products, order.product)) continue;
    const parts = [
      asksFor('product', rule.parameters) ? (order.product ?? '') : '',
      asksFor('symbol', rule.parameters) ? order.symbol : '',
    ];
    const group = groups.get(parts.join(' ')) ?? [];
    groups.set(parts.join(' '), group);
    group.push(order);
  }
  return groups.values();
}

/** The exchange no longer has it, and does not say how it ended: its status stays the last that is known. */
const gone = <Of extends AnyOrder>(order: Of): ReadFact<Of> => ({
  fact: { ...order, isOpen: false },
  raw: undefined,
  isTimed: false,
});
