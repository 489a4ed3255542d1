import { badRequestPage } from '../../http/gateway-pages.ts';
import type { SocketParts, Sockets } from '../../sockets/protocol.ts';
import { type FindListenKey, findListenKey } from './listen-keys.ts';
import { readRoute } from './routes.ts';
import { mostStreams, openBinanceSession } from './session.ts';

/** The WebSockets of Binance: streams of USDⓈ-M by route, those of COIN-M on one, and what listen keys open. */
export const createBinanceSockets = ({ clock, books, accountOf, market, carry }: SocketParts): Sockets => {
  const listenKeyOf: FindListenKey = (product, key) => findListenKey(books(), product, key, clock.now());
  return {
    chain: { previous: 'pu', own: ['U', 'u'] },
    farewell: () => ({ e: 'serverShutdown', E: clock.now() }),
    route: (request) => {
      const route = readRoute(request);
      if (route === undefined || 'status' in route) return route;
      if (route.names.length > mostStreams) return badRequestPage;
      return {
        name: route.name,
        open: (connection) => {
          const parts = { api: request.api, market, listenKeyOf, accountOf, carry, now: clock.now };
          return openBinanceSession(connection, { ...route, ...parts });
        },
      };
    },
    reset: () => {},
  };
};
