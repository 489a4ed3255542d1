import type { OpenRecord, RecordedCall } from './calls.ts';
import { execute } from './execute.ts';
import { type Effect, noEffect, refusedBody } from './faults/effect.ts';
import { planEffect } from './faults/plan-effect.ts';
import { createScene } from './faults/scene.ts';
import type { Incoming } from './http/incoming.ts';
import type { Reply } from './http/reply.ts';
import type { RouteTable } from './routes.ts';
import type { Site } from './site.ts';
import type { Courier, Letter } from './venue/courier.ts';

/** An answer and how it is to leave. */
export interface Outcome {
  readonly reply: Reply;
  readonly effect: Effect;
  readonly record: RecordedCall;
  /** What the account is told beside the answer, on a market. */
  readonly letter?: Letter;
}

const sendsAnswer = ({ delivery }: Effect): boolean => delivery.how !== 'reset' && delivery.how !== 'never';

/** Milliseconds of a call on a market; elsewhere there are none. */
export interface Ways {
  readonly there: number;
  readonly back: number;
}

const noWays: Ways = { there: 0, back: 0 };

/** A request on its way to the exchange: the fault that meets it is settled, nothing else. */
export interface Passage {
  readonly effect: Effect;
  /** How long the request is under way on a market, and its answer. */
  readonly ways: Ways;
  /** Waits in the time of the world. */
  wait(milliseconds: number): Promise<void>;
  /** Lets it arrive: it is judged, carried out and written into the log. */
  arrive(): Outcome;
}

/** Carries a call out, and on a market gives beside the result what its account is told. */
const besides = <Result>(
  courier: Courier | undefined,
  run: () => Result,
): { readonly result: Result; readonly letter?: Letter } =>
  courier === undefined ? { result: run() } : courier.during(run);

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
    const progress = site.watch?.arrived(record, incoming);
    const carryOut = () =>
      effect.executes ? execute(site, operation, incoming, record, effect.loses, progress) : undefined;
    const { result: real, letter } = besides(site.courier, carryOut);
    const isReal = effect === noEffect && real !== undefined;
    const reply = isReal ? real : effect.change(real, createScene(site, operation, incoming));
    if (sendsAnswer(effect)) record.status = reply.status;
    if (record.executed) site.log.countExecution(record);
    return { reply, effect, record, ...(letter && { letter }) };
  };
  const { courier } = site;
  return { effect, ways: courier?.ways() ?? noWays, wait: async (ms) => courier?.wait(ms), arrive };
};
