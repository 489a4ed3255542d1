import { BadInputError, badValue } from '@openderivs/signing';
import type { ApiLimits, LimitOverrides, OperationLimits } from '../limits.ts';
import type { AnyClientOptions } from '../options.ts';
import { checkLimits } from './check-limits.ts';
import type { Told } from './told-limits.ts';

type Given = Pick<AnyClientOptions, 'environment' | 'baseUrl' | 'transport' | 'limits'>;

/** Calls go to something that no description speaks of: an address of the caller's, or something in this process. */
export const leadsElsewhere = ({ baseUrl, transport }: Given): boolean => baseUrl !== undefined || !!transport?.local;

/**
 * Which limits a client obeys: those of its environment, and of an address of the caller's own none, until somebody says
 * which. What a caller gives comes last.
 */
export function limitsInForce(described: Partial<ApiLimits> | undefined, given: Given, told?: Told): ApiLimits {
  const { environment = 'production', limits: asked } = given;
  if (asked !== undefined && asked !== 'exchange' && (typeof asked !== 'object' || !asked)) {
    throw badValue('limits', asked, "'exchange', or limits such as { weight: { '1m': 1200 } }");
  }
  const whole = isWhole(asked) ? asked : isWhole(described) ? described : undefined;
  if (!whole) {
    throw new BadInputError(
      'limits',
      'are missing',
      "give what the client's package has in /limits: import * as limits",
    );
  }
  const { rateLimits } = whole;
  const { weight, orders, environments } = rateLimits;
  const isUnknown = leadsElsewhere(given) && !isWhole(asked);
  const there = environments?.[environment];
  const overrides: LimitOverrides = typeof asked === 'object' && !isWhole(asked) ? asked : {};
  checkLimits(overrides, whole);
  const base = {
    weight: isUnknown ? {} : { ...weight.limits, ...there?.weight },
    orders: isUnknown ? {} : { ...orders?.limits, ...there?.orders },
  };
  return {
    limits: mapValues({ ...whole.limits, ...overrides.operations }, (limits, name) => ({
      ...(isUnknown ? withoutFrequency(limits) : limits),
      ...overrides.operations?.[name],
    })),
    rateLimits: {
      ...rateLimits,
      weight: { ...weight, limits: { ...(told?.weight ?? base.weight), ...overrides.weight } },
      orders: { ...orders, limits: { ...(told?.orders ?? base.orders), ...overrides.orders } },
    },
  };
}

const isWhole = (limits: unknown): limits is ApiLimits => typeof limits === 'object' && Object(limits).rateLimits;

const withoutFrequency = ({ frequency: _, ...limits }: OperationLimits): OperationLimits => limits;

const mapValues = <Value>(
  object: Readonly<Record<string, Value>>,
  map: (value: Value, name: string) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
