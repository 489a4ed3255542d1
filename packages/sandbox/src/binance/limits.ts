import { type FrequencyLimit, weightOf } from '@openderivs/model';
import type { Operation } from '../bundle/operation.ts';
import { type Budget, type Counters, msLeft, wholeSeconds } from '../limits/counters.ts';
import { type Interval, readInterval } from '../limits/interval.ts';
import { type Limits, usualLimits } from '../limits/limit-options.ts';
import type { Values } from '../parameters/values.ts';
import { Refusal } from '../refusal.ts';
import { type Bans, createBans } from './bans.ts';
import { binanceText } from './errors.ts';
import { limitsOn, poolOf } from './pools.ts';

type Headers = { readonly [header: string]: string };

/** Counts a call and gives the headers that report it. Refuses nothing unless limits were asked for. */
export interface BinanceLimits {
  /** What an address has: weight, and how often it calls some operations. */
  countAddress(operation: Operation, values: Values, address: string, now: number): Headers;
  /** What an account has: orders, and how often it calls some operations. */
  countAccount(operation: Operation, account: string, now: number): Headers;
  reset(): void;
}

interface Counted {
  readonly budget: Budget;
  readonly used: number;
}

const words = { s: 'second', m: 'minute', h: 'hour', d: 'day' } as const;

const perInterval = ({ count, unit }: Interval): string => (count === 1 ? words[unit] : `${count} ${words[unit]}s`);

/** What answers report of the weight. An unreliable header says that all is used, so that believing it can be noticed. */
const weightHeaders = ({ usageHeaders }: Operation, counted: readonly Counted[]): Headers => {
  const headers: { [name: string]: string } = {};
  if (usageHeaders === 'absent') return headers;
  for (const { budget, used } of counted) {
    const reported = usageHeaders === 'unreliable' ? budget.limit : used;
    headers[`x-mbx-used-weight-${budget.interval.name}`] = String(reported);
  }
  return headers;
};

/** What a call counts in a window: what its description says of that length, or else of another of the same unit. */
const findOrderCount = (operation: Operation, { name, unit }: Interval): number | undefined => {
  const counts: { readonly [length: string]: number | undefined } = operation.orderCount ?? {};
  const [of, ...others] = [
    counts[name],
    ...['10s', '1m'].filter((one) => one.endsWith(unit)).map((one) => counts[one]),
  ];
  return of ?? others.find((one) => one !== undefined) ?? Object.values(counts)[0];
};

const orderCounts = new WeakMap<Operation, Map<string, number | undefined>>();

/** The same, found once for an operation. */
const orderCountIn = (operation: Operation, interval: Interval): number | undefined => {
  const known = orderCounts.get(operation) ?? new Map<string, number | undefined>();
  if (!known.has(interval.name)) {
    known.set(interval.name, findOrderCount(operation, interval));
    orderCounts.set(operation, known);
  }
  return known.get(interval.name);
};

export const createBinanceLimits = (counters: Counters, asked: Limits | undefined): BinanceLimits => {
  const { callsBeforeBan, banSeconds } = { ...usualLimits, ...asked };
  const bans = new Map<string, Bans>();
  const windows = { 'binance-futures': limitsOn('binance-usdm', asked), 'binance-pm': limitsOn('binance-pm', asked) };
  const enforced = asked !== undefined;

  const budgets = new Map<string, readonly Budget[]>();
  /** The budgets of one address or account, made once: every call counts against them. */
  const budgetsOf = (pool: keyof typeof windows, kind: 'weight' | 'orders', of: string): readonly Budget[] => {
    const key = `${pool} ${kind} ${of}`;
    const known = budgets.get(key) ?? windows[pool][kind].map((window): Budget => ({ ...window, pool, kind, of }));
    budgets.set(key, known);
    return known;
  };

  const bansOf = (pool: string): Bans => {
    const known = bans.get(pool) ?? createBans(callsBeforeBan, banSeconds * 1000);
    bans.set(pool, known);
    return known;
  };

  const refuse = (
    { api, operationId }: Operation,
    { interval, pool, kind, of }: Budget,
    at: number,
    answer: { readonly status: 418 | 429; readonly code: number; readonly text: string; readonly ms: number },
    headers: Headers = {},
  ): never => {
    const { status, code, text, ms } = answer;
    const retryAfter = wholeSeconds(ms);
    counters.refuse({ pool, kind, of, interval: interval.name, at, api, operationId, status, retryAfter });
    throw new Refusal(status, code, text, { ...headers, 'retry-after': String(retryAfter) });
  };

  const tooMany = ({ of, limit, interval }: Budget, ms: number) => ({
    status: 429 as const,
    code: -1003,
    text: binanceText(-1003, of, String(limit), perInterval(interval)),
    ms,
  });

  const banned = ({ of }: Budget, ms: number, now: number) => ({
    status: 418 as const,
    code: -1003,
    text: `Way too many requests; IP(${of}) banned until ${now + ms}. Please use the websocket for live updates to avoid bans.`,
    ms,
  });

  const countCalls = (operation: Operation, scope: FrequencyLimit['scope'], of: string, now: number): void => {
    const limits = enforced ? operation.frequency.filter((limit) => limit.scope === scope) : [];
    for (const { count, perSeconds, pool } of limits) {
      const shared =
        pool === undefined ? `${operation.api} ${operation.operationId}` : `${poolOf(operation.api)} ${pool}`;
      const budget: Budget = {
        pool: shared,
        kind: 'calls',
        of,
        interval: readInterval(`${perSeconds}s`),
        limit: count,
      };
      const { fullFor } = counters.roll(budget, now);
      if (fullFor > 0) refuse(operation, budget, now, tooMany(budget, fullFor));
    }
  };

  const countAddress: BinanceLimits['countAddress'] = (operation, values, address, now) => {
    const pool = poolOf(operation.api);
    const budgets = budgetsOf(pool, 'weight', address);
    const [first] = budgets;
    const banLeft = bansOf(pool).left(address, now);
    if (first !== undefined && banLeft > 0) refuse(operation, first, now, banned(first, banLeft, now));
    countCalls(operation, 'ip', address, now);
    const schemaOf = (name: string) => operation.fields.find((field) => field.name === name)?.schema;
    const weight = weightOf(operation.weight, values.text, schemaOf);
    const counted = budgets.map((budget): Counted => ({ budget, used: counters.add(budget, weight, now) }));
    const headers = weightHeaders(operation, counted);
    const passed = counted.find(({ budget, used }) => used > budget.limit)?.budget;
    if (!enforced || passed === undefined) return headers;
    const banMs = bansOf(pool).strike(address, now);
    const answer = banMs > 0 ? banned(passed, banMs, now) : tooMany(passed, msLeft(passed.interval, now));
    return refuse(operation, passed, now, answer, headers);
  };

  const countAccount: BinanceLimits['countAccount'] = (operation, account, now) => {
    countCalls(operation, 'uid', account, now);
    const pool = poolOf(operation.api);
    if (operation.orderCount === undefined) return {};
    const counted: Counted[] = [];
    const headers: { [name: string]: string } = {};
    for (const budget of budgetsOf(pool, 'orders', account)) {
      const count = orderCountIn(operation, budget.interval);
      if (count === undefined) continue;
      const used = counters.add(budget, count, now);
      counted.push({ budget, used });
      headers[`x-mbx-order-count-${budget.interval.name}`] = String(used);
    }
    const passed = counted.find(({ budget, used }) => used > budget.limit)?.budget;
    if (!enforced || passed === undefined) return headers;
    const { interval, limit } = passed;
    const text = binanceText(-1015, String(limit), interval.name);
    return refuse(operation, passed, now, { status: 429, code: -1015, text, ms: msLeft(interval, now) }, headers);
  };

  return { countAddress, countAccount, reset: () => bans.clear() };
};
