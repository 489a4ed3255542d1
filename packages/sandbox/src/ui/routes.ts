import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readBody } from '../http/read-body.ts';
import type { Feed } from './feed.ts';
import { guardingHeaders, refusalOf } from './guard.ts';
import type { CallDetail, Catalog, View } from './protocol.ts';
import type { StaticFile } from './static-files.ts';

export interface RouteParts {
  readonly host: string;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly catalog: Catalog;
  readonly feed: Feed;
  detailOf(id: number): CallDetail | undefined;
  act(action: unknown): Promise<void>;
}

const bodyLimit = 65_536;

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, { ...guardingHeaders, 'content-type': type }).end(body);
};

const sendJson = (response: ServerResponse, status: number, value: object): void =>
  send(response, status, 'application/json', JSON.stringify(value));

/** What a page asks to look at; `undefined` where there is no such thing. */
const viewIn = ({ markets, intervals }: Catalog, asked: URLSearchParams): View | undefined => {
  const [exchange, product, symbol, interval] = ['exchange', 'product', 'symbol', 'interval'].map(
    (name) => asked.get(name) ?? '',
  ) as [string, string, string, string];
  const market = markets.find((one) => one.exchange === exchange && one.product === product);
  if (!market?.symbols.includes(symbol) || !intervals.includes(interval)) return undefined;
  return { exchange, product, symbol, interval };
};

const handle = async (parts: RouteParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const refused = refusalOf(request, parts.host);
  if (refused !== undefined) {
    sendJson(response, 403, { message: refused });
    return;
  }
  const [pathname = '', asked] = (request.url ?? '/').split('?', 2);
  if (request.method === 'POST' && pathname === '/api/do') {
    const body = await readBody(request, bodyLimit);
    try {
      await parts.act(JSON.parse(body ?? 'null'));
      sendJson(response, 200, {});
    } catch (error) {
      sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    }
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendJson(response, 405, { message: 'There is nothing to send here.' });
    return;
  }
  const file = parts.files.get(pathname);
  const [, call] = /^\/api\/calls\/(\d{1,15})$/.exec(pathname) ?? [];
  const detail = call === undefined ? undefined : parts.detailOf(Number(call));
  const view = pathname === '/api/feed' ? viewIn(parts.catalog, new URLSearchParams(asked)) : undefined;
  if (file !== undefined) send(response, 200, file.type, file.bytes);
  else if (pathname === '/api/catalog') sendJson(response, 200, parts.catalog);
  else if (detail !== undefined) sendJson(response, 200, detail);
  else if (view !== undefined && request.method === 'GET') {
    response.writeHead(200, { ...guardingHeaders, 'content-type': 'text/event-stream' });
    parts.feed.open(response, view);
  } else sendJson(response, 404, { message: 'There is nothing here.' });
};

/** The page, what it is told, and what it may do. */
export const createRoutes =
  (parts: RouteParts): RequestListener =>
  (request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      response.destroy();
      // A page that leaves while it sends is no failure.
      if (request.complete) throw error;
    });
  };
