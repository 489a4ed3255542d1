import { type Json, type JsonObject, writeJson } from '../../../json.ts';
import type { Carry, Connection } from '../../../sockets/protocol.ts';
import type { Account } from '../../../state/account.ts';
import type { AccountChange } from '../../../state/account-changes.ts';
import type { Channel, Generation } from '../channels.ts';
import type { AccountChannel, AccountChannels, View } from './channel.ts';
import { classicChannels } from './v2/channels.ts';
import { unifiedChannels } from './v3/channels.ts';

/** Which kind of account a generation tells of, and its channels. Nobody has seen what others hear: nothing. */
const generations: { readonly [G in Generation]: { readonly kind: string; readonly channels: AccountChannels } } = {
  v2: { kind: 'classic', channels: classicChannels },
  v3: { kind: 'unified', channels: unifiedChannels },
};

/** The private channels of one connection. */
export interface AccountPushes {
  /** Joins a channel, which begins with what there is now where it does so. Gives what leaves it. */
  join(channel: Channel): () => void;
}

/** What is pushed on a channel that was joined. */
interface Joined {
  tell(change: AccountChange): void;
}

const topicOf = ({ arg }: Channel, generation: Generation): string =>
  String(generation === 'v2' ? arg.channel : arg.topic);

const argOf = ({ arg }: Channel, generation: Generation): JsonObject =>
  generation === 'v2'
    ? { instType: arg.instType, channel: arg.channel, instId: arg.instId, coin: arg.coin }
    : { instType: arg.instType, topic: arg.topic, symbol: arg.symbol };

/** Pushes the changes of an account to a connection that has logged in, at once and in the order in which they happen. */
export const createAccountPushes = (
  { push, timers }: Connection,
  generation: Generation,
  account: Account,
  { carry, now }: { readonly carry: Carry; now(): number },
): AccountPushes => {
  const { kind, channels } = generations[generation];
  const joined = new Map<string, Set<Joined>>(Object.keys(channels).map((topic) => [topic, new Set()]));
  let stopListening: (() => void) | undefined;

  const tellAll = (change: AccountChange): void => {
    for (const each of joined.values()) for (const { tell } of [...each]) tell(change);
  };

  const pusher = (channel: Channel, { isBare, argOf: shown }: AccountChannel) => {
    const sent = argOf(channel, generation);
    const arg = shown === undefined ? sent : shown(sent);
    return (action: string, rows: readonly Json[] | undefined): void => {
      if (rows === undefined || account.kind !== kind) return;
      const data = isBare ? (rows[0] ?? null) : rows;
      const text = writeJson({ action, arg, data, ts: now() });
      carry(account.name, () => push(channel.name, text));
    };
  };

  const repeat = (every: number, run: () => void): (() => void) => {
    let stop = (): void => {};
    const wait = (): void => {
      stop = timers.after(
        every,
        () => {
          wait();
          run();
        },
        { heartbeat: true },
      );
    };
    wait();
    return () => stop();
  };

  return {
    join: (channel) => {
      const topic = topicOf(channel, generation);
      const definition = channels[topic];
      const others = joined.get(topic);
      if (definition === undefined || others === undefined) return () => {};
      const view: View = { account, product: channel.product, symbol: channel.symbol };
      const send = pusher(channel, definition);
      const { now: first, changed, again, action = 'snapshot' } = definition;
      const member: Joined = {
        tell: (change) => {
          if (generation === 'v3' || change.product === channel.product) send(action, changed?.(view, change));
        },
      };
      others.add(member);
      stopListening ??= account.changes.listen(tellAll);
      send('snapshot', first?.(view));
      const stop = again && repeat(again.every, () => send(action, again.rows(view)));
      return () => {
        stop?.();
        others.delete(member);
        if ([...joined.values()].some(({ size }) => size > 0)) return;
        stopListening?.();
        stopListening = undefined;
      };
    },
  };
};
