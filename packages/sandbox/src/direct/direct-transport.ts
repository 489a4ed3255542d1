import { setTimeout as wait } from 'node:timers/promises';
import { type Outcome, type Passage, receiveRequest } from '../answer-request.ts';
import type { Api } from '../api.ts';
import type { RecordedCall } from '../calls.ts';
import type { Incoming } from '../http/incoming.ts';
import { readPairs } from '../http/query.ts';
import { withDate } from '../http/reply.ts';
import type { RouteTable } from '../routes.ts';
import type { Site } from '../site.ts';
import { DirectFailure } from './direct-failure.ts';

/** One HTTP request as a client hands it to its transport. */
export interface DirectRequest {
  readonly method: string;
  /** Path and query, exactly as they were signed. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds until the caller gives up. */
  readonly timeout: number;
}

/** The answer, read to its end. Header names are in lower case. */
export interface DirectAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Carries calls to one API of a sandbox without a socket. Throws a {@link DirectFailure} when there is no answer. */
export interface DirectTransport {
  send(request: DirectRequest): Promise<DirectAnswer>;
  /** Tells clients that no exchange is behind it whose limits they would have to keep. */
  readonly local?: boolean;
}

/** What a direct transport may be given. */
export interface DirectTransportOptions {
  /** How time passes; really, unless given. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Where its calls come from: each address has limits of its own. `127.0.0.1` unless given. */
  readonly address?: string;
}

export interface DirectParts {
  readonly api: Api;
  readonly site: Site;
  readonly routes: RouteTable;
  readonly bodyLimit: number;
  readonly latency: number;
  readonly onCall: ((call: RecordedCall) => void) | undefined;
}

const realSleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, signal && { signal });

/** The header of that name, in whatever case it was given. */
const headerNamed = (headers: DirectRequest['headers'], wanted: string): string | undefined => {
  for (const name of Object.keys(headers)) if (name.toLowerCase() === wanted) return headers[name];
  return undefined;
};

const asIncoming = (api: Api, address: string, request: DirectRequest, bodyLimit: number): Incoming => {
  const { method, target, headers, body = '' } = request;
  const tooLarge = Buffer.byteLength(body) > bodyLimit;
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const query = at < 0 ? '' : target.slice(at + 1);
  const kept = tooLarge ? '' : body;
  const header = (name: string): string | undefined => headers[name] ?? headerNamed(headers, name);
  return { api, address, method, path, query, pairs: readPairs(query), body: kept, tooLarge, header };
};

export const createDirectTransport = (parts: DirectParts, options: DirectTransportOptions = {}): DirectTransport => {
  const { api, site, routes, bodyLimit, latency, onCall } = parts;
  const { sleep = realSleep, address = '127.0.0.1' } = options;
  /** The kept-alive connection was closed by the exchange, and the caller does not know yet. */
  let stale = false;

  const deliver = ({ reply, effect }: Outcome): DirectAnswer | Promise<DirectAnswer> => {
    const { delivery } = effect;
    const whole = (): DirectAnswer => {
      const { status, headers, body } = withDate(reply, site.clock.now());
      return { status, headers, text: delivery.how === 'flood' ? body.padEnd(delivery.bytes) : body };
    };
    switch (delivery.how) {
      case 'never':
        return new Promise(() => {});
      case 'reset':
        throw new DirectFailure('network', 'sent');
      case 'cut':
        throw new DirectFailure('network', 'answering');
      case 'dribble':
        return sleep(delivery.ms * delivery.pieces).then(whole);
      case 'close-after':
        stale = true;
    }
    return whole();
  };

  /** Tells of a call that is answered, and answers it. */
  const finish = (outcome: Outcome): DirectAnswer | Promise<DirectAnswer> => {
    onCall?.(outcome.record);
    return deliver(outcome);
  };

  const deliverLate = async ({ effect, ways, wait: passTime, arrive }: Passage): Promise<DirectAnswer> => {
    // What is on its way arrives, whether or not its caller still waits.
    if (effect.arrivesInMs > 0) await sleep(effect.arrivesInMs);
    if (ways.there > 0) await passTime(ways.there);
    const outcome = arrive();
    try {
      // Whoever sleeps until the same moment wakes in the order of falling asleep: nothing is awaited without need.
      if (outcome.letter?.ready !== undefined || ways.back > 0) {
        await Promise.all([outcome.letter?.ready, passTime(ways.back)]);
      }
      if (latency + effect.delayMs > 0) await sleep(latency + effect.delayMs);
      return finish(outcome);
    } finally {
      outcome.letter?.handed();
    }
  };

  /** Carries a request there and its answer back: at once, unless anything takes time. */
  const carry = (request: DirectRequest): DirectAnswer | Promise<DirectAnswer> => {
    if (stale) {
      stale = false;
      throw new DirectFailure('network', 'sent');
    }
    const passage = receiveRequest(site, routes, asIncoming(api, address, request, bodyLimit));
    const { effect, ways, arrive } = passage;
    if (effect.arrivesInMs + latency + effect.delayMs + ways.there + ways.back > 0) {
      const answered = deliverLate(passage);
      if (!effect.breaksOff) return answered;
      answered.catch(() => {});
      throw new DirectFailure('network', 'sent');
    }
    const outcome = arrive();
    const { letter } = outcome;
    if (letter?.ready !== undefined) return letter.ready.then(() => finish(outcome));
    try {
      return finish(outcome);
    } finally {
      letter?.handed();
    }
  };

  const answered = 'answered';

  /** Waits for an answer as long as its caller does. */
  const within = async ({ signal, timeout }: DirectRequest, answer: Promise<DirectAnswer>): Promise<DirectAnswer> => {
    const done = new AbortController();
    const patience = signal ? AbortSignal.any([done.signal, signal]) : done.signal;
    const giveUp = async (): Promise<never> => {
      await sleep(timeout, patience).catch(() => {});
      if (signal?.aborted) throw new DirectFailure('aborted', 'sent', signal.reason);
      throw new DirectFailure('timeout', 'sent');
    };
    const end = giveUp();
    answer.catch(() => {});
    end.catch(() => {});
    try {
      return await Promise.race([answer, end]);
    } finally {
      // With a reason of its own: to make one takes as long as the rest of this.
      done.abort(answered);
    }
  };

  return {
    local: true,
    send: async (request) => {
      const { signal } = request;
      if (signal?.aborted) throw new DirectFailure('aborted', 'unsent', signal.reason);
      const answer = carry(request);
      return answer instanceof Promise ? within(request, answer) : answer;
    },
  };
};
