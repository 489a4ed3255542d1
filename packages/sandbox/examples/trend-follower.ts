import type { BitgetMix } from '@openderivs/bitget-mix';
import { placeOrder } from '@openderivs/bitget-mix/placing';
import type { BitgetMixStreams } from '@openderivs/bitget-mix/streams';
import { roundToStep } from '@openderivs/client/decimals';

/** What the bot lives on: the same in the sandbox, in demo trading and on the exchange. */
export interface TrendFollowerGround {
  readonly client: BitgetMix;
  readonly streams: BitgetMixStreams;
  /** Ends it: positions stay, and so do their stops. */
  readonly signal: AbortSignal;
  readonly log: (text: string) => void;
}

export interface TrendFollowerOptions {
  readonly symbols: readonly string[];
  readonly interval?: '1m' | '5m' | '15m' | '1H';
  /** How many bars the two averages look back. A position goes the way of the short one. */
  readonly short?: number;
  readonly long?: number;
  /** How many average bars of distance there are from an entry to its stop. */
  readonly distance?: number;
  /** Which part of the equity a stop may cost. */
  readonly risk?: number;
}

interface Bar {
  readonly begins: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/** What the bot knows of a symbol. */
interface Desk {
  readonly symbol: string;
  readonly tick: string;
  readonly step: string;
  /** The position, below zero for a short one. */
  held: number;
  /** Which way it has entered last: after a stop it waits for the other way. */
  way: number;
  bars: number;
  short: number;
  long: number;
  /** How far a bar goes on average. */
  range: number;
}

const [productType, marginCoin] = ['USDT-FUTURES', 'USDT'] as const;
const line = { productType, marginCoin, marginMode: 'crossed', orderType: 'market' } as const;

/** Follows the trend of every symbol until it is stopped: long above its average, short below, each entry with a stop. */
export async function followTrends(ground: TrendFollowerGround, options: TrendFollowerOptions): Promise<void> {
  const { client, streams, signal, log } = ground;
  const { symbols, interval = '5m', short = 12, long = 36, distance = 3, risk = 0.005 } = options;
  const contracts = await client.getContractConfig({ productType });

  const deskOf = (symbol: string): Desk => {
    const contract = contracts.find((each) => each.symbol === symbol);
    if (contract === undefined) throw new TypeError(`There is no contract ${symbol}.`);
    const { sizeMultiplier: step, pricePlace, priceEndStep } = contract;
    const tick = (Number(priceEndStep) / 10 ** Number(pricePlace)).toFixed(Number(pricePlace));
    return { symbol, tick, step, held: 0, way: 0, bars: 0, short: 0, long: 0, range: 0 };
  };
  const desks = new Map(symbols.map((symbol) => [symbol, deskOf(symbol)]));

  const user = streams.userData({ products: [productType] });
  user.on((item) => {
    if (item.kind !== 'event') return;
    const { event } = item;
    const desk = 'symbol' in event ? desks.get(event.symbol) : undefined;
    if (desk === undefined) return;
    if (event.kind === 'position') desk.held = Number(event.amount);
    if (event.kind === 'fill') log(`${event.symbol} ${event.side} ${event.quantity} at ${event.price}`);
  });

  const close = async ({ symbol, held, step }: Desk): Promise<boolean> => {
    const size = roundToStep(Math.abs(held).toFixed(12), step, 'nearest');
    const side = held > 0 ? 'sell' : 'buy';
    const result = await placeOrder(client, { ...line, symbol, side, size, reduceOnly: 'YES' });
    if (result.outcome !== 'placed') log(`${symbol} could not be closed: ${result.error.message}`);
    return result.outcome === 'placed';
  };

  /** Risks the same part of the equity each time: the more a symbol moves, the smaller the position. */
  const open = async ({ symbol, tick, step, range }: Desk, way: number, price: number): Promise<boolean> => {
    const { accountEquity } = await client.getSingleAccount({ symbol, productType, marginCoin });
    const away = distance * range;
    const affordable = Math.min((Number(accountEquity) * risk) / away, Number(accountEquity) / symbols.length / price);
    const size = roundToStep(affordable.toFixed(12), step);
    // The stop is a part of the order: no entry is ever without one, even if the bot ends here.
    const stop = roundToStep((price - way * away).toFixed(12), tick, 'nearest');
    const side = way > 0 ? 'buy' : 'sell';
    const result = await placeOrder(client, { ...line, symbol, side, size, presetStopLossPrice: stop });
    if (result.outcome !== 'placed') log(`${symbol} could not be entered: ${result.error.message}`);
    return result.outcome !== 'refused';
  };

  /** A bar is over. */
  const learn = (desk: Desk, { high, low, close: price }: Bar): void => {
    const isFirst = desk.bars === 0;
    const follow = (average: number, value: number, length: number) =>
      isFirst ? value : average + (2 / (length + 1)) * (value - average);
    desk.short = follow(desk.short, price, short);
    desk.long = follow(desk.long, price, long);
    desk.range = follow(desk.range, high - low, long);
    desk.bars += 1;
  };

  const decide = async (desk: Desk, price: number): Promise<void> => {
    const way = Math.sign(desk.short - desk.long);
    const isReady = desk.bars >= long && desk.range > 0 && user.read() !== 'syncing';
    if (!isReady || way === 0 || way === desk.way) return;
    if (desk.held !== 0 && Math.sign(desk.held) !== way && !(await close(desk))) return;
    if (await open(desk, way, price)) desk.way = way;
  };

  const follow = async (desk: Desk): Promise<void> => {
    const candles = streams.candle({ instType: productType, instId: desk.symbol, interval });
    const end = () => void candles.close();
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    let current: Bar | undefined;
    for await (const { data, action } of candles.events({ onGap: 'skip' })) {
      const before = desk.bars;
      for (const [begins, , high, low, last] of data) {
        const bar = { begins: Number(begins), high: Number(high), low: Number(low), close: Number(last) };
        if (current !== undefined && bar.begins > current.begins) learn(desk, current);
        if (current === undefined || bar.begins >= current.begins) current = bar;
      }
      // A snapshot holds bars of the past: they are learnt from and not traded on.
      if (action === 'update' && desk.bars > before && current !== undefined) await decide(desk, current.close);
    }
  };

  await Promise.all([...desks.values()].map(follow));
  await user.close();
}
