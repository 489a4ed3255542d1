import type { BinanceUsdm, BinanceUsdmOptions } from '@openderivs/binance-usdm';
import {
  type BinanceUsdmStreams,
  createBinanceUsdmStreams,
  type Item,
  type State,
} from '@openderivs/binance-usdm/streams';
import type { BitgetMix, BitgetMixOptions } from '@openderivs/bitget-mix';
import { type BitgetMixStreams, createBitgetMixStreams } from '@openderivs/bitget-mix/streams';
import type { BitgetUta, BitgetUtaOptions } from '@openderivs/bitget-uta';
import { type BitgetUtaStreams, createBitgetUtaStreams } from '@openderivs/bitget-uta/streams';
import { bitgetOf, usdmOf, utaOf } from './clients.ts';
import { setPrice, socketsAt } from './control.ts';
import type { Target } from './target.ts';

/** Less than a check may take, so that a failed one leaves no streams to the next. */
const patience = 9_000;

async function lend<Streams extends { close(): Promise<void> }>(
  streams: Streams,
  use: (streams: Streams) => Promise<void>,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${patience} ms`)), patience);
  });
  try {
    await Promise.race([use(streams), late]);
  } finally {
    clearTimeout(timer);
    await streams.close();
  }
}

/** Lends streams of USDⓈ-M, which end with the check, and the client that they are of. */
export async function withUsdmStreams(
  target: Target,
  use: (streams: BinanceUsdmStreams, usdm: BinanceUsdm) => Promise<void>,
  options?: Partial<BinanceUsdmOptions>,
): Promise<void> {
  const rest = usdmOf(target, options);
  const baseUrl = target.streamUrls['binance-usdm'];
  await lend(createBinanceUsdmStreams({ rest, baseUrl }), (streams) => use(streams, rest));
}

/** Lends streams of Bitget's classic accounts, which end with the check, and the client that they are of. */
export async function withMixStreams(
  target: Target,
  use: (streams: BitgetMixStreams, bitget: BitgetMix) => Promise<void>,
  options?: Partial<BitgetMixOptions>,
): Promise<void> {
  const rest = bitgetOf(target, options);
  const baseUrl = target.streamUrls['bitget-mix'];
  await lend(createBitgetMixStreams({ rest, baseUrl }), (streams) => use(streams, rest));
}

/** Lends streams of unified accounts, which end with the check, and the client that they are of. */
export async function withUtaStreams(
  target: Target,
  use: (streams: BitgetUtaStreams, uta: BitgetUta) => Promise<void>,
  options?: Partial<BitgetUtaOptions>,
): Promise<void> {
  const rest = utaOf(target, options);
  const baseUrl = target.streamUrls['bitget-uta'];
  await lend(createBitgetUtaStreams({ rest, baseUrl }), (streams) => use(streams, rest));
}

/** Items of a subscription. */
export type Items<Event> = AsyncIterator<Item<Event>>;

/** Reads on until an item is as it is wanted; gives all that came, that one last. */
export async function readUntil<Event>(
  items: Items<Event>,
  isWanted: (item: Item<Event>) => boolean,
): Promise<Item<Event>[]> {
  const read: Item<Event>[] = [];
  for (;;) {
    const { value, done } = await items.next();
    if (done) throw new Error(`the stream ended after ${JSON.stringify(read).slice(-500)}`);
    read.push(value);
    if (isWanted(value)) return read;
  }
}

/** The same, while trades of BTCUSDT go on. */
export const readWhileTrading = <Event>(
  target: Target,
  items: Items<Event>,
  isWanted: (item: Item<Event>) => boolean,
): Promise<Item<Event>[]> => whileTrading(target, readUntil(items, isWanted));

/** Trades BTCUSDT until something has come, and gives that. */
export async function whileTrading<Wanted>(target: Target, wanted: Promise<Wanted>): Promise<Wanted> {
  let isOver = false;
  const trade = async () => {
    for (let price = 63_000; !isOver; price += 1) {
      await setPrice(target, 'BTCUSDT', String(price));
      await pause(50);
    }
  };
  const [come] = await Promise.all([
    wanted.finally(() => {
      isOver = true;
    }),
    trade(),
  ]);
  return come;
}

export const isEvent = ({ kind }: Item<unknown>): boolean => kind === 'event';

export const is = (state: State) => (item: Item<unknown>) => item.kind === 'state' && item.state === state;

/** Which gaps were told, in order. */
export const gapsIn = (items: readonly Item<unknown>[]) =>
  items.flatMap((item) => (item.kind === 'gap' ? [[item.stream, item.reason, item.healed]] : []));

/** What is subscribed on each connection, as the exchange sees it. */
export const subscribedAt = async (target: Target): Promise<(readonly string[])[]> =>
  (await socketsAt(target)).map(({ subscriptions }) => subscriptions);

/** Waits until something holds. */
export async function eventually(holds: () => boolean | Promise<boolean>, within = patience): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 20) {
    if (waited >= within) throw new Error('what was waited for did not happen');
    await pause(20);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
