import type { Api, MemorySocketOptions, Sandbox, VirtualTime } from '../../src/index.ts';

/** A client in memory that keeps everything it hears. */
export interface Listening {
  /** All frames, read. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
  readonly frames: any[];
  /** All frames as they came. */
  readonly texts: string[];
  /** What was pushed on one stream of Binance, unwrapped, or on a channel of Bitget. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
  of(stream: string): any[];
  streams(): ReadonlySet<string>;
  send(frame: object | string): void;
  close(): void;
  /** The code with which it ended. */
  readonly ended: { code: number | undefined };
  readonly time: VirtualTime;
}

/** Under which name a frame is found: its stream, or the words of its argument. */
const nameOf = ({ stream, arg, event }: { stream?: string; arg?: object; event?: string }): string => {
  if (stream !== undefined) return stream;
  return event === undefined && arg !== undefined ? Object.values(arg).join(' ') : '';
};

export const listen = (
  sandbox: Sandbox,
  api: Api,
  time: VirtualTime,
  path: string,
  hello: readonly object[] = [],
  options: MemorySocketOptions = {},
): Listening => {
  const socket = new (sandbox.socket(api, { sleep: time.sleep, ...options }))(`ws://exchange${path}`);
  const heard: Listening = {
    frames: [],
    texts: [],
    of: (stream) => heard.frames.filter((frame) => nameOf(frame) === stream).map((frame) => frame.data),
    streams: () => new Set(heard.frames.map(nameOf).filter((name) => name !== '')),
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    close: () => socket.close(),
    ended: { code: undefined },
    time,
  };
  socket.onopen = () => {
    for (const frame of hello) heard.send(frame);
  };
  socket.onmessage = ({ data }) => {
    heard.texts.push(data);
    heard.frames.push(data.startsWith('{') || data.startsWith('[') ? JSON.parse(data) : data);
  };
  socket.onclose = ({ code }) => {
    heard.ended.code = code;
  };
  return heard;
};
