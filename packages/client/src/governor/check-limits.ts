import { badValue } from '@openderivs/signing';
import type { ApiLimits, FrequencyLimit, LaneRule, LimitOverrides, OperationLimits, WeightRule } from '../limits.ts';
import { checkNames, checkOptions } from '../parameters/names.ts';
import { milliseconds } from './intervals.ts';
import { lanes } from './lanes.ts';

const overrideNames = new Set<keyof LimitOverrides>(['weight', 'orders', 'operations']);
const operationNames = new Set<keyof OperationLimits>(['weight', 'orderCount', 'frequency', 'lane', 'usageHeaders']);
const ruleNames = new Set<keyof WeightRule>(['when', 'weight']);
const laneNames = new Set<keyof LaneRule>(['when', 'lane']);
const frequencyNames = new Set<keyof FrequencyLimit>(['count', 'perSeconds', 'scope', 'pool']);

/**
 * Refuses limits of the caller's own that could not be kept. One that is misspelt would be passed over and the described
 * limit hold, which may be several times as high.
 */
export function checkLimits(overrides: LimitOverrides, described: ApiLimits): void {
  checkOptions(overrides, overrideNames, 'limits.');
  checkIntervals('limits.weight', overrides.weight);
  checkIntervals('limits.orders', overrides.orders);
  const operations = recordOf(
    'limits.operations',
    overrides.operations,
    'limits by operation: { name: { weight: 1 } }',
  );
  const known = new Map(Object.entries(described.limits));
  checkNames(operations, known, 'limits.operations.', 'is not an operation of this API');
  for (const [name, given] of Object.entries(operations)) {
    const at = `limits.operations.${name}`;
    const { weight, orderCount, frequency, lane } = checked<OperationLimits>(
      at,
      given,
      '{ weight: 1 }',
      operationNames,
    );
    checkIntervals(`${at}.orderCount`, orderCount, 'no less than 0');
    if (Array.isArray(weight)) for (const rule of weight) checkRule(`${at}.weight`, rule);
    else if (weight !== undefined) checkNumber(`${at}.weight`, weight, 'no less than 0');
    if (Array.isArray(lane)) for (const rule of lane) checkLaneRule(`${at}.lane`, rule);
    else if (lane !== undefined) checkLane(`${at}.lane`, lane);
    for (const limit of frequency === undefined ? [] : [frequency].flat()) checkFrequency(`${at}.frequency`, limit);
  }
}

function checkIntervals(at: string, given: unknown, wanted: Bound = 'above 0'): void {
  for (const [interval, limit] of Object.entries(recordOf(at, given, "{ '1m': 1200 }"))) {
    if (Number.isNaN(milliseconds(interval))) {
      throw badValue(at, interval, "limits by interval, a count and s, m, h or d: { '1m': 1200 }");
    }
    checkNumber(`${at}.${interval}`, limit, wanted);
  }
}

function checkRule(at: string, given: unknown): void {
  const { weight } = checked<WeightRule>(at, given, "{ when: { name: '>100' }, weight: 5 }", ruleNames);
  checkNumber(`${at}.weight`, weight, 'no less than 0');
}

function checkLaneRule(at: string, given: unknown): void {
  const { lane } = checked<LaneRule>(at, given, "{ when: { name: 'value' }, lane: 'urgent' }", laneNames);
  checkLane(`${at}.lane`, lane);
}

function checkLane(at: string, lane: unknown): void {
  if (!lanes.some((known) => known === lane)) throw badValue(at, lane, "'urgent', 'order' or 'read'");
}

function checkFrequency(at: string, given: unknown): void {
  const example = "{ count: 10, perSeconds: 1, scope: 'uid' }";
  const { count, perSeconds, scope } = checked<FrequencyLimit>(at, given, example, frequencyNames);
  checkNumber(`${at}.count`, count, 'above 0');
  checkNumber(`${at}.perSeconds`, perSeconds, 'above 0');
  if (scope !== 'uid' && scope !== 'ip') throw badValue(`${at}.scope`, scope, "'uid' or 'ip'");
}

type Bound = 'above 0' | 'no less than 0';

function checkNumber(at: string, value: unknown, wanted: Bound): void {
  const isFine = typeof value === 'number' && (wanted === 'above 0' ? value > 0 : value >= 0);
  if (!isFine) throw badValue(at, value, `a number ${wanted}`);
}

function checked<Type>(at: string, value: unknown, example: string, names: ReadonlySet<string>): Partial<Type> {
  const record = recordOf(at, value ?? null, example);
  checkOptions(record, names, `${at}.`);
  return record as Partial<Type>;
}

/** An object with names; what is left out has none. */
function recordOf(at: string, value: unknown, example: string): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || !value || Array.isArray(value)) throw badValue(at, value, example);
  return value as Readonly<Record<string, unknown>>;
}
