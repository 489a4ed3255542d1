import type { OpenRecord, RecordedCall } from './calls.ts';
import { execute } from './execute.ts';
import { type Effect, noEffect, refusedBody } from './faults/effect.ts';
import { planEffect } from './faults/plan-effect.ts';
import { createScene } from './faults/scene.ts';
import type { Incoming } from './http/incoming.ts';
import type { Reply } from './http/reply.ts';
import type { RouteTable } from './routes.ts';
import type { Site } from './site.ts';

/** An answer and how it is to leave. */
export interface Outcome {
  readonly reply: Reply;
  readonly effect: Effect;
  readonly record: RecordedCall;
}

const sendsAnswer = ({ delivery }: Effect): boolean => delivery.how !== 'reset' && delivery.how !== 'never';

/** A request on its way to the exchange: the fault that meets it is settled, nothing else. */
export interface Passage {
  readonly effect: Effect;
  /** Lets it arrive: it is judged, carried out and written into the log. */
  arrive(): Outcome;
}

/** Takes a request through faults, checks and behaviour. */
export const receiveRequest = (site: Site, routes: RouteTable, incoming: Incoming): Passage => {
  const { method, path, tooLarge } = incoming;
  const operation = routes(method, path);
  const api = operation?.api ?? incoming.api;
  const operationId = operation?.operationId;
  const fault = tooLarge ? undefined : site.faults.take({ api, operationId, method, path });
  const unfaulted = tooLarge ? refusedBody : noEffect;
  const effect = fault === undefined ? unfaulted : planEffect(fault, site.exchangeOf(api));
  const arrive = (): Outcome => {
    site.clock.advance(effect.advanceMs);
    site.world?.catchUp();
    const record: OpenRecord = {
      api,
      operationId,
      method,
      path,
      query: incoming.pairs.map(([name]) => name),
      body: [],
      at: site.clock.now(),
      executed: false,
      refused: undefined,
      status: undefined,
      fault: fault?.kind,
    };
    site.log.add(record);
    const real = effect.executes ? execute(site, operation, incoming, record, effect.loses) : undefined;
    const isReal = effect === noEffect && real !== undefined;
    const reply = isReal ? real : effect.change(real, createScene(site, operation, incoming));
    if (sendsAnswer(effect)) record.status = reply.status;
    if (record.executed) site.log.countExecution(record);
    return { reply, effect, record };
  };
  return { effect, arrive };
};
