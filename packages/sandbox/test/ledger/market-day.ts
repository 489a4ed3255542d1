import { createHmac } from 'node:crypto';
import {
  type Api,
  createVirtualTime,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
  type VirtualTime,
} from '../../src/index.ts';
import type { Atoms } from '../../src/ledger/atoms.ts';
import type { Book } from '../../src/state/book.ts';
import type { Fill } from '../../src/state/fill.ts';
import { createRandomStream, type RandomStream } from '../../src/world/random.ts';
import { query } from '../support/binance.ts';
import { worldStart } from '../support/world.ts';
import { type Asked, type Field, fields } from './bots.ts';
import { type Held, imbalances, misbookings } from './identities.ts';
import { liquidityOf } from './lines.ts';

type Kind = keyof typeof fields;

/** The accounts, four on Binance and five on Bitget. */
const accounts: readonly (readonly [kind: Kind, names: readonly string[]])[] = [
  ['binance', ['trend', 'noise', 'whale', 'mouse']],
  ['bitget', ['classic-1', 'classic-2', 'classic-3']],
  ['unified', ['unified-1', 'unified-2']],
];

/** Those who have little, and so are liquidated now and then. */
const poor: readonly string[] = ['noise', 'mouse', 'classic-3', 'unified-2'];
const little: { readonly [asset: string]: string } = { USDT: '1500', USDC: '1500', BTC: '0.03', ETH: '0.5' };

const exchangeOf = (kind: Kind) => (kind === 'binance' ? kind : 'bitget');

const products = {
  binance: ['usdm', 'coinm', 'pm-um', 'pm-cm', 'pm-margin'],
  bitget: ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES', 'SPOT', 'MARGIN'],
} as const;

/** As long as Binance's keys are. */
const keyOf = (name: string): string => name.padEnd(64, '0');

const credentials = accounts.flatMap(([kind, names]) =>
  names.map((name): NonNullable<SandboxOptions['credentials']>[number] => ({
    ...{ exchange: exchangeOf(kind), account: name, apiKey: keyOf(name), secretKey: name },
    ...(kind !== 'binance' && { passphrase: name }),
  })),
);

const apis: readonly Api[] = ['binance-usdm', 'binance-coinm', 'binance-pm', 'bitget-mix', 'bitget-uta'];

const minute = 60_000;

/** How often bots act in a day, and how often the books are looked at. */
export interface MarketDay {
  readonly seed: number;
  readonly minutesBetween: number;
  readonly looks: number;
  /** Told of the books before anything happens. */
  readonly before?: (books: readonly Book[]) => void;
}

/** What came of it. */
export interface Played {
  readonly problems: readonly string[];
  readonly calls: number;
  /** How many of them were not refused. */
  readonly taken: number;
  /** How many trades two accounts have had with each other. */
  readonly meetings: number;
  /** How often the books of each product were booked something or liquidated, by product and kind. */
  readonly entries: { readonly [product: string]: number };
}

/** Signed calls of all accounts, without sockets. */
const createCalls = (sandbox: Sandbox, time: VirtualTime) => {
  const lines = new Map(apis.map((api) => [api, sandbox.transport(api, { sleep: time.sleep })]));
  const sign = (name: string, text: string) => createHmac('sha256', name).update(text);
  const signed = (name: string, { api, method, path, given }: Asked) => {
    const timestamp = String(sandbox.clock.now());
    if (api.startsWith('binance')) {
      const payload = query({ ...given, timestamp });
      const target = `${path}?${payload}&signature=${sign(name, payload).digest('hex')}`;
      return { method, target, body: undefined, headers: { 'x-mbx-apikey': keyOf(name) } };
    }
    const body = JSON.stringify(given);
    const headers = {
      'access-key': keyOf(name),
      'access-sign': sign(name, `${timestamp}${method}${path}${body}`).digest('base64'),
      'access-timestamp': timestamp,
      'access-passphrase': name,
      'content-type': 'application/json',
    };
    return { method, target: path, body, headers };
  };
  return async (name: string, asked: Asked): Promise<boolean> => {
    const sent = { ...signed(name, asked), signal: undefined, timeout: minute };
    const answer = await time.run(lines.get(asked.api)?.send(sent) ?? Promise.reject(new Error(`No ${asked.api}.`)));
    return answer.status === 200 && !/^\{"code":"[^0]/.test(answer.text);
  };
};

interface Bot {
  readonly kind: Kind;
  readonly name: string;
}

/** What a bot does somewhere of its own choice, or in a field before it trades: of something, at a price near the one there is. */
const draw = (sandbox: Sandbox, of: RandomStream, { name }: Bot, field: Field, acts: Field['acts']): Asked => {
  const contract = field.contracts[of.below(field.contracts.length)];
  const act = acts[of.below(acts.length)];
  if (contract === undefined || act === undefined) throw new RangeError(`There is nothing to do in ${field.product}.`);
  const { most, places, symbol } = contract;
  const { hedge } = sandbox.account(name).book(field.product).positionMode;
  const quantity = Math.max(of.unit() * of.unit() * most, 10 ** -places.quantity).toFixed(places.quantity);
  const price = (Number(sandbox.price(symbol)) * (1 + of.normal() / 2_000)).toFixed(places.price);
  return act({ contract, of, hedge, buys: of.below(2) === 0, price, quantity });
};

const drawCall = (sandbox: Sandbox, of: RandomStream, bot: Bot): Asked => {
  const own: readonly Field[] = fields[bot.kind];
  const field = own[of.below(own.length)];
  if (field === undefined) throw new RangeError(`There is nothing to trade for ${bot.name}.`);
  return draw(sandbox, of, bot, field, field.acts);
};

/** How many trades have an account on both sides. */
const meetingsOf = (books: readonly Book[]): number => {
  const nameOf = ({ rules }: Book, { symbol, price, quantity, at, buys, maker }: Fill): string =>
    [rules.venue, symbol, price, quantity, at, buys === maker].join();
  const fills = books.flatMap((book) => book.fills.map((fill) => ({ name: nameOf(book, fill), maker: fill.maker })));
  const made = new Set(fills.filter(({ maker }) => maker).map(({ name }) => name));
  return fills.filter(({ name, maker }) => !maker && made.has(name)).length;
};

/** Lets bots trade for a day on a market, by the calls of the exchanges, and lists what does not add up. */
export const playMarketDay = async (day: MarketDay): Promise<Played> => {
  const { seed, minutesBetween, looks, before } = day;
  const time = createVirtualTime(worldStart);
  // Wide enough for accounts to meet each other between the quotes, and wild enough to ruin some.
  const wild = { volatility: 3, jumps: { perDay: 3, size: 0.03 } };
  const prices = {
    BTCUSDT: { start: '65000', spread: '200', ...wild },
    ETHUSDT: { start: '3500', spread: '11', ...wild },
  };
  const sandbox = await startSandbox({
    ...{ apis, credentials, keptHistory: Number.POSITIVE_INFINITY, keptCalls: 10 },
    accounts: { 'unified-1': 'unified', 'unified-2': 'unified' },
    ...{ market: true, world: { seed, time, step: minute, prices } },
  });
  const call = createCalls(sandbox, time);
  const of = createRandomStream(seed, '', 'bots');
  const all = accounts.flatMap(([kind, names]) => names.map((name) => ({ kind, name })));
  const held: readonly Held[] = all.map(({ kind, name }) => {
    const books: readonly Book[] = products[exchangeOf(kind)].map((product) => sandbox.account(name).book(product));
    const given = new Map<string, Atoms>();
    if (poor.includes(name)) {
      for (const book of books) {
        for (const asset of book.product === 'pm-margin' ? ['USDT', 'ETH'] : book.rules.assets) {
          const before = book.funds(asset);
          book.setBalance(asset, little[asset] ?? '0');
          given.set(`${book.product} ${asset}`, book.funds(asset) - before);
        }
      }
    }
    return { books, deposited: ({ product }, asset) => given.get(`${product} ${asset}`) ?? 0n };
  });
  before?.(held.flatMap(({ books }) => books));
  const problems: string[] = [];
  const sides = (['binance', 'bitget'] as const).map((exchange) => {
    const own = held.filter((_, index) => exchangeOf(all[index]?.kind ?? 'binance') === exchange);
    const books: readonly Book[] = own.flatMap((each) => each.books);
    return { own, books: [...books, ...liquidityOf(own[0]?.books ?? [])] };
  });
  const look = (whole: boolean): void => {
    for (const { own, books } of sides) {
      const { ledger } = books[0] ?? {};
      if (ledger === undefined) continue;
      problems.push(...imbalances(ledger, books), ...(whole ? misbookings(ledger, own) : []));
    }
  };
  for (const bot of all) {
    // Half of what may be set is, before anybody trades.
    for (const field of fields[bot.kind]) {
      for (const mode of field.modes)
        if (of.below(2) === 0) await call(bot.name, draw(sandbox, of, bot, field, [mode]));
    }
  }
  let calls = 0;
  let taken = 0;
  const turns = (24 * 60) / minutesBetween;
  for (let turn = 1; turn <= turns && problems.length === 0; turn += 1) {
    for (const bot of all) {
      calls += 1;
      if (await call(bot.name, drawCall(sandbox, of, bot))) taken += 1;
    }
    await time.run(time.sleep(minutesBetween * minute));
    if (turn % Math.ceil(turns / looks) === 0) look(false);
  }
  look(true);
  await sandbox.close();
  const books = held.flatMap((each) => each.books);
  const entries: { [product: string]: number } = {};
  for (const book of books) {
    const kinds = [
      ...book.entries.map(({ kind }) => kind),
      ...(book.rules.spot ? book.fills.map(() => 'trade') : []),
      ...book.orders.flatMap(({ forced }) => forced ?? []),
    ];
    for (const kind of kinds) entries[`${book.product} ${kind}`] = (entries[`${book.product} ${kind}`] ?? 0) + 1;
  }
  const told = problems.map((problem) => `day ${seed}: ${problem}`);
  return { problems: told, calls, taken, meetings: meetingsOf(books), entries };
};
