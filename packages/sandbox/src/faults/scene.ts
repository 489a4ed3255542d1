import { exampleAnswer, exampleFor } from '../answers.ts';
import { exchangeOf } from '../api.ts';
import { readBinanceValues } from '../binance/read-values.ts';
import { readBitgetParameters } from '../bitget/read-parameters.ts';
import type { Operation } from '../bundle/operation.ts';
import type { OpenRecord } from '../calls.ts';
import { execute } from '../execute.ts';
import type { Incoming } from '../http/incoming.ts';
import { jsonReply } from '../http/reply.ts';
import { createBinanceLimits } from '../limits/binance-limits.ts';
import { createCounters } from '../limits/counters.ts';
import { type Values, valuesOf } from '../parameters/values.ts';
import { createAccount } from '../state/account.ts';
import { createIds } from '../state/ids.ts';
import type { World } from '../world.ts';
import { clientIdIn, renamed } from './client-ids.ts';
import type { Scene } from './effect.ts';

/** What was sent; nothing where it cannot be read. */
const readValues = (incoming: Incoming): Values => {
  try {
    return exchangeOf(incoming.api) === 'binance'
      ? readBinanceValues(incoming).values
      : valuesOf(readBitgetParameters(incoming));
  } catch {
    return valuesOf({});
  }
};

/** The same exchange with fresh accounts, in which nothing counts. */
const rehearsal = (world: World): World => {
  const counters = createCounters();
  return {
    ...world,
    ids: createIds(),
    limits: undefined,
    counters,
    binanceLimits: createBinanceLimits(counters, undefined),
    account: createAccount,
  };
};

/** What the fault that meets a call may look at. Nothing is worked out before it is asked for. */
export const createScene = (world: World, operation: Operation | undefined, incoming: Incoming): Scene => {
  const exchange = exchangeOf(incoming.api);
  const now = world.clock.now();
  const example: Scene['example'] = () => {
    const values = readValues(incoming);
    const shown = operation === undefined ? {} : exampleFor(operation, values);
    const named = renamed(shown, (id) => clientIdIn(values) ?? id);
    return jsonReply(200, exampleAnswer(exchange, named, now));
  };
  return {
    incoming,
    now,
    get clientId() {
      return clientIdIn(readValues(incoming));
    },
    example,
    claim: () => {
      const record = { query: [], body: [] } as Pick<OpenRecord, 'query' | 'body'> as OpenRecord;
      const reply = execute(rehearsal(world), operation, incoming, record);
      return reply.status === 200 ? reply : example();
    },
  };
};
