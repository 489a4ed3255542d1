import type { IncomingMessage } from 'node:http';
import type { Api } from '../api.ts';
import type { Incoming } from './incoming.ts';
import { readPairs } from './query.ts';
import { readBody } from './read-body.ts';

/** An IPv4 address as a socket of both families names it. */
const mapped = /^::ffff:(?=\d+\.)/;

export const plainAddress = (address: string): string => address.replace(mapped, '');

/** Takes a request off the wire, bytes and order as they are, because signatures cover them. */
export const readRequest = async (api: Api, request: IncomingMessage, bodyLimit: number): Promise<Incoming> => {
  const body = await readBody(request, bodyLimit);
  const target = request.url ?? '/';
  const at = target.indexOf('?');
  const query = at < 0 ? '' : target.slice(at + 1);
  return {
    api,
    address: plainAddress(request.socket.remoteAddress ?? ''),
    method: request.method ?? 'GET',
    path: at < 0 ? target : target.slice(0, at),
    query,
    pairs: readPairs(query),
    body: body ?? '',
    tooLarge: body === undefined,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
  };
};
