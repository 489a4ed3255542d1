import { exchangeOf } from './api.ts';
import { authenticateBinance } from './binance/authenticate.ts';
import { checkBinanceParameters } from './binance/check-parameters.ts';
import { readBinanceValues } from './binance/read-values.ts';
import { asDescribed } from './bitget/as-described.ts';
import { authenticateBitget } from './bitget/authenticate.ts';
import { checkBitgetParameters } from './bitget/check-parameters.ts';
import { readBitgetParameters } from './bitget/read-parameters.ts';
import { listsWithdrawnProduct } from './bitget/withdrawn-products.ts';
import type { Operation } from './bundle/operation.ts';
import type { OpenRecord } from './calls.ts';
import type { Incoming } from './http/incoming.ts';
import { countBitgetCall } from './limits/bitget-limits.ts';
import { type Values, valuesOf } from './parameters/values.ts';
import type { Account } from './state/account.ts';
import type { World } from './world.ts';

/** A call that was let through. */
export interface Admitted {
  readonly values: Values;
  readonly account: Account;
}

/** Headers that report limits; they belong on the answer even when the call is refused later. */
export type ReportedHeaders = { [name: string]: string };

type Gate = (
  world: World,
  operation: Operation,
  incoming: Incoming,
  headers: ReportedHeaders,
  record: OpenRecord,
) => Admitted;

const binanceGate: Gate = (world, operation, incoming, headers, record) => {
  const { values, bodyNames, repeated } = readBinanceValues(incoming);
  record.body = bodyNames.filter((name) => !record.query.includes(name));
  const now = world.clock.now();
  Object.assign(headers, world.binanceLimits.countWeight(operation, values, now));
  const find = (apiKey: string) => world.keys('binance', apiKey);
  const credential = authenticateBinance(operation, incoming, values, find, now);
  checkBinanceParameters(operation, values, { strict: world.strictParameters, repeated });
  const account = world.account(credential?.account ?? 'nobody', 'binance');
  Object.assign(headers, world.binanceLimits.countOrders(operation, account.name, now));
  return { values, account };
};

const bitgetGate: Gate = (world, operation, incoming, headers, record) => {
  const now = world.clock.now();
  const credential = authenticateBitget(operation, incoming, (apiKey) => world.keys('bitget', apiKey), now);
  const name = credential?.account ?? 'nobody';
  Object.assign(headers, countBitgetCall(world.counters, world.limits !== undefined, operation, name, now));
  const given = readBitgetParameters(incoming);
  if (incoming.method !== 'GET') record.body = Object.keys(given);
  const values = valuesOf(asDescribed(operation, given));
  if (!listsWithdrawnProduct(operation, values)) checkBitgetParameters(operation, values);
  return { values, account: world.account(name, 'bitget') };
};

/** Judges a call as its exchange would: limits, key, time, signature, role, parameters. Throws a `Refusal`. */
export const admit: Gate = (world, operation, incoming, headers, record) =>
  (exchangeOf(operation.api) === 'binance' ? binanceGate : bitgetGate)(world, operation, incoming, headers, record);
