import type { Contracts } from '../../contracts/contracts.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';

/** Which of the two generations of addresses: v2 of classic accounts, v3 of unified ones. */
export type Generation = 'v2' | 'v3';

export type Side = 'public' | 'private';

/** What a public channel shows. Each kind has one form of data. */
export type ChannelKind = 'ticker' | 'candle' | 'books' | 'trade' | 'liquidation' | 'private';

/** A channel, as its argument names it. */
export interface Channel {
  /** The argument as it was sent: acknowledgements and pushes repeat it. */
  readonly arg: JsonObject;
  /** The argument of its acknowledgement, where that is another. */
  readonly acknowledged?: JsonObject;
  /** What tells it from others, in the order of the exchange's pages. */
  readonly name: string;
  readonly kind: ChannelKind;
  /** The product line, in upper case. */
  readonly product: string;
  readonly symbol: string;
  readonly interval: string;
  /** How many levels a push of a book holds; 0 for changes. */
  readonly levels: number;
  /** Whether a book's rows tell the orders for retail price improvement apart. */
  readonly rpi: boolean;
  /** Whether it is acknowledged and never sends: its symbol is of another product line. */
  readonly silent: boolean;
}

/** Why there is no such channel. */
export type NoChannel = 'no such channel' | 'bad parameter';

const futures = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];

/** Which symbols a product line has, by their form. */
const symbolForms: { readonly [product: string]: RegExp } = {
  'USDT-FUTURES': /^[\p{Lu}\p{Lo}\p{N}]+USDT$/u,
  'USDC-FUTURES': /^[\p{Lu}\p{Lo}\p{N}]+PERP$/u,
  'COIN-FUTURES': /^[\p{Lu}\p{Lo}\p{N}]+USD_CM$/u,
};

const intervals = {
  v2: '1m 5m 15m 30m 1H 4H 6H 12H 1D 3D 1W 1M 6Hutc 12Hutc 1Dutc 3Dutc 1Wutc 1Mutc'.split(' '),
  v3: '1m 3m 5m 15m 30m 1H 4H 6H 12H 1D'.split(' '),
};

const publicChannels: { readonly [G in Generation]: { readonly [name: string]: readonly [ChannelKind, number] } } = {
  v2: {
    ticker: ['ticker', 0],
    books: ['books', 0],
    books1: ['books', 1],
    books5: ['books', 5],
    books15: ['books', 15],
    trade: ['trade', 0],
  },
  v3: {
    ticker: ['ticker', 0],
    kline: ['candle', 0],
    books: ['books', 0],
    books1: ['books', 1],
    books5: ['books', 5],
    books50: ['books', 50],
    publicTrade: ['trade', 0],
    liquidation: ['liquidation', 0],
  },
};

/** What a private channel is narrowed by, besides its product line. */
interface Narrowing {
  /** The member that does it; `default` in it is all that there is. */
  readonly member?: 'coin' | 'instId' | 'symbol';
  /** Whether the member may be left out. */
  readonly optional?: boolean;
  /** Whether it may be one symbol. */
  readonly symbols?: boolean;
  /** What its acknowledgement names beside what was sent. */
  readonly acknowledged?: JsonObject;
}

const every = { member: 'instId' } as const;
const bySymbol = { member: 'instId', symbols: true, optional: true } as const;

const privateChannels: { readonly [G in Generation]: { readonly [name: string]: Narrowing } } = {
  v2: {
    account: { member: 'coin' },
    positions: every,
    'positions-history': every,
    orders: bySymbol,
    'orders-algo': bySymbol,
    fill: bySymbol,
    equity: { acknowledged: { instId: 'default' } },
    'adl-noti': bySymbol,
  },
  v3: {
    account: {},
    position: {},
    order: {},
    fill: {},
    'fast-fill': { member: 'symbol', symbols: true, optional: true },
    'strategy-order': { member: 'symbol' },
    'adl-notification': {},
  },
};

const apis = { v2: 'bitget-mix', v3: 'bitget-uta' } as const;

/** Who reads an argument, and which contracts there are; without any, symbols are known by their form. */
export interface Reader {
  readonly generation: Generation;
  readonly contracts: Contracts | undefined;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const nameOf = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('/');

/** Whether a symbol may be asked for, and whether the product line has it. */
const judge = (
  { generation, contracts }: Reader,
  product: string,
  symbol: string,
): 'unknown' | 'elsewhere' | 'known' => {
  if (contracts !== undefined) {
    const api = apis[generation];
    if (contracts.of(product, symbol, api) !== undefined) return 'known';
    return contracts.has(api, symbol) ? 'elsewhere' : 'unknown';
  }
  if (symbolForms[product]?.test(symbol)) return 'known';
  return Object.values(symbolForms).some((form) => form.test(symbol)) ? 'elsewhere' : 'unknown';
};

const narrowingOf = (generation: Generation, arg: JsonObject): Narrowing | undefined => {
  const name = text(generation === 'v2' ? arg.channel : arg.topic);
  return Object.hasOwn(privateChannels[generation], name) ? privateChannels[generation][name] : undefined;
};

/** Is this a channel that needs a login? */
export const isPrivate = (generation: Generation, arg: Json): boolean =>
  isJsonObject(arg) && narrowingOf(generation, arg) !== undefined;

/** Reads what narrows a private channel, on a product line or on all of them. */
const readPrivate = (
  reader: Reader,
  common: Omit<Channel, 'kind'>,
  { member, optional = false, symbols = false, acknowledged }: Narrowing,
): Channel | NoChannel => {
  const named = acknowledged && { acknowledged: { ...common.arg, ...acknowledged } };
  const channel: Channel = { ...common, ...named, kind: 'private', symbol: '' };
  const value = member === undefined ? 'default' : text(common.arg[member]);
  if (value === 'default') return channel;
  if (value === '') return optional ? channel : 'bad parameter';
  if (!symbols) return 'no such channel';
  const products = common.product === 'UTA' ? futures : [common.product];
  const judged = products.map((product) => judge(reader, product, value));
  if (judged.includes('known')) return { ...channel, symbol: value };
  return judged.includes('elsewhere') ? { ...channel, symbol: value, silent: true } : 'no such channel';
};

const readV2 = (reader: Reader, arg: JsonObject): Channel | NoChannel => {
  const [product, channel, symbol] = [text(arg.instType), text(arg.channel), text(arg.instId)];
  const coin = text(arg.coin);
  const name = nameOf(product, channel, symbol, coin);
  const common = { arg, name, product, symbol, interval: '', levels: 0, rpi: false, silent: false };
  // The last coin-margined contracts of classic accounts ended on 2026-09-17.
  const known = futures.includes(product) && product !== 'COIN-FUTURES';
  const narrowing = narrowingOf('v2', arg);
  if (narrowing !== undefined) return known ? readPrivate(reader, common, narrowing) : 'no such channel';
  const [, interval] = /^candle(.+)$/.exec(channel) ?? [];
  if (interval !== undefined && !intervals.v2.includes(interval)) return 'bad parameter';
  const [kind, levels] = interval === undefined ? (publicChannels.v2[channel] ?? []) : (['candle', 0] as const);
  if (kind === undefined || levels === undefined || symbol === '') return 'bad parameter';
  const judged = known ? judge(reader, product, symbol) : 'unknown';
  if (judged === 'unknown' || symbol.endsWith('_CM')) return 'no such channel';
  return { ...common, kind, levels, interval: interval ?? '', silent: judged === 'elsewhere' };
};

const lines = new Map(
  ['spot', 'usdt-futures', 'coin-futures', 'usdc-futures'].map((line) => [line, line.toUpperCase()]),
);

const readV3 = (reader: Reader, arg: JsonObject): Channel | NoChannel => {
  const [instType, topic, symbol] = [text(arg.instType), text(arg.topic), text(arg.symbol)];
  const interval = text(arg.interval);
  const name = nameOf(instType, topic, symbol, interval);
  const rpi = topic.startsWith('rpi-');
  const common = { arg, name, symbol, interval, levels: 0, rpi, silent: false };
  const narrowing = narrowingOf('v3', arg);
  if (narrowing !== undefined) {
    return instType === 'UTA' ? readPrivate(reader, { ...common, product: 'UTA' }, narrowing) : 'no such channel';
  }
  const product = lines.get(instType);
  const [kind, levels] = publicChannels.v3[topic.replace(/^rpi-(?=books)/, '')] ?? [];
  if (product === undefined || kind === undefined || levels === undefined) return 'no such channel';
  if (kind === 'candle' && !intervals.v3.includes(interval)) return 'bad parameter';
  const channel: Channel = { ...common, product, kind, levels };
  if (kind === 'liquidation') return product === 'SPOT' ? 'no such channel' : channel;
  if (symbol === '') return 'bad parameter';
  if (product === 'SPOT') return /^[\p{Lu}\p{Lo}\p{N}]+$/u.test(symbol) ? channel : 'no such channel';
  const judged = judge(reader, product, symbol);
  return judged === 'unknown' ? 'no such channel' : { ...channel, silent: judged === 'elsewhere' };
};

/** Reads the argument of a subscription. */
export const readChannel = (reader: Reader, arg: Json): Channel | NoChannel => {
  if (!isJsonObject(arg)) return 'bad parameter';
  return reader.generation === 'v2' ? readV2(reader, arg) : readV3(reader, arg);
};
