import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Counter } from '../counter.ts';

/** The least that reading a stream takes: `ws` with `JSON.parse`. `isEvent` looks at what was parsed. */
export async function openStreamFloor(
  url: string,
  request: object,
  counter: Counter,
  isEvent: (frame: { readonly data?: Record<string, unknown> }) => boolean,
): Promise<void> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await once(socket, 'open');
  socket.send(JSON.stringify(request));
  await once(socket, 'message');
  socket.on('message', (data) => {
    if (isEvent(JSON.parse(data.toString()))) counter.count();
  });
}

/** How Binance is asked for a stream. */
export const binanceRequest = (stream: string): object => ({ method: 'SUBSCRIBE', params: [stream], id: 1 });

/** How Bitget is asked for the trades of a contract. */
export const bitgetRequest = (symbol: string): object => ({
  op: 'subscribe',
  args: [{ instType: 'usdt-futures', topic: 'publicTrade', symbol }],
});
