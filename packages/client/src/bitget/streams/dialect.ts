import type { StreamDialect, StreamFrame } from '../../streams/dialect.ts';
import { bitgetLogin } from './login.ts';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** Too many requests, or over the limit of messages: the same may pass a little later. */
const passing = /^3000[67]$/;

/** The members by which an argument names its stream, in v2 and v3. The exchange gives them back in any order. */
const keyOf = (arg: Members): string =>
  `${arg.instType} ${arg.channel ?? arg.topic} ${ofOne(arg.instId ?? arg.symbol ?? arg.coin)} ${arg.interval ?? ''}`;

/** What is asked for all is said to be of none or of `default`, in the request and in the answers alike. */
const ofOne = (name: unknown): unknown => (name === 'default' ? '' : (name ?? ''));

/**
 * How Bitget speaks on a socket, in v2 and v3. It wants the text `ping`: control pings do not keep a connection.
 *
 * @example
 * const streams = createStreams(table, createBitgetStreamDialect(), { rest: bitget });
 */
export const createBitgetStreamDialect = (): StreamDialect => ({
  keyOf: (topic) => (typeof topic === 'string' ? topic : keyOf(topic)),
  request: (what, topics) => JSON.stringify({ op: what, args: topics }),
  probe: () => 'ping',
  wantsProbes: true,
  login: bitgetLogin,
  read(text, parse): StreamFrame {
    if (text === 'pong') return { kind: 'alive' };
    const frame = parse(text) as Members;
    const { arg, event } = frame;
    if (event === undefined && isObject(arg) && 'data' in frame) return { kind: 'push', key: keyOf(arg), event: frame };
    if (event === 'error') {
      const { code, msg } = frame;
      return {
        kind: 'refused',
        // v2 names the stream; v3 has it in the text at best.
        key: isObject(arg) ? keyOf(arg) : undefined,
        code: typeof code === 'number' ? code : String(code),
        message: String(msg ?? ''),
        passing: passing.test(String(code)),
        isOut: String(code) === '30004',
      };
    }
    if (event === 'login') return { kind: 'in' };
    const what = event ?? frame.op;
    if (what === 'subscribe' || what === 'unsubscribe') {
      const args = isObject(arg) ? [arg] : Array.isArray(frame.args) ? frame.args.filter(isObject) : [];
      return { kind: 'done', keys: args.map(keyOf) };
    }
    return { kind: 'unknown', event: frame };
  },
});
