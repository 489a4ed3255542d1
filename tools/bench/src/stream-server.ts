// Sends frames of streams as fast as they are taken, in a process of its own, so that what the server costs is not counted
// as the client's. Tells its port to whoever started it, sends as many frames as it is told to, and ends with them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { eventOf, type FrameKind, frameOf } from './stream-frames.ts';

/** So many frames of a stream, to whoever has subscribed to it. */
export interface Burst {
  readonly stream: string;
  readonly kind: FrameKind;
  readonly frames: number;
}

/** How many bytes may wait to be taken. */
const most = 2 ** 20;

/** Milliseconds until it is seen again whether anybody has subscribed. */
const patience = 10;

const subscribers = new Map<string, { readonly socket: WebSocket; readonly textOf: typeof frameOf }>();
/** What the next frame of a stream is numbered. */
const numbers = new Map<string, number>();

const send = (burst: Burst): void => {
  const { stream, kind, frames } = burst;
  const subscriber = subscribers.get(stream);
  if (!subscriber) {
    setTimeout(send, patience, burst);
    return;
  }
  const { socket, textOf } = subscriber;
  const first = numbers.get(stream) ?? 1;
  numbers.set(stream, first + frames);
  let sent = 0;
  const goOn = () => {
    while (sent < frames && socket.bufferedAmount < most) {
      socket.send(textOf(kind, stream, first + sent));
      sent += 1;
    }
    if (sent < frames) setImmediate(goOn);
  };
  goOn();
};

/** As Binance is asked for streams, or as Bitget is, whose trades alone are here: they are named as Binance names them. */
interface Asked {
  readonly method?: string;
  readonly params?: readonly string[];
  readonly id?: number;
  readonly args?: readonly { readonly symbol: string }[];
}

const server = createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url = '' }) => {
  const textOf = url.endsWith('/stream') ? frameOf : eventOf;
  socket.on('message', (data) => {
    const text = String(data);
    if (text === 'ping') {
      socket.send('pong');
      return;
    }
    const { method, params = [], id, args = [] }: Asked = JSON.parse(text);
    if (method === 'SUBSCRIBE') for (const stream of params) subscribers.set(stream, { socket, textOf });
    if (method) socket.send(JSON.stringify({ result: null, id }));
    for (const arg of args) {
      subscribers.set(`${arg.symbol.toLowerCase()}@trade`, { socket, textOf });
      socket.send(JSON.stringify({ event: 'subscribe', arg }));
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', send);
process.on('disconnect', () => process.exit());
