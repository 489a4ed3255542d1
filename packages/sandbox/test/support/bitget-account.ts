import { createHmac } from 'node:crypto';
import type { MemorySocketOptions, Sandbox, VirtualTime } from '../../src/index.ts';
import { type Listening, listen } from './streams.ts';

interface Key {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly passphrase: string;
}

/** A login as the exchange wants it. */
export const loginFrame = ({ apiKey, secretKey, passphrase }: Key, now: number): object => {
  const timestamp = String(now);
  const sign = createHmac('sha256', secretKey).update(`${timestamp}GET/user/verify`).digest('base64');
  return { op: 'login', args: [{ apiKey, passphrase, timestamp, sign }] };
};

/** A channel of v2 on the line of USDT, of all symbols unless another member is given. */
export const classic = (channel: string, more: object = { instId: 'default' }) => ({
  instType: 'USDT-FUTURES',
  channel,
  ...more,
});

/** A channel of v3. */
export const unified = (topic: string, more: object = {}) => ({ instType: 'UTA', topic, ...more });

/** Every private channel that tells of anything, on every product line. */
export const everyChannel = {
  v2: ['USDT-FUTURES', 'USDC-FUTURES'].flatMap((instType) => [
    ...['orders', 'orders-algo', 'fill', 'positions', 'positions-history', 'adl-noti'].map((channel) => ({
      ...{ instType, channel, instId: 'default' },
    })),
    { instType, channel: 'account', coin: 'default' },
    { instType, channel: 'equity' },
  ]),
  v3: [
    ...['account', 'position', 'order', 'fill', 'fast-fill', 'adl-notification'].map((topic) => unified(topic)),
    unified('strategy-order', { symbol: 'default' }),
  ],
};

export type Generation = keyof typeof everyChannel;

/** Logs in and subscribes, with the ready-made key of the generation's kind of account unless another is given. */
export const listenPrivately = (
  sandbox: Sandbox,
  time: VirtualTime,
  generation: Generation,
  args: readonly object[] = everyChannel[generation],
  { key, ...options }: MemorySocketOptions & { readonly key?: Key } = {},
): Listening => {
  const { hmac, unified: unifiedKey } = sandbox.credentials.bitget;
  const login = loginFrame(key ?? (generation === 'v2' ? hmac : unifiedKey), sandbox.clock.now());
  const api = generation === 'v2' ? 'bitget-mix' : 'bitget-uta';
  const hello = [login, { op: 'subscribe', args }];
  return listen(sandbox, api, time, `/${generation}/ws/private`, hello, options);
};

/** The pushes among the frames, in their order. */
export const pushesOf = ({ frames }: Listening) => frames.filter((frame) => frame.action !== undefined);

/** Which channel a push is of. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
export const channelOf = ({ arg }: any): string => arg.channel ?? arg.topic;
