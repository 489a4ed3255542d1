import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery } from '../faults/effect.ts';
import { letPass } from './read-body.ts';
import { type Reply, withDate } from './reply.ts';

/** How much of a refused body is let pass before its connection ends. */
const lingeringBytes = 64 * 1024 * 1024;

const writeHead = (response: ServerResponse, reply: Reply, now: number): Buffer => {
  const { status, headers, body } = withDate(reply, now);
  const bytes = Buffer.from(body, 'utf8');
  response.sendDate = false;
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  return bytes;
};

const finished = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    response.once('close', resolve);
    response.once('finish', resolve);
  });

const dribble = async (
  response: ServerResponse,
  bytes: Buffer,
  { ms, pieces }: { readonly ms: number; readonly pieces: number },
  signal: AbortSignal,
): Promise<void> => {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    await wait(ms, undefined, { signal });
  }
  response.end();
};

const blanks = Buffer.alloc(65_536, ' ');

/** In chunks, each made room for by the caller's reading: the whole is never held. Ends early when the caller hangs up. */
const flood = async (response: ServerResponse, reply: Reply, wanted: number, now: number): Promise<void> => {
  const { status, headers, body } = withDate(reply, now);
  response.sendDate = false;
  response.writeHead(status, headers);
  const bytes = Buffer.from(body, 'utf8');
  response.write(bytes);
  for (let left = wanted - bytes.length; left > 0 && !response.destroyed; left -= blanks.length) {
    if (response.write(blanks.subarray(0, Math.min(left, blanks.length)))) continue;
    await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
};

/** Sends an answer the way a fault asks for. */
export const send = async (
  response: ServerResponse,
  reply: Reply,
  delivery: Delivery,
  now: number,
  signal: AbortSignal,
): Promise<void> => {
  const { socket } = response;
  switch (delivery.how) {
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'never':
      return;
    case 'whole':
      response.end(writeHead(response, reply, now));
      return;
    case 'cut': {
      const bytes = writeHead(response, reply, now);
      response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => socket?.destroy());
      return;
    }
    case 'dribble':
      return dribble(response, writeHead(response, reply, now), delivery, signal);
    case 'hang-up': {
      response.shouldKeepAlive = false;
      response.write(writeHead(response, reply, now));
      await letPass(response.req, lingeringBytes);
      response.end();
      return;
    }
    case 'flood':
      return flood(response, reply, delivery.bytes, now);
    case 'close-after': {
      const done = finished(response);
      response.end(writeHead(response, reply, now));
      await done;
      // Not end(): a half-closed connection would still take a next request, which a closed one does not.
      socket?.destroy();
      return;
    }
  }
};
