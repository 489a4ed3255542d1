import { weightOf } from '@openderivs/model';
import type { Api } from '../api.ts';
import type { Operation } from '../bundle/operation.ts';
import { type Counters, secondsLeft } from '../limits/counters.ts';
import type { Values } from '../parameters/values.ts';
import { Refusal } from '../refusal.ts';
import { binanceText } from './errors.ts';
import { type Limits, usualLimits } from './limit-options.ts';

const minute = 60_000;
const intervals: { readonly [name: string]: number } = { '10s': 10_000, '1m': minute };

/** USDⓈ-M and COIN-M share one pool; portfolio margin has its own. */
const poolOf = (api: Api): string => (api === 'binance-pm' ? 'pm' : 'futures');

/** Counts a call and gives the headers that report it. Refuses nothing unless limits were asked for. */
export interface BinanceLimits {
  countWeight(operation: Operation, values: Values, now: number): { readonly [header: string]: string };
  countOrders(operation: Operation, account: string, now: number): { readonly [header: string]: string };
  reset(): void;
}

export const createBinanceLimits = (counters: Counters, asked: Limits | undefined): BinanceLimits => {
  const limits = { ...usualLimits, ...asked };
  let overruns = 0;
  let bannedUntil = 0;

  const refuse = (status: number, seconds: number, headers: { readonly [header: string]: string }): never => {
    const text = binanceText(-1003, '127.0.0.1', String(limits.weightPerMinute));
    throw new Refusal(status, -1003, text, { ...headers, 'retry-after': String(seconds) });
  };

  const checkBan = (now: number): void => {
    if (asked !== undefined && now < bannedUntil) refuse(418, Math.ceil((bannedUntil - now) / 1000), {});
  };

  const checkPools = (operation: Operation, now: number): void => {
    for (const { count, perSeconds, pool } of operation.frequency) {
      const name = `frequency ${poolOf(operation.api)} ${pool ?? operation.operationId}`;
      const used = counters.add(name, perSeconds * 1000, 1, now);
      if (asked !== undefined && used > count) refuse(429, secondsLeft(perSeconds * 1000, now), {});
    }
  };

  const countWeight: BinanceLimits['countWeight'] = (operation, values, now) => {
    checkBan(now);
    checkPools(operation, now);
    const schemaOf = (name: string) => operation.fields.find((field) => field.name === name)?.schema;
    const weight = weightOf(operation.weight, values.text, schemaOf);
    const used = counters.add(`weight ${poolOf(operation.api)}`, minute, weight, now);
    const headers = { 'x-mbx-used-weight-1m': String(used) };
    if (asked === undefined || used <= limits.weightPerMinute) return headers;
    overruns += 1;
    if (overruns <= limits.callsBeforeBan) return refuse(429, secondsLeft(minute, now), headers);
    bannedUntil = now + limits.banSeconds * 1000;
    overruns = 0;
    return refuse(418, limits.banSeconds, headers);
  };

  const countOrders: BinanceLimits['countOrders'] = (operation, account, now) => {
    const counts = Object.entries(operation.orderCount ?? {}).map(([interval, count]) => {
      const length = intervals[interval] ?? minute;
      const used = counters.add(`orders ${poolOf(operation.api)} ${account} ${interval}`, length, count, now);
      return { interval, length, used, limit: interval === '10s' ? limits.ordersPer10s : limits.ordersPerMinute };
    });
    const headers = Object.fromEntries(
      counts.map(({ interval, used }) => [`x-mbx-order-count-${interval}`, `${used}`]),
    );
    const passed = asked === undefined ? undefined : counts.find(({ used, limit }) => used > limit);
    if (passed === undefined) return headers;
    const text = binanceText(-1015, String(passed.limit), passed.interval);
    throw new Refusal(429, -1015, text, { ...headers, 'retry-after': String(secondsLeft(passed.length, now)) });
  };

  const reset = (): void => {
    overruns = 0;
    bannedUntil = 0;
  };
  return { countWeight, countOrders, reset };
};
