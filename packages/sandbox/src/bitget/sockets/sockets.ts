import { tooManyPage } from '../../http/gateway-pages.ts';
import type { SocketParts, SocketRequest, Sockets } from '../../sockets/protocol.ts';
import { createRate, type Rate } from '../../sockets/rate.ts';
import type { Generation, Side } from './channels.ts';
import { logIn } from './login.ts';
import { openBitgetSession } from './session.ts';

/** What an address may open. */
const rules = { connections: 100, requests: 300, within: 300_000 };

const form = /^\/(v2|v3)\/ws\/(public|private)$/;

/** Demo trading has a host of its own; here it is the header of REST, or the same in the query. */
const isDemo = ({ header, query }: SocketRequest): boolean =>
  header('paptrading') === '1' || new URLSearchParams(query).get('paptrading') === '1';

/** The WebSockets of Bitget: v2 and v3, public and private. */
export const createBitgetSockets = ({
  clock,
  keys,
  limits,
  kindOf,
  accountOf,
  market,
  paths,
  carry,
}: SocketParts): Sockets => {
  const requests = new Map<string, Rate>();
  return {
    chain: { previous: 'pseq', own: ['seq'] },
    route: (request) => {
      const [name, generation, side] = form.exec(request.path) ?? [];
      if (name === undefined) return undefined;
      const demo = isDemo(request);
      const route = {
        generation: generation as Generation,
        side: side as Side,
        market,
        paths,
        accountOf,
        carry,
        now: clock.now,
        logIn: (arg: Parameters<typeof logIn>[0]) =>
          logIn(arg, {
            generation: generation as Generation,
            demo,
            now: clock.now(),
            find: (apiKey) => keys('bitget', apiKey),
            kindOf,
          }),
      };
      return { name, open: (connection) => openBitgetSession(connection, route) };
    },
    count: ({ address }, open) => {
      if (limits === undefined) return undefined;
      const rate = requests.get(address) ?? createRate(rules.requests, rules.within);
      requests.set(address, rate);
      return rate.exceeds(clock.now()) || open >= rules.connections ? tooManyPage : undefined;
    },
    reset: () => requests.clear(),
  };
};
