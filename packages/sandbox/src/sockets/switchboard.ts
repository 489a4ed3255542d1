import type { Api } from '../api.ts';
import { gatewayPage, notFoundPage, upgradeRequiredPage } from '../http/gateway-pages.ts';
import type { Reply } from '../http/reply.ts';
import { writeJson } from '../json.ts';
import { createDelivery } from './faults/delivery.ts';
import type { SocketFaultTarget } from './faults/socket-fault.ts';
import { createSocketFaults, type SocketFaults } from './faults/socket-fault-list.ts';
import { createFeeds, type Feeds } from './feeds.ts';
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
  readonly faults: SocketFaults;
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
  /** Connections that are half open: the exchange has forgotten them. */
  const frozen = new Set<Wire>();
  const used = new Set<Sockets>();
  /** The APIs that restart, each with what calls off its return. */
  const down = new Map<Api, () => void>();
  const faults = createSocketFaults();
  /** Streams run by the time of those who listen. */
  const feeds = new WeakMap<Timers, Feeds>();
  let opened = 0;

  const feedsOn = (timers: Timers): Feeds => {
    const known = feeds.get(timers) ?? createFeeds(timers, now);
    feeds.set(timers, known);
    return known;
  };

  const restart = (api: Api, sockets: Sockets, timers: Timers, ms: number): void => {
    down.get(api)?.();
    down.set(
      api,
      timers.after(ms, () => down.delete(api)),
    );
    const farewell = sockets.farewell?.();
    for (const socket of open.filter((each) => each.api === api)) {
      if (farewell !== undefined) socket.send(farewell);
      socket.close(1001);
    }
  };

  const connect = (request: SocketRequest, sockets: Sockets, route: SocketRoute, wire: Wire, timers: Timers): Line => {
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
    const number = opened;
    const { api } = request;
    const pass = (text: string): void => {
      if (gone) return;
      counters.sent += 1;
      wire.send(text);
      if (wire.waiting > mostWaiting) connection.cut();
    };
    const target = (stream: string | undefined, text: string): SocketFaultTarget => ({
      api,
      route: route.name,
      number,
      stream,
      text,
    });
    const delivery = createDelivery({
      timers,
      chain: sockets.chain,
      fault: (stream, text) => (faults.isEmpty() ? undefined : faults.take('frame', target(stream, text))),
      pass,
      close: (code, reason) => connection.close(code, reason),
      cut: () => connection.cut(),
      freeze: () => {
        ended();
        frozen.add(wire);
        wire.freeze();
      },
      restart: (ms) => restart(api, sockets, timers, ms),
    });
    const connection: Connection = {
      timers,
      feeds: feedsOn(timers),
      number,
      send: (frame) => pass(typeof frame === 'string' ? frame : writeJson(frame)),
      push: (stream, text) => {
        if (!gone) delivery.push(stream, text);
      },
      subscribes: (stream) => {
        const silent = faults.take('subscription', target(stream, '')) !== undefined;
        if (silent) delivery.mute(stream);
        return !silent;
      },
      refusedLogin: () => {
        const fault = faults.take('login', target(undefined, ''));
        return fault?.kind === 'refused-login' ? (fault.code ?? 30005) : undefined;
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
      number,
      api,
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
        if (faults.take('request', target(undefined, text)) === undefined) session.receive(text);
      },
      pinged: (data) => {
        if (!gone) wire.pong(data);
      },
      ponged: () => {
        if (gone) return;
        counters.pongs += 1;
        session.ponged();
      },
      ended: () => {
        frozen.delete(wire);
        ended();
      },
    };
  };

  const admit: Switchboard['admit'] = (request) => {
    const sockets = socketsOf(request.api);
    const found = sockets?.route(request);
    if (sockets === undefined || found === undefined) return notFoundPage;
    used.add(sockets);
    if (isReply(found)) return found;
    const { api } = request;
    const fault = faults.take('upgrade', { api, route: found.name, number: 0, stream: undefined, text: '' });
    if (fault?.kind === 'refused-upgrade') return gatewayPage(fault.status ?? 503);
    if (down.has(api)) return gatewayPage(503);
    const ofAddress = open.filter(({ address }) => address === request.address).length;
    return sockets.count?.(request, ofAddress) ?? ((wire, timers) => connect(request, sockets, found, wire, timers));
  };

  const endAll = (): void => {
    for (const socket of [...open]) socket.cut();
    for (const wire of frozen) wire.cut();
    frozen.clear();
  };

  return {
    open,
    faults,
    admit,
    refusePlain: (request) => (socketsOf(request.api)?.route(request) === undefined ? undefined : upgradeRequiredPage),
    endAll,
    reset: () => {
      endAll();
      faults.clear();
      for (const callOff of down.values()) callOff();
      down.clear();
      opened = 0;
      for (const sockets of used) sockets.reset();
    },
  };
};
