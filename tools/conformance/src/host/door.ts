import { Agent, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { type Listening, listen } from './listen.ts';

/**
 * Stands in front of an exchange and lets web pages in: a browser calls another origin only if that origin allows it,
 * which the real exchanges do not. Everything else goes through as it is, broken answers included.
 */
export async function openDoor(exchange: string): Promise<Listening> {
  const { hostname, port } = new URL(exchange);
  const agent = new Agent({ keepAlive: true });
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const allowed = allowance(incoming);
    if (incoming.method === 'OPTIONS') {
      outgoing.writeHead(204, allowed).end();
      return;
    }
    const { method, url: path, headers } = incoming;
    const onward = send({ hostname, port, method, path, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...allowed });
      answer.on('error', () => outgoing.destroy());
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  };
  const { url, close } = await listen(pass);
  return {
    url,
    close: async () => {
      agent.destroy();
      await close();
    },
  };
}

/** What lets a page in; nothing for callers that are no pages. */
function allowance({ headers }: IncomingMessage): Record<string, string> {
  if (headers.origin === undefined) return {};
  return {
    'access-control-allow-origin': headers.origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-expose-headers': '*',
    'access-control-max-age': '60',
  };
}
