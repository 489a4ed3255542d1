import type { BinanceUsdmOptions } from '@openderivs/binance-usdm';
import { type BinanceUsdmStreams, createBinanceUsdmStreams, type Item } from '@openderivs/binance-usdm/streams';
import type { BitgetUtaOptions } from '@openderivs/bitget-uta';
import { type BitgetUtaStreams, createBitgetUtaStreams } from '@openderivs/bitget-uta/streams';
import { usdmOf, utaOf } from './clients.ts';
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

/** Lends streams of USDⓈ-M, which end with the check. */
export async function withUsdmStreams(
  target: Target,
  use: (streams: BinanceUsdmStreams) => Promise<void>,
  options?: Partial<BinanceUsdmOptions>,
): Promise<void> {
  const baseUrl = target.streamUrls['binance-usdm'];
  await lend(createBinanceUsdmStreams({ rest: usdmOf(target, options), baseUrl }), use);
}

/** Lends streams of unified accounts, which end with the check. */
export async function withUtaStreams(
  target: Target,
  use: (streams: BitgetUtaStreams) => Promise<void>,
  options?: Partial<BitgetUtaOptions>,
): Promise<void> {
  const baseUrl = target.streamUrls['bitget-uta'];
  await lend(createBitgetUtaStreams({ rest: utaOf(target, options), baseUrl }), use);
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
export async function readWhileTrading<Event>(
  target: Target,
  items: Items<Event>,
  isWanted: (item: Item<Event>) => boolean,
): Promise<Item<Event>[]> {
  let isOver = false;
  const trade = async () => {
    for (let price = 63_000; !isOver; price += 1) {
      await setPrice(target, 'BTCUSDT', String(price));
      await pause(50);
    }
  };
  const [read] = await Promise.all([
    readUntil(items, isWanted).finally(() => {
      isOver = true;
    }),
    trade(),
  ]);
  return read;
}

export const isEvent = ({ kind }: Item<unknown>): boolean => kind === 'event';

/** What is subscribed on each connection, as the exchange sees it. */
export const subscribedAt = async (target: Target): Promise<(readonly string[])[]> =>
  (await socketsAt(target)).map(({ subscriptions }) => subscriptions);

/** Waits until something holds at the exchange. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 20) {
    if (waited >= patience) throw new Error('what was waited for did not happen');
    await pause(20);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
