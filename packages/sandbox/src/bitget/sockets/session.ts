import type { Credential } from '../../credentials/credential.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';
import { readFrame } from '../../sockets/frames.ts';
import type { MarketView } from '../../sockets/market.ts';
import type { Carry, Connection, Session } from '../../sockets/protocol.ts';
import { createRate } from '../../sockets/rate.ts';
import type { Account } from '../../state/account.ts';
import { type AccountPushes, createAccountPushes } from './account/pushes.ts';
import { type Channel, type Generation, isPrivate, readChannel, type Side } from './channels.ts';
import { createErrors, type SocketCode } from './errors.ts';
import { feedOf } from './feeds/feed-of.ts';

/** What Bitget prints of connections, and what was seen of them. */
const rules = {
  pingWithin: 120_000,
  life: 24 * 3_600_000,
  messagesASecond: 10,
  subscriptionsAnHour: 240,
  channels: 1_000,
  /** Bytes of a message with subscriptions on v2. */
  bytes: 4_096,
  /** How long a connection stays after a refused login: docs end it, and live it was open eight seconds later. */
  afterRefusal: 10_000,
  /** With so many arguments in a message, v3 ends the connection without a word. */
  tooManyArguments: 25,
};

/** Where a connection was opened. */
export interface BitgetRoute {
  readonly generation: Generation;
  readonly side: Side;
  readonly market: MarketView;
  /** The same of spot, which has no market of its own. */
  readonly paths: MarketView;
  logIn(arg: Json | undefined): Credential | SocketCode;
  accountOf(name: string): Account;
  readonly carry: Carry;
  /** The exchange's time; asking for it makes nothing happen. */
  now(): number;
}

const readMessage = (text: string): JsonObject | undefined => {
  try {
    const message = readFrame(text);
    return isJsonObject(message) ? message : undefined;
  } catch {
    return undefined;
  }
};

const isSpot = ({ product }: Channel): boolean => product === 'SPOT' || product === 'MARGIN';

/** One connection to channels of Bitget. */
export const openBitgetSession = (connection: Connection, route: BitgetRoute): Session => {
  const { timers, send, cut } = connection;
  const { generation, side, market, paths } = route;
  const reader = { generation, contracts: market.contracts };
  const connId = `0a0000fffe000001-${connection.number.toString(16).padStart(8, '0')}`;
  const errors = createErrors(generation, connId);
  /** What is subscribed, each with what ends it. */
  const channels = new Map<string, () => void>();
  const messages = createRate(rules.messagesASecond, 1_000);
  const requests = createRate(rules.subscriptionsAnHour, 3_600_000);
  let account: string | undefined;
  let pushes: AccountPushes | undefined;
  let isOver = false;
  let stopRefusal: (() => void) | undefined;

  const heartbeat = { heartbeat: true };
  const waitForPing = (): (() => void) => timers.after(rules.pingWithin, cut, heartbeat);
  let stopWaiting = waitForPing();
  const stopLife = timers.after(rules.life, cut, heartbeat);

  const acknowledged = (event: string, arg: JsonObject): JsonObject =>
    generation === 'v2' ? { event, arg } : { event, arg, connId };

  const join = (channel: Channel): (() => void) => {
    const { name, silent } = channel;
    if (silent || !connection.subscribes(name)) return () => {};
    const feed = feedOf(isSpot(channel) ? paths : market, channel, generation);
    if (feed === undefined) return pushes?.join(channel) ?? (() => {});
    return connection.feeds.join(`${generation} ${name}`, feed, (text) => connection.push(name, text));
  };

  /** Subscribes and acknowledges it, or gives what it is refused with. */
  const subscribe = (arg: Json): JsonObject | undefined => {
    const op = 'subscribe';
    const needsLogin = isPrivate(generation, arg);
    if (needsLogin && account === undefined) return errors.of(30004, { op, arg });
    const channel = readChannel(reader, arg);
    if (channel === 'bad parameter') return errors.of(30016, { op, arg });
    if (channel === 'no such channel' || needsLogin !== (side === 'private')) return errors.missing(arg, op);
    if (channels.size >= rules.channels) return errors.of(30006, { op, arg });
    send(acknowledged(op, channel.acknowledged ?? channel.arg));
    if (channels.has(channel.name)) return undefined;
    const leave = join(channel);
    // Its first push may have ended the connection.
    if (isOver) leave();
    else channels.set(channel.name, leave);
    return undefined;
  };

  const unsubscribe = (arg: Json): JsonObject => {
    const op = 'unsubscribe';
    const channel = readChannel(reader, arg);
    if (channel === 'bad parameter') return errors.of(30016, { op, arg });
    if (channel === 'no such channel') return errors.missing(arg, op);
    channels.get(channel.name)?.();
    channels.delete(channel.name);
    return acknowledged(op, channel.arg);
  };

  const answer = (frame: JsonObject | undefined): void => {
    if (frame !== undefined) send(frame);
  };

  /** Sends why, and ends the connection. */
  const give = (code: number): void => {
    send(errors.of(code));
    cut();
  };

  /** A connection logs in once. */
  const judgeLogin = (arg: Json | undefined): Credential | number =>
    connection.refusedLogin() ?? (account === undefined ? route.logIn(arg) : 30005);

  const logIn = (args: readonly Json[]): void => {
    const found = judgeLogin(args[0]);
    if (typeof found === 'number') {
      send(errors.of(found));
      stopRefusal ??= timers.after(rules.afterRefusal, cut, heartbeat);
      return;
    }
    stopRefusal?.();
    stopRefusal = undefined;
    account = found.account;
    pushes = createAccountPushes(connection, generation, route.accountOf(account), route);
    send({ event: 'login', code: 0, connId });
  };

  const change = (op: 'subscribe' | 'unsubscribe', args: readonly Json[], size: number): void => {
    if (generation === 'v3' && args.length >= rules.tooManyArguments) cut();
    else if (generation === 'v2' && size > rules.bytes) give(30007);
    else if (op === 'subscribe' && requests.exceeds(timers.now())) send(errors.of(30006, { op }));
    else for (const arg of args) if (!isOver) answer(op === 'subscribe' ? subscribe(arg) : unsubscribe(arg));
  };

  const pinged = (): void => {
    stopWaiting();
    stopWaiting = waitForPing();
    send('pong');
  };

  const obey = (text: string): void => {
    const { op, args } = readMessage(text) ?? {};
    if (typeof op !== 'string') send(errors.of(30002));
    else if (op !== 'subscribe' && op !== 'unsubscribe' && (op !== 'login' || side === 'public')) {
      send(errors.invalidOp(op));
    } else if (!Array.isArray(args) || args.length === 0) send(errors.of(30016, { op }));
    else if (op === 'login') logIn(args);
    else change(op, args, Buffer.byteLength(text));
  };

  const receive = (text: string): void => {
    if (messages.exceeds(timers.now())) give(30007);
    else if (text === 'ping') pinged();
    else obey(text);
  };

  return {
    get subscriptions() {
      return [...channels.keys()];
    },
    get account() {
      return account;
    },
    receive,
    ponged: () => {},
    ended: () => {
      isOver = true;
      stopRefusal?.();
      stopWaiting();
      stopLife();
      for (const leave of channels.values()) leave();
    },
  };
};
