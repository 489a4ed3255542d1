import type { Operation } from './bundle/operation.ts';
import type { OpenRecord } from './calls.ts';
import { exampleFor } from './example-for.ts';
import { examplePage } from './example-page.ts';
import type { Admitted, ReportedHeaders } from './exchange.ts';
import { type Progress, unwatched } from './explain/stages.ts';
import type { Call } from './handlers/handler.ts';
import type { Incoming } from './http/incoming.ts';
import { jsonReply, type Reply } from './http/reply.ts';
import type { Json } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Site } from './site.ts';
import { expireCountdowns } from './state/countdown.ts';
import { expireDatedOrders } from './state/expiry.ts';

const run = (
  site: Site,
  operation: Operation,
  { values, account }: Admitted,
  record: OpenRecord,
  loses: Call['loses'],
): Json => {
  const { envelope, answerFirst } = site.exchangeOf(operation.api);
  const now = site.clock.now();
  site.courier?.callOf(account.name);
  const example = exampleFor(operation, values);
  const template = envelope.dataOf(example);
  if (site.world === undefined) {
    for (const book of account.books) {
      expireCountdowns(book, now);
      expireDatedOrders(book, now);
      book.listenKey.expire(now);
    }
  }
  let effect = true;
  const call: Call = {
    operation,
    values,
    account,
    now,
    ids: site.ids,
    loses,
    template,
    limits: site.limits,
    contracts: site.contracts,
    check: (fields, given) => site.gateOf(operation.api).check(operation, fields, given),
    withoutEffect: () => {
      effect = false;
    },
  };
  const answer = (): Json => {
    const first = answerFirst?.(operation, values, template);
    if (first !== undefined) return envelope.answer(first, now);
    const handler = site.handlerOf(operation);
    if (handler !== undefined) return envelope.answer(handler.handle(call), now);
    return envelope.example(examplePage(envelope, operation, example, values), now);
  };
  const answered = answer();
  site.world?.planDeadlines(account);
  record.executed = effect;
  return answered;
};

/** Judges a call, carries it out and writes the answer; refusals become answers too. */
export const execute = (
  site: Site,
  operation: Operation | undefined,
  incoming: Incoming,
  record: OpenRecord,
  loses: Call['loses'] = () => false,
  progress: Progress = unwatched,
): Reply => {
  const exchange = site.exchangeOf(incoming.api);
  const headers: ReportedHeaders = {};
  try {
    const refused = operation === undefined ? site.sockets.refusePlain(incoming) : undefined;
    if (refused !== undefined) return refused;
    if (operation === undefined) throw exchange.unknownRoute(incoming.method, incoming.path);
    const admitted = site.gateOf(incoming.api).admit(operation, incoming, headers, record, progress);
    return jsonReply(200, run(site, operation, admitted, record, loses), headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    record.refused = error.code;
    progress.refused(error);
    const body = exchange.envelope.refusal(error.code, error.message, site.clock.now());
    return jsonReply(error.status, body, { ...headers, ...error.headers });
  }
};
