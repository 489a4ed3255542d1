import type { Api } from '../api.ts';
import { notFoundPage, upgradeRequiredPage } from '../http/gateway-pages.ts';
import type { Reply } from '../http/reply.ts';
import { writeJson } from '../json.ts';
import type { OpenSocket } from './open-socket.ts';
import type { Connection, Session, SocketRequest, SocketRoute, Sockets } from './protocol.ts';
import type { Timers } from './timers.ts';
import type { Line, Wire } from './wire.ts';

/** A client that has not taken so many bytes is given up. */
const mostWaiting = 64 * 1024 * 1024;

/** Opens a connection over a wire. */
export type Admission = (wire: Wire, timers: Timers) => Line;

/** The WebSockets of one site. */
export interface Switchboard {
  /** Open connections, oldest first. */
  readonly open: readonly OpenSocket[];
  /** Judges a request for a WebSocket. */
  admit(request: SocketRequest): Admission | Reply;
  /** What plain HTTP gets where a WebSocket listens; `undefined` where none does. */
  refusePlain(request: SocketRequest): Reply | undefined;
  /** Ends every connection. */
  endAll(): void;
  /** Ends every connection and forgets what was counted. */
  reset(): void;
}

const isReply = (found: SocketRoute | Reply): found is Reply => 'status' in found;

const nothing: readonly string[] = [];

/** The WebSockets of the exchanges that have some. */
export const createSwitchboard = (socketsOf: (api: Api) => Sockets | undefined, now: () => number): Switchboard => {
  const open: OpenSocket[] = [];
  const used = new Set<Sockets>();
  let opened = 0;

  const connect = (request: SocketRequest, route: SocketRoute, wire: Wire, timers: Timers): Line => {
    opened += 1;
    const counters = { received: 0, sent: 0, pings: 0, pongs: 0 };
    let session: Session | undefined;
    let gone = false;
    const ended = (): void => {
      if (gone) return;
      gone = true;
      const place = open.indexOf(socket);
      if (place >= 0) open.splice(place, 1);
      session?.ended();
    };
    const connection: Connection = {
      timers,
      number: opened,
      send: (frame) => {
        if (gone) return;
        counters.sent += 1;
        wire.send(typeof frame === 'string' ? frame : writeJson(frame));
        if (wire.waiting > mostWaiting) connection.cut();
      },
      ping: () => {
        if (gone) return;
        counters.pings += 1;
        wire.ping();
      },
      close: (code, reason = '') => {
        if (gone) return;
        ended();
        wire.close(code, reason);
      },
      cut: () => {
        if (gone) return;
        ended();
        wire.cut();
      },
    };
    const socket: OpenSocket = {
      number: opened,
      api: request.api,
      route: route.name,
      address: request.address,
      openedAt: now(),
      get subscriptions() {
        return session?.subscriptions ?? nothing;
      },
      get account() {
        return session?.account;
      },
      get counters() {
        return { ...counters, waiting: wire.waiting };
      },
      send: connection.send,
      close: (code = 1000, reason) => connection.close(code, reason),
      cut: connection.cut,
    };
    open.push(socket);
    session = route.open(connection);
    if (gone) session.ended();
    return {
      receive: (text) => {
        if (gone) return;
        counters.received += 1;
        session.receive(text);
      },
      ponged: () => {
        if (gone) return;
        counters.pongs += 1;
        session.ponged();
      },
      ended,
    };
  };

  const admit: Switchboard['admit'] = (request) => {
    const sockets = socketsOf(request.api);
    const found = sockets?.route(request);
    if (sockets === undefined || found === undefined) return notFoundPage;
    used.add(sockets);
    if (isReply(found)) return found;
    const ofAddress = open.filter(({ address }) => address === request.address).length;
    return sockets.count?.(request, ofAddress) ?? ((wire, timers) => connect(request, found, wire, timers));
  };

  const endAll = (): void => {
    for (const socket of [...open]) socket.cut();
  };

  return {
    open,
    admit,
    refusePlain: (request) => (socketsOf(request.api)?.route(request) === undefined ? undefined : upgradeRequiredPage),
    endAll,
    reset: () => {
      endAll();
      opened = 0;
      for (const sockets of used) sockets.reset();
    },
  };
};
