import type { BinanceUsdm } from '@openderivs/binance-usdm';
import { placeOrder } from '@openderivs/binance-usdm/placing';
import type { BinanceUsdmStreams, PartialDepthEvent } from '@openderivs/binance-usdm/streams';
import { hasExchangeCode } from '@openderivs/client';
import { roundToStep } from '@openderivs/client/decimals';

/** What the bot lives on: the same in the sandbox, in demo trading and on the exchange. */
export interface MarketMakerGround {
  readonly client: BinanceUsdm;
  readonly streams: BinanceUsdmStreams;
  /** Ends it: its orders are cancelled, its positions stay. */
  readonly signal: AbortSignal;
  readonly log: (text: string) => void;
}

export interface MarketMakerOptions {
  readonly symbols: readonly string[];
  /** What a quote is worth, in USDT. */
  readonly worth?: number;
  /** How far from the middle it quotes, as a part of the price. */
  readonly spread?: number;
  /** How far a quote may be from where it belongs before it is moved, as a part of the price. */
  readonly patience?: number;
  /** How many quotes it holds at most, long or short. The more it holds, the further both quotes shift against it. */
  readonly mostHeld?: number;
}

type Side = 'BUY' | 'SELL';

/** An order of the bot, from before it is sent until it is known to be gone. */
interface Quote {
  readonly id: string;
  readonly quantity: string;
  price: string;
}

/** What the bot knows of a symbol. */
interface Desk {
  readonly symbol: string;
  readonly tick: string;
  readonly step: string;
  quotes: { BUY?: Quote | undefined; SELL?: Quote | undefined };
  held: number;
  /** What became of an order is not known. */
  isLost: boolean;
}

/** Quotes both sides of every symbol until it is stopped. */
export async function makeMarkets(ground: MarketMakerGround, options: MarketMakerOptions): Promise<void> {
  const { client, streams, signal, log } = ground;
  const { symbols, worth = 2_000, spread = 0.0006, patience = 0.0004, mostHeld = 5 } = options;
  const { symbols: contracts } = await client.getExchangeInformation();
  let [run, placed] = [client.clock.now().toString(36), 0];
  const deskOf = (symbol: string): Desk => {
    const filters = contracts.find((contract) => contract.symbol === symbol)?.filters ?? [];
    const price = filters.find((filter) => filter.filterType === 'PRICE_FILTER');
    const lot = filters.find((filter) => filter.filterType === 'LOT_SIZE');
    if (price === undefined || lot === undefined) throw new TypeError(`There is no contract ${symbol}.`);
    return { symbol, tick: price.tickSize, step: lot.stepSize, quotes: {}, held: 0, isLost: true };
  };
  const desks = new Map(symbols.map((symbol) => [symbol, deskOf(symbol)]));

  const user = streams.userData();
  user.on((item) => {
    if (item.kind !== 'event') return;
    const { event } = item;
    const desk = 'symbol' in event ? desks.get(event.symbol) : undefined;
    if (desk === undefined) return;
    if (event.kind === 'position') desk.held = Number(event.amount);
    if (event.kind === 'fill') log(`${event.symbol} ${event.side} ${event.quantity} at ${event.price}`);
    if (event.kind !== 'order' || event.isOpen) return;
    const side = event.side === 'BUY' ? 'BUY' : 'SELL';
    if (desk.quotes[side]?.id === event.clientOrderId) desk.quotes[side] = undefined;
  });

  /** Takes every order of a symbol out of the book. Then it is known that there is none. */
  const withdraw = async (desk: Desk): Promise<void> => {
    try {
      await client.cancelAllOpenOrders({ symbol: desk.symbol });
      desk.quotes = {};
      desk.isLost = false;
    } catch (error) {
      desk.isLost = true;
      log(`${desk.symbol} could not be withdrawn: ${error}`);
    }
  };

  const place = async ({ symbol, step, quotes }: Desk, side: Side, price: string): Promise<boolean> => {
    placed += 1;
    const quantity = roundToStep((worth / Number(price)).toFixed(12), step);
    // Noted before it is sent: its end may be told of before the answer comes.
    const quote: Quote = { id: `mm-${run}-${placed}`, quantity, price };
    quotes[side] = quote;
    const order = { symbol, side, type: 'LIMIT', timeInForce: 'GTX', quantity, price } as const;
    const result = await placeOrder(client, { ...order, newClientOrderId: quote.id });
    if (result.outcome !== 'refused') return result.outcome === 'placed';
    if (quotes[side] === quote) quotes[side] = undefined;
    // By the time it came it would have taken. The next change of the book brings another price.
    if (!hasExchangeCode(result.error, -5022)) log(`${symbol} ${side} refused: ${result.error.message}`);
    return true;
  };

  const move = async ({ symbol }: Desk, side: Side, quote: Quote, price: string): Promise<boolean> => {
    quote.price = price;
    try {
      await client.modifyOrder({ symbol, side, origClientOrderId: quote.id, quantity: quote.quantity, price });
      return true;
    } catch (error) {
      if (hasExchangeCode(error, -2013)) return true; // Filled in the same moment: the account's events tell of it.
      log(`${symbol} ${side} could not be moved: ${error}`);
      return false;
    }
  };

  /** Brings one side to where it belongs. */
  const quoteSide = async (desk: Desk, side: Side, middle: number): Promise<boolean> => {
    const { held, tick, quotes } = desk;
    const [sign, quote] = [side === 'BUY' ? -1 : 1, quotes[side]];
    const fullness = (held * middle) / worth / mostHeld;
    if (quote === undefined && sign * fullness <= -1) return true;
    const price = middle * (1 + spread * (sign - fullness));
    if (quote !== undefined && Math.abs(Number(quote.price) - price) < middle * patience) return true;
    const fit = roundToStep(price.toFixed(12), tick, side === 'BUY' ? 'down' : 'up');
    return quote === undefined ? place(desk, side, fit) : move(desk, side, quote, fit);
  };

  /** The best price of others: who follows a quote of his own follows himself. */
  const bestOf = (levels: PartialDepthEvent['b'], mine: Quote | undefined): number =>
    Number(levels.find(([price, size]) => price !== mine?.price || Number(size) > Number(mine.quantity))?.[0]);

  const keep = async (desk: Desk): Promise<void> => {
    // Each frame is the whole top of the book. Of those that come while quotes are moved the newest counts.
    const books = streams.partialDepth({ symbol: desk.symbol, levels: 5 }, { queue: 1 });
    signal.addEventListener('abort', () => void books.close());
    if (signal.aborted) await books.close();
    for await (const item of books) {
      const isBlind = item.kind !== 'event' || user.read() === 'syncing';
      if (desk.isLost || (isBlind && (desk.quotes.BUY ?? desk.quotes.SELL) !== undefined)) await withdraw(desk);
      if (isBlind || desk.isLost) continue;
      const middle = (bestOf(item.event.b, desk.quotes.BUY) + bestOf(item.event.a, desk.quotes.SELL)) / 2;
      if (Number.isNaN(middle)) continue; // Nobody else is there.
      const known = await Promise.all([quoteSide(desk, 'BUY', middle), quoteSide(desk, 'SELL', middle)]);
      if (known.includes(false)) desk.isLost = true;
    }
  };

  for (const step of [keep, withdraw]) await Promise.all([...desks.values()].map(step));
  await user.close();
}
