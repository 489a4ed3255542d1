import { assetsOf, dollarAssets, otherPrice, startPrices } from '../state/prices.ts';
import type { Happenings } from '../world/happenings.ts';
import type { EventQueue, Scheduled } from '../world/queue.ts';
import { unitsOf } from './amounts.ts';
import { createDepth, type Depth } from './depth.ts';
import { type FundingRate, fundingInterval } from './funding.ts';
import type { Move, Path, Scale } from './path.ts';
import type { BookOptions, PriceOptions, SeededPrice } from './price-options.ts';
import { createRatioPath } from './ratio-path.ts';
import { createRecordedPath, type Recording } from './recorded-path.ts';
import { scaleFor, usualLotPlaces } from './scale.ts';
import { createSeededPath } from './seeded-path.ts';
import { createSource, type Source } from './source.ts';
import { tellFunding, tellStep } from './tell-step.ts';

/** What a market is made from. */
export interface MarketParts {
  readonly seed: number;
  /** Milliseconds from step to step. */
  readonly step: number;
  readonly prices: { readonly [symbol: string]: PriceOptions };
  /** What the files among them hold. */
  readonly recordings: ReadonlyMap<string, Recording>;
  readonly queue: EventQueue;
  readonly happenings: Happenings;
  /** The step of a symbol's price, where a contract says it. */
  tickOf(symbol: string): string | undefined;
  /** Told of every step, of those too that leave the price where it was. */
  onStep?(source: Source): void;
  /** Told of every step that moves a price. */
  onMove(source: Source): void;
  /** Told of every rate that is paid. */
  onFunding(source: Source, rate: FundingRate): void;
}

/** The prices of all symbols, each of which follows a path of its own or that of its coin. */
export interface Market {
  /** What a symbol follows. A path is made when somebody asks for it first, with all the steps that it has taken. */
  sourceOf(symbol: string): Source;
  /** A trade at another price, in the units of its source, from which the path goes on. */
  set(symbol: string, units: number): void;
  /** Told that others listen than before. */
  heardChanged(): void;
  /** Starts all over, at the queue's time. */
  reset(): void;
}

/** The averages where no option says them, in lots. */
const usualDepth = 10_000;
const usualTrade = 100;
const usualVolatility = 0.6;

const isSeeded = (options: PriceOptions): options is SeededPrice => !('candles' in options || 'trades' in options);

export const createMarket = (parts: MarketParts): Market => {
  const { seed, step, prices, recordings, queue, happenings, tickOf } = parts;
  let start = queue.now();
  /** Paths come before the ratios of paths, and each by its name: the order in which they were asked for means nothing. */
  let active: readonly Source[] = [];
  const sources = new Map<string, Source>();
  const ratios = new Set<Source>();
  const names = new Map<string, string>();
  let planned: { readonly at: number; readonly event: Scheduled } | undefined;
  /** Who listens to which symbols of a source. */
  let heard = new Map<Source, readonly string[]>();

  /** A symbol without a path of its own follows its coin's, if it is quoted in dollars. */
  const nameOf = (symbol: string): string => {
    const known = names.get(symbol);
    if (known !== undefined) return known;
    const { base, quote } = assetsOf(symbol);
    const name = symbol in prices || !dollarAssets.includes(quote) ? symbol : `${base}USDT`;
    names.set(symbol, name);
    return name;
  };

  const depthOf = (symbol: string, scale: Scale, price: number, { spread, depth }: BookOptions): Depth => {
    const { places, tick, lotPlaces } = scale;
    const usual = usualDepth * 10 ** Math.max(lotPlaces - usualLotPlaces(price), 0);
    return createDepth({
      seed,
      symbol,
      scale,
      spread: spread === undefined ? 2 : Math.max(Math.round(unitsOf(spread, places) / tick), 1),
      lots: depth === undefined ? usual : Math.max(unitsOf(depth, lotPlaces), 1),
    });
  };

  const seededPath = (symbol: string, options: SeededPrice): { readonly path: Path; readonly price: number } => {
    const { base } = assetsOf(symbol);
    const usual = dollarAssets.includes(base) ? '1' : (startPrices[base] ?? otherPrice);
    const price = options.start ?? usual;
    const scale = scaleFor(price, tickOf(symbol));
    const path = createSeededPath({
      ...{ seed, symbol, scale, from: start, step },
      start: Math.max(Math.round(unitsOf(price, scale.places) / scale.tick), 1) * scale.tick,
      drift: options.drift ?? 0,
      volatility: options.volatility ?? (dollarAssets.includes(base) ? 0 : usualVolatility),
      jumps: options.jumps ?? { perDay: 0, size: 0 },
      lots: options.quantity === undefined ? usualTrade : Math.max(unitsOf(options.quantity, scale.lotPlaces), 1),
    });
    return { path, price: Number(price) };
  };

  const makePath = (name: string): Source => {
    const options = prices[name] ?? {};
    const recording = recordings.get(name);
    if (recording === undefined) {
      const { path, price } = seededPath(name, isSeeded(options) ? options : {});
      return createSource({ symbol: name, path, depth: depthOf(name, path.scale, price, options), from: start });
    }
    const path = createRecordedPath(recording, start);
    const price = path.move.last / 10 ** path.scale.places;
    const depth = depthOf(name, path.scale, price, options);
    return createSource({ symbol: name, path, depth, from: path.move.at });
  };

  const makeRatio = (name: string): Source => {
    const { base, quote } = assetsOf(name);
    const [first, second] = [sourceOf(`${base}USDT`), sourceOf(`${quote}USDT`)];
    const dollars = ({ move, scale }: Source): number => move.last / 10 ** scale.places;
    const price = dollars(first) / dollars(second);
    const scale = scaleFor(String(price), tickOf(name));
    const from = start + Math.floor((queue.now() - start) / step) * step;
    const both = { seed, symbol: name, scale, base: first, quote: second };
    const path = createRatioPath({ ...both, from, step, lots: usualTrade });
    const source = createSource({ symbol: name, path, depth: depthOf(name, scale, price, {}), from });
    ratios.add(source);
    return source;
  };

  const inOrder = (a: Source, b: Source): number =>
    Number(ratios.has(a)) - Number(ratios.has(b)) || (a.symbol < b.symbol ? -1 : 1);

  const sourceOf = (symbol: string): Source => {
    const name = nameOf(symbol);
    const known = sources.get(name);
    if (known !== undefined) return known;
    const isRatio = !(name in prices) && !dollarAssets.includes(assetsOf(name).quote);
    const source = isRatio ? makeRatio(name) : makePath(name);
    source.runTo(queue.now());
    sources.set(name, source);
    active = [...active, source].sort(inOrder);
    plan();
    return source;
  };

  const plan = (): void => {
    let at = Number.POSITIVE_INFINITY;
    for (const source of active) at = Math.min(at, source.nextAt() ?? at);
    if (planned !== undefined && planned.at <= at) return;
    planned?.event.cancel();
    planned = at === Number.POSITIVE_INFINITY ? undefined : { at, event: queue.schedule(at, 'price', stepAll) };
  };

  const stepOne = (source: Source): void => {
    const listened = heard.get(source);
    const { last, mark } = source.move;
    const before: Move | undefined = listened && { ...source.move };
    const steps = source.steps;
    source.step();
    if (before !== undefined && listened !== undefined) tellStep(happenings, source, listened, before, steps);
    parts.onStep?.(source);
    if (source.move.last !== last || source.move.mark !== mark) parts.onMove(source);
  };

  const stepAll = (): void => {
    planned = undefined;
    const now = queue.now();
    for (const source of active) {
      for (let at = source.nextAt(); at !== undefined && at <= now; at = source.nextAt()) stepOne(source);
    }
    plan();
  };

  const payFunding = (): void => {
    for (const source of active) {
      const rate = source.settleFunding();
      parts.onFunding(source, rate);
      tellFunding(happenings, source, heard.get(source) ?? [], rate);
    }
    planFunding();
  };
  const planFunding = (): void => {
    const now = queue.now();
    queue.schedule(now - (now % fundingInterval) + fundingInterval, 'funding', payFunding);
  };

  const heardChanged = (): void => {
    heard = new Map();
    for (const symbol of happenings.symbols()) {
      const source = sourceOf(symbol);
      heard.set(source, [...(heard.get(source) ?? []), symbol]);
    }
  };

  const begin = (): void => {
    start = queue.now();
    planFunding();
    for (const symbol of Object.keys(prices)) sourceOf(symbol);
    heardChanged();
  };
  begin();

  return {
    sourceOf,
    set: (symbol, units) => {
      const source = sourceOf(symbol);
      const before = { ...source.move };
      const steps = source.steps;
      source.set(units, queue.now());
      tellStep(happenings, source, heard.get(source) ?? [], before, steps);
      parts.onStep?.(source);
      parts.onMove(source);
    },
    heardChanged,
    reset: () => {
      active = [];
      sources.clear();
      ratios.clear();
      planned = undefined;
      begin();
    },
  };
};
