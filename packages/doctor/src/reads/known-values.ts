import { type Parameter, resolve, type Schema, typesOf } from '@openderivs/model';

/** What is known before any call: a contract, and the exchange's time. */
export interface Known {
  readonly symbol: string;
  /** The symbol of the descriptions' examples; a parameter that shows it takes any contract. */
  readonly usualSymbol: string;
  readonly now: number;
}

const day = 86_400_000;

/** Values that mean the same to every operation that has a parameter of this name. */
const usual: Readonly<Record<string, string>> = {
  asset: 'USDT',
  coin: 'USDT',
  marginCoin: 'USDT',
  fromAsset: 'USDT',
  fromCoin: 'USDT',
  toCoin: 'BTC',
  fromType: 'usdt_futures',
  toType: 'spot',
};

/** Of the values of an enum, those that lead to a list that most accounts have something in. */
const preferred = ['USDT-FUTURES', 'PERPETUAL', '1h', '1H'];

/** `BTCUSD` of `BTCUSD_PERP`: what Binance calls the pair. */
const pairOf = (symbol: string): string => symbol.replace(/_.*$/, '');

const symbolFor = (path: string, example: unknown, { symbol, usualSymbol }: Known): string => {
  if (typeof example === 'string' && example !== usualSymbol) return example;
  return path.includes('/cm/') ? 'BTCUSD_PERP' : symbol;
};

/** A value for a parameter; `undefined` where only the caller could know one: an id, an amount, a sub-account. */
export const valueFor = (
  bundle: object,
  path: string,
  { name, schema: given = {}, example }: Parameter,
  known: Known,
): unknown => {
  const schema: Schema = resolve(bundle, given);
  const values = [schema, ...(schema.anyOf ?? [])].flatMap((each) => resolve(bundle, each).enum ?? []);
  if (values.length > 0) return preferred.find((each) => values.includes(each)) ?? values[0];
  if (name === 'symbol') return symbolFor(path, example, known);
  if (name === 'pair') return pairOf(symbolFor(path, undefined, known));
  if (name === 'startTime' || name === 'endTime') {
    const time = name === 'startTime' ? known.now - day : known.now;
    return typesOf(schema).includes('string') ? String(time) : time;
  }
  return Object.hasOwn(usual, name) ? usual[name] : undefined;
};
