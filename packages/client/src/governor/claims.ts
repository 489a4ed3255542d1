import type { ApiLimits, FrequencyLimit, OperationLimits, RateLimits, SharedLimits } from '../limits.ts';
import { isWrite, type NamedOperation } from '../operation.ts';
import { readConditions, type TextOf } from './conditions.ts';
import { given } from './given.ts';
import type { Claim, Lane, LimitWindow, Pool } from './governor.ts';
import { milliseconds } from './intervals.ts';

/** Whom limits count by. */
export interface Holder {
  readonly environment: string;
  readonly address: string;
  readonly account: string;
}

/** What an operation takes, and who goes first. */
export interface Demand {
  claimsOf(call: Bytes): readonly Claim[];
  laneOf(call: Bytes): Lane;
  /** The keys of the pools that a refusal speaks of, by what it speaks of. */
  readonly keys: Readonly<Record<'all' | 'orders' | 'pool', readonly string[]>>;
  /** All of them. */
  readonly held: readonly string[];
}

interface Bytes {
  readonly query: string;
  readonly body: string | undefined;
}

/** Makes the demands of an API's operations, each when it is first asked for. */
export function createDemands(
  { limits, rateLimits }: ApiLimits,
  holder: Holder,
): (operation: NamedOperation) => Demand {
  const pools = createPoolNames(rateLimits, holder);
  const known = new Map<string, Demand>();
  return (operation) => {
    let demand = known.get(operation.name);
    if (!demand) {
      demand = demandOf(operation, limits[operation.name] ?? {}, pools);
      known.set(operation.name, demand);
    }
    return demand;
  };
}

interface PoolNames {
  weight(withHeaders: boolean): Pool;
  /** All that counts as an order, for holds; and its windows, of which an operation may take different amounts. */
  readonly anyOrder: Pool;
  readonly orders: readonly { readonly interval: string; readonly pool: Pool }[];
  own(operation: NamedOperation, limit: readonly FrequencyLimit[]): readonly Pool[];
}

function createPoolNames(rateLimits: RateLimits, { environment, address, account }: Holder): PoolNames {
  const { pool: family, api, weight, orders, leftHeader } = rateLimits;
  const key = (what: string, whose: string) => [family, what, environment, whose].join(' ');
  const named = new Map<string, Pool>();
  /** One object for each pool: whoever compares pools compares those. */
  const poolOf = (pool: Pool): Pool => {
    const found = named.get(pool.key) ?? pool;
    named.set(pool.key, found);
    return found;
  };
  const weightPool: Pool = { key: key('weight', address), windows: windowsOf(weight) };
  const silent: Pool = {
    key: weightPool.key,
    windows: weightPool.windows.map(({ ms, limit, rolling }) => (rolling ? { ms, limit, rolling } : { ms, limit })),
  };
  return {
    weight: (withHeaders) => (withHeaders ? weightPool : silent),
    anyOrder: { key: key('orders', account), windows: [] },
    orders: Object.entries(orders?.limits ?? {}).map(([interval, limit]) => ({
      interval,
      pool: {
        key: key(`orders ${interval}`, account),
        windows: windowsOf({ ...(orders as SharedLimits), limits: { [interval]: limit } }),
      },
    })),
    own: (operation, limits) =>
      (operation.pool ?? operation.name).split(' ').map((name) => {
        // Named pools are those of the family; what an operation has for itself is its API's.
        const mine = limits.filter(({ pool = operation.name }) => pool === name);
        const what = mine.some(({ pool }) => pool) ? name : `${api} ${name}`;
        return poolOf({
          key: key(what, mine.some(({ scope }) => scope === 'uid') ? account : address),
          windows: mine.map(({ count, perSeconds }) => ({
            ...{ ms: perSeconds * 1_000, limit: count, rolling: true },
            ...(leftHeader !== undefined && mine.length === 1 && { header: leftHeader, remaining: true }),
          })),
          ...(mine.every(({ count }) => count < 20) && { reserve: 0 }),
        });
      }),
  };
}

const windowsOf = ({ limits, header, rolling }: SharedLimits): readonly LimitWindow[] =>
  Object.entries(limits).map(([interval, limit]) => ({
    ...{ ms: milliseconds(interval), limit },
    ...(header !== undefined && { header: header.replace('{interval}', interval) }),
    ...(rolling && { rolling }),
  }));

function demandOf(operation: NamedOperation, limits: OperationLimits, pools: PoolNames): Demand {
  const { weight, orderCount, frequency, usageHeaders } = limits;
  const all = pools.weight(usageHeaders === undefined);
  const { anyOrder } = pools;
  const isOrder = orderCount !== undefined || operation.counts === 'orders';
  const orders = isOrder
    ? [
        { pool: anyOrder, amount: 0 },
        ...pools.orders.map(({ interval, pool }) => ({ pool, amount: countIn(interval, orderCount) })),
      ]
    : [];
  const own = pools.own(operation, [frequency ?? []].flat());
  const rest: readonly Claim[] = [
    ...orders,
    ...own.filter(({ windows }) => windows.length > 0).map((pool) => ({ pool, amount: 1 })),
  ];
  const weightOf = readWeight(weight);
  /** Few weights occur, so each list of claims is made once. */
  const byWeight = new Map<number, readonly Claim[]>();
  const claimsFor = (amount: number) => {
    const claims = byWeight.get(amount) ?? [{ pool: all, amount }, ...rest];
    byWeight.set(amount, claims);
    return claims;
  };
  const constant = typeof weightOf === 'number' ? claimsFor(weightOf) : undefined;
  const laneOf = readLane(operation, limits.lane);
  const keysOf = (some: readonly Pool[]) => some.map(({ key }) => key);
  const keys = { all: [all.key], orders: isOrder ? [anyOrder.key] : [], pool: keysOf(own) };
  return {
    claimsOf: (call) => constant ?? claimsFor((weightOf as (textOf: TextOf) => number)(given(call))),
    laneOf: (call) => (typeof laneOf === 'string' ? laneOf : laneOf(given(call))),
    keys,
    held: Object.values(keys).flat(),
  };
}

/**
 * What a call counts in a window: what is described for its length, or else for another of the same unit. Exchanges may
 * announce other windows than those of their pages.
 */
function countIn(interval: string, counts: OperationLimits['orderCount'] = {}): number {
  const alike = Object.keys(counts).find((described) => described.at(-1) === interval.at(-1));
  return counts[interval] ?? counts[alike ?? ''] ?? Object.values(counts)[0] ?? 0;
}

/** Where the weight is not known, a call counts 1 until a header says more. */
function readWeight(weight: OperationLimits['weight'] = 1): number | ((textOf: TextOf) => number) {
  if (typeof weight === 'number') return weight;
  const rules = weight.map((rule) => ({ holds: readConditions(rule.when), weight: rule.weight }));
  return (textOf) => rules.find(({ holds }) => holds(textOf))?.weight ?? 1;
}

function readLane(operation: NamedOperation, lane: OperationLimits['lane']): Lane | ((textOf: TextOf) => Lane) {
  const usual: Lane = isWrite(operation) ? 'order' : 'read';
  if (lane === undefined || typeof lane === 'string') return lane ?? usual;
  const rules = lane.map((rule) => ({ holds: readConditions(rule.when), lane: rule.lane }));
  return (textOf) => rules.find(({ holds }) => holds(textOf))?.lane ?? usual;
}
