import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Counter } from '../counter.ts';

/** The least that reading a stream takes: `ws` with `JSON.parse`. */
export async function openStreamFloor(port: number, path: string, stream: string, counter: Counter): Promise<void> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false });
  await once(socket, 'open');
  socket.send(JSON.stringify({ method: 'SUBSCRIBE', params: [stream], id: 1 }));
  await once(socket, 'message');
  socket.on('message', (data) => {
    const frame = JSON.parse(data.toString());
    if (frame.stream === stream && frame.data.s) counter.count();
  });
}
