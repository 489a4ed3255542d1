import { exampleAnswer, exampleFor, handlerAnswer, refusalBody, templateOf } from './answers.ts';
import { exchangeOf } from './api.ts';
import { checkBinanceParameters } from './binance/check-parameters.ts';
import { checkBitgetParameters } from './bitget/check-parameters.ts';
import type { Operation } from './bundle/operation.ts';
import type { OpenRecord } from './calls.ts';
import { examplePage } from './example-page.ts';
import { type Admitted, admit, type ReportedHeaders } from './gate.ts';
import type { Call } from './handlers/handler.ts';
import { findHandler } from './handlers/registry.ts';
import type { Incoming } from './http/incoming.ts';
import { jsonReply, type Reply } from './http/reply.ts';
import type { Json } from './json/json.ts';
import { Refusal } from './refusal.ts';
import { unknownRoute } from './routes.ts';
import { expireCountdowns } from './state/countdown.ts';
import { expireDatedOrders } from './state/expiry.ts';
import type { World } from './world.ts';

const run = (
  world: World,
  operation: Operation,
  { values, account }: Admitted,
  record: OpenRecord,
  loses: Call['loses'],
): Json => {
  const exchange = exchangeOf(operation.api);
  const now = world.clock.now();
  const example = exampleFor(operation, values);
  const handler = findHandler(operation);
  for (const product of account.products) {
    expireCountdowns(account.book(product), now);
    expireDatedOrders(account.book(product), now);
  }
  let effect = true;
  const call: Call = {
    operation,
    values,
    account,
    now,
    ids: world.ids,
    loses,
    template: templateOf(exchange, example),
    check: (fields, given) =>
      exchange === 'binance'
        ? checkBinanceParameters({ ...operation, ...fields }, given, { strict: world.strictParameters })
        : checkBitgetParameters(fields, given),
    withoutEffect: () => {
      effect = false;
    },
  };
  const answer =
    handler === undefined
      ? exampleAnswer(exchange, examplePage(operation, example, values), now)
      : handlerAnswer(exchange, handler.handle(call), now);
  record.executed = effect;
  return answer;
};

/** Judges a call, carries it out and writes the answer; refusals become answers too. */
export const execute = (
  world: World,
  operation: Operation | undefined,
  incoming: Incoming,
  record: OpenRecord,
  loses: Call['loses'] = () => false,
): Reply => {
  const exchange = exchangeOf(incoming.api);
  const headers: ReportedHeaders = {};
  try {
    if (operation === undefined) throw unknownRoute(exchange, incoming.method, incoming.path);
    const admitted = admit(world, operation, incoming, headers, record);
    return jsonReply(200, run(world, operation, admitted, record, loses), headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    record.refused = error.code;
    const body = refusalBody(exchange, error.code, error.message, world.clock.now());
    return jsonReply(error.status, body, { ...headers, ...error.headers });
  }
};
