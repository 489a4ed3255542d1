import type { BinanceUsdm, GetExchangeInformationResult } from '@openderivs/binance-usdm';
import { fitOrder } from '@openderivs/binance-usdm/filters';
import { amendOrder, cancelEverything } from '@openderivs/binance-usdm/orders';
import { placeOrder } from '@openderivs/binance-usdm/placing';
import type { BinanceUsdmStreams, PartialDepthEvent } from '@openderivs/binance-usdm/streams';

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

/** An order of the bot, from before it is sent until it is known to be gone. */
type Quote = { readonly id: string; readonly quantity: string; readonly price: string };

/** What the bot knows of a symbol. */
interface Desk {
  readonly contract: GetExchangeInformationResult['symbols'][number];
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
    const contract = contracts.find((each) => each.symbol === symbol);
    if (contract === undefined) throw new TypeError(`There is no contract ${symbol}.`);
    return { contract, quotes: {}, held: 0, isLost: true };
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
    const { outcome, left } = await cancelEverything(client, { symbol: desk.contract.symbol });
    desk.isLost = outcome !== 'done';
    if (desk.isLost) log(`${desk.contract.symbol} is not withdrawn: ${outcome}, ${left.length} orders left`);
    else desk.quotes = {};
  };

  /** Brings one side to where it belongs. Says whether it is known what became of that. */
  const quoteSide = async ({ contract, held, quotes }: Desk, side: 'BUY' | 'SELL', middle: number) => {
    const [sign, quote] = [side === 'BUY' ? -1 : 1, quotes[side]];
    const fullness = (held * middle) / worth / mostHeld;
    if (quote === undefined && sign * fullness <= -1) return true;
    const ideal = middle * (1 + spread * (sign - fullness));
    if (quote !== undefined && Math.abs(Number(quote.price) - ideal) < middle * patience) return true;
    const wish = { symbol: contract.symbol, side, quantity: (worth / ideal).toFixed(12), price: ideal.toFixed(12) };
    const order = fitOrder({ ...wish, type: 'LIMIT', timeInForce: 'GTX' }, contract);
    const { symbol, quantity, price } = order;
    placed += 1;
    // Noted before it is sent: its end may be told of before the answer comes.
    const own = { id: quote?.id ?? `mm-${run}-${placed}`, quantity, price };
    quotes[side] = own;
    if (quote !== undefined) {
      const { outcome } = await amendOrder(client, { symbol, side, origClientOrderId: own.id, quantity, price });
      return outcome === 'amended' || outcome === 'ended'; // Filled in the same moment: the account's events tell of it.
    }
    const { outcome } = await placeOrder(client, { ...order, newClientOrderId: own.id });
    // By the time it came it would have taken. The next change of the book brings another price.
    if (outcome === 'refused' && quotes[side] === own) quotes[side] = undefined;
    return outcome !== 'unknown';
  };

  /** The best price of others: who follows a quote of his own follows himself. */
  const bestOf = (levels: PartialDepthEvent['b'], mine: Quote | undefined): number =>
    Number(levels.find(([price, size]) => price !== mine?.price || Number(size) > Number(mine.quantity))?.[0]);

  const keep = async (desk: Desk): Promise<void> => {
    // Each frame is the whole top of the book. Of those that come while quotes are moved the newest counts.
    const books = streams.partialDepth({ symbol: desk.contract.symbol, levels: 5 }, { queue: 1 });
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
