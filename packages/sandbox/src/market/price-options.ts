import { isDecimal } from '../decimal.ts';

/** What lies in a book and is traded, whatever the price does. */
export interface BookOptions {
  /** From the best bid to the best ask; two steps of the price unless given. */
  readonly spread?: string;
  /** The quantity at a price of the book, on average. */
  readonly depth?: string;
}

/** A seeded path. Everything may be left out. */
export interface SeededPrice extends BookOptions {
  /** The price at the start; that of the coin in a sandbox without a world unless given. */
  readonly start?: string;
  /** By which part it rises in a year on average: `0.1` for 10 %; 0 unless given. */
  readonly drift?: number;
  /** The deviation of a year's change, as a part: 0.6 unless given. */
  readonly volatility?: number;
  /** How many jumps a day has on average, and their deviation as a part; none unless given. */
  readonly jumps?: { readonly perDay: number; readonly size: number };
  /** The quantity of a trade, on average. */
  readonly quantity?: string;
}

/** A CSV file of candles, with the columns time, open, high, low, close, volume. */
export interface RecordedCandles extends BookOptions {
  readonly candles: string;
}

/** A CSV file of trades, with the columns time, price, quantity, side. */
export interface RecordedTrades extends BookOptions {
  readonly trades: string;
}

/** Where the price of a symbol comes from. */
export type PriceOptions = SeededPrice | RecordedCandles | RecordedTrades;

const seededNames = ['start', 'drift', 'volatility', 'jumps', 'quantity'];
const bookNames = ['spread', 'depth'];

type Bounds = readonly [name: string, least: number, most: number];
const bounds: readonly Bounds[] = [
  ['drift', -10, 10],
  ['volatility', 0, 20],
];
const jumpBounds: readonly Bounds[] = [
  ['perDay', 0, 86_400],
  ['size', 0, 0.5],
];

const checkNumber = (where: string, value: unknown, least: number, most: number): void => {
  if (typeof value === 'number' && value >= least && value <= most) return;
  throw new TypeError(`${where} must be a number from ${least} to ${most}, but is ${String(value)}.`);
};

const checkDecimal = (where: string, value: unknown): void => {
  if (typeof value === 'string' && isDecimal(value) && Number(value) > 0) return;
  throw new TypeError(`${where} must be a decimal above zero as text, such as '0.1', but is ${JSON.stringify(value)}.`);
};

const symbolForm = /^[\p{Lu}\p{Lo}\p{N}_]+$/u;

/** Refuses what cannot be a price source, with the field and the fix. */
export const checkPriceOptions = (symbol: string, options: PriceOptions): void => {
  const where = `world.prices.${symbol}`;
  if (!symbolForm.test(symbol))
    throw new TypeError(`world.prices: "${symbol}" is no symbol as the exchange writes it.`);
  const given = new Map<string, unknown>(Object.entries(options).filter(([, value]) => value !== undefined));
  const files = ['candles', 'trades'].filter((name) => given.has(name));
  if (files.length === 2) throw new TypeError(`${where} has "candles" and "trades". Give one of them.`);
  const known = [...(files.length === 0 ? [...seededNames, 'candles', 'trades'] : files), ...bookNames];
  for (const name of given.keys()) {
    if (known.includes(name)) continue;
    const why = seededNames.includes(name) ? 'is for seeded paths alone: the file says it' : 'is unknown';
    throw new TypeError(`${where}: "${name}" ${why}. There are ${known.join(', ')}.`);
  }
  for (const name of files) {
    const file = given.get(name);
    if (typeof file !== 'string' || file === '')
      throw new TypeError(`${where}.${name} must be the path of a CSV file.`);
  }
  for (const [name, least, most] of bounds) {
    if (given.has(name)) checkNumber(`${where}.${name}`, given.get(name), least, most);
  }
  for (const name of ['start', 'quantity', ...bookNames]) {
    if (given.has(name)) checkDecimal(`${where}.${name}`, given.get(name));
  }
  const jumps = given.get('jumps');
  if (jumps === undefined) return;
  const parts = new Map(Object.entries(jumps ?? {}));
  for (const [name, least, most] of jumpBounds) checkNumber(`${where}.jumps.${name}`, parts.get(name), least, most);
};
