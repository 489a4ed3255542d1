import type { IncomingMessage } from 'node:http';
import type { Api } from '../api.ts';
import type { Incoming } from './incoming.ts';

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** Takes a request off the wire, bytes and order as they are, because signatures cover them. */
export const readRequest = async (api: Api, request: IncomingMessage): Promise<Incoming> => {
  const target = request.url ?? '/';
  const at = target.indexOf('?');
  return {
    api,
    method: request.method ?? 'GET',
    path: at < 0 ? target : target.slice(0, at),
    query: at < 0 ? '' : target.slice(at + 1),
    body: await readBody(request),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
  };
};
