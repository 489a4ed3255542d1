import type { StreamDialect, StreamFrame } from '../../streams/dialect.ts';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/**
 * How Binance speaks on a socket of market streams, in the combined form: `/stream`, where each event comes with the name of
 * its stream.
 *
 * @example
 * const streams = createStreams(table, createBinanceStreamDialect(), { rest: usdm });
 */
export const createBinanceStreamDialect = (): StreamDialect => ({
  keyOf: (topic) => (typeof topic === 'string' ? topic : Object.values(topic).join('')),
  request: (what, topics, id) => JSON.stringify({ method: what.toUpperCase(), params: topics, id }),
  probe: (id) => JSON.stringify({ method: 'LIST_SUBSCRIPTIONS', id }),
  read(text, parse): StreamFrame {
    const frame = parse(text) as Members;
    const { stream, data } = frame;
    if (typeof stream === 'string') {
      if (isObject(data) && data.e === 'serverShutdown') return { kind: 'ending' };
      return { kind: 'push', key: stream, event: data };
    }
    if (frame.e === 'serverShutdown' || frame.event === 'serverShutdown') return { kind: 'ending' };
    // An error stands by itself (docs) or under `error` (seen), with the number of the request or without.
    const error = isObject(frame.error) ? frame.error : frame;
    const id = typeof frame.id === 'number' ? frame.id : undefined;
    if (typeof error.code === 'number') {
      return { kind: 'refused', id, code: error.code, message: String(error.msg ?? '') };
    }
    if (id !== undefined && 'result' in frame) {
      // A list is the answer to a probe.
      return frame.result === null ? { kind: 'done', id } : { kind: 'alive' };
    }
    return { kind: 'unknown', event: frame };
  },
});
