import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { receiveRequest } from '../answer-request.ts';
import type { Api } from '../api.ts';
import type { RecordedCall } from '../calls.ts';
import type { RouteTable } from '../routes.ts';
import type { Site } from '../site.ts';
import { readRequest } from './read-request.ts';
import { send } from './send.ts';

export interface ServeOptions {
  readonly api: Api;
  readonly routes: RouteTable;
  readonly site: Site;
  /** How many bytes a body may have. */
  readonly bodyLimit: number;
  /** How late every answer is, in real milliseconds. */
  readonly latency: number;
  /** Ends what is still waiting when the sandbox closes. */
  readonly signal: AbortSignal;
  readonly onCall: ((call: RecordedCall) => void) | undefined;
}

const serveOne = async (options: ServeOptions, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { api, routes, site, bodyLimit, latency, signal, onCall } = options;
  const incoming = await readRequest(api, request, bodyLimit);
  const passage = receiveRequest(site, routes, incoming);
  if (passage.effect.breaksOff) response.socket?.resetAndDestroy();
  if (passage.effect.arrivesInMs > 0) await wait(passage.effect.arrivesInMs, undefined, { signal });
  const { ways } = passage;
  if (ways.there > 0) await passage.wait(ways.there);
  const { reply, effect, record, letter } = passage.arrive();
  try {
    await Promise.all([letter?.ready, passage.wait(ways.back)]);
    const delay = latency + effect.delayMs;
    if (delay > 0) await wait(delay, undefined, { signal });
    onCall?.(record);
    await send(response, reply, effect.delivery, site.clock.now(), signal);
  } finally {
    letter?.handed();
  }
};

/** The request listener of one API. A request that fails to arrive or a sandbox that closes ends the connection. */
export const serve =
  (options: ServeOptions): RequestListener =>
  (request, response) => {
    serveOne(options, request, response).catch((error: unknown) => {
      response.destroy();
      const gone = options.signal.aborted || !request.complete;
      if (!gone) throw error;
    });
  };
