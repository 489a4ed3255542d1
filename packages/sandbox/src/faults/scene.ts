import type { Operation } from '../bundle/operation.ts';
import type { OpenRecord } from '../calls.ts';
import { exampleFor } from '../example-for.ts';
import { execute } from '../execute.ts';
import type { Incoming } from '../http/incoming.ts';
import { jsonReply } from '../http/reply.ts';
import { type Values, valuesOf } from '../parameters/values.ts';
import type { Site } from '../site.ts';
import { clientIdIn, renamed } from './client-ids.ts';
import type { Scene } from './effect.ts';

/** What the fault that meets a call may look at. Nothing is worked out before it is asked for. */
export const createScene = (site: Site, operation: Operation | undefined, incoming: Incoming): Scene => {
  const exchange = site.exchangeOf(incoming.api);
  const names = exchange.words.clientIds;
  const now = site.clock.now();
  /** What was sent; nothing where it cannot be read. */
  const readValues = (): Values => {
    try {
      return exchange.readValues(incoming);
    } catch {
      return valuesOf({});
    }
  };
  const example: Scene['example'] = () => {
    const values = readValues();
    const shown = operation === undefined ? {} : exampleFor(operation, values);
    const named = renamed(names, shown, (id) => clientIdIn(names, values) ?? id);
    return jsonReply(200, exchange.envelope.example(named, now));
  };
  return {
    incoming,
    now,
    get clientId() {
      return clientIdIn(names, readValues());
    },
    example,
    claim: () => {
      const record = { query: [], body: [] } as Pick<OpenRecord, 'query' | 'body'> as OpenRecord;
      const reply = execute(site.rehearsal(), operation, incoming, record);
      return reply.status === 200 ? reply : example();
    },
  };
};
