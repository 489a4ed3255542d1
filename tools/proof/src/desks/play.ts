import { webSocket } from '@openderivs/client/streams';
import { type Api, createVirtualTime, type DemoCredentials, startSandbox } from '@openderivs/sandbox';
import { imbalances, misbookings } from '../../../../packages/sandbox/test/ledger/identities.ts';
import { inShort } from '../accounts/play.ts';
import { drawTrouble } from '../accounts/run.ts';
import { accountApis } from '../accounts/traders.ts';
import { createCutSockets, createTroubledTransport } from '../accounts/trouble.ts';
import { createTruth, nameOfFill } from '../accounts/truth.ts';
import { plain } from '../faults.ts';
import { marketOf } from '../market.ts';
import type { Belief } from '../placements.ts';
import { createRandom, type Random } from '../random.ts';
import { type DeskExchange, desksOf, placings, symbol } from './desks.ts';

/** A session of desks that trade with each other. */
export interface DeskScript {
  readonly exchange: DeskExchange;
  readonly seed: number;
  /** How often each desk places an order. */
  readonly orders: number;
}

export interface PlayedDesks {
  /** What a desk believed that is not so, and what does not add up, in words. */
  readonly wrong: readonly string[];
  readonly orders: number;
  readonly unknown: number;
  readonly faults: number;
  readonly cuts: number;
  readonly fills: number;
  /** Fills of orders that had waited in the book: another desk met them, or liquidity. */
  readonly met: number;
}

/** Milliseconds from one order of a desk to the next. */
const pause = 1_700;
/** Milliseconds in which everything that was late arrives, and heals. */
const calm = 150_000;
const start = Date.UTC(2026, 0, 1, 1);

/** Everything that an account may have something in. */
const products = {
  binance: ['usdm', 'coinm', 'pm-um', 'pm-cm', 'pm-margin'],
  bitget: ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES', 'SPOT', 'MARGIN'],
} as const;

/** Faults that neither move the clock that all desks share nor shut them all out. */
const drawFault = (random: Random, api: Api) => {
  let fault = random.pick(plain)(random, api);
  while (fault.kind === 'clock-jump' || fault.kind === 'banned') fault = random.pick(plain)(random, api);
  return fault;
};

const nameOf = (at: number): string => `desk${at}`;

const keyOf = (at: number) => ({ apiKey: nameOf(at).padEnd(64, '0'), secretKey: nameOf(at), passphrase: nameOf(at) });

const asOwn = (all: DemoCredentials, at: number): DemoCredentials => ({
  binance: { ...all.binance, hmac: { ...all.binance.hmac, apiKey: keyOf(at).apiKey, secretKey: keyOf(at).secretKey } },
  bitget: { ...all.bitget, hmac: keyOf(at), unified: keyOf(at) },
});

/** Lets desks trade with each other through clients of their own while calls and connections fail, and judges what they believe. */
export async function playDesks({ exchange, seed, orders }: DeskScript): Promise<PlayedDesks> {
  const time = createVirtualTime(start);
  const apis = desksOf[exchange];
  const sandbox = await startSandbox({
    ...marketOf({ time, seed, step: 1_000, prices: { [symbol]: { start: '65000', spread: '20', depth: '0.02' } } }),
    apis: [...new Set(apis)],
    credentials: apis.map((_, at) => ({ exchange, account: nameOf(at), ...keyOf(at) })),
    accounts: exchange === 'bitget' ? { [nameOf(2)]: 'unified' } : {},
  });
  const wrong: string[] = [];
  const beliefs: Belief[][] = [];
  let faults = 0;
  const desks = apis.map((api, at) => {
    const random = createRandom(seed * 100 + at);
    const timing = { ...time.timing, random: random.next };
    const credentials = asOwn(sandbox.credentials, at);
    const line = (address: string) => sandbox.transport(api, { sleep: time.sleep, address });
    const trouble = drawTrouble(createRandom(seed * 10 + at), orders * pause);
    const sockets = createCutSockets(webSocket(sandbox.socket(api, { sleep: time.sleep })), trouble, time);
    const transport = createTroubledTransport(line(`10.0.1.${at}`), trouble, time, random);
    const socket = sockets.openSocket;
    const follower = accountApis[api].follow(
      { credentials, timing, transport, socket },
      { reconcile: { audit: 15_000 } },
    );
    const fills = new Map<string, number>();
    follower.user.on((item) => {
      if (item.kind !== 'event' || item.event.kind !== 'fill') return;
      const key = nameOfFill(item.event.symbol, item.event.tradeId, item.event.orderId);
      fills.set(key, (fills.get(key) ?? 0) + 1);
    });
    const place = placings[api].place({ credentials, timing, transport: line(`10.0.0.${at}`) });
    const own: Belief[] = [];
    beliefs.push(own);
    const trade = async (): Promise<void> => {
      for (let count = 0; count < orders; count += 1) {
        await time.sleep(random.whole(1, pause * 2));
        if (random.chance(0.5)) {
          faults += 1;
          // Whichever desk of the API calls next meets it.
          const match = ({ path }: { readonly path: string }) => /order$|place-order$|order\/detail$/.test(path);
          sandbox.faults.add({ ...drawFault(random, api), api, match });
        }
        const price = (Math.round(Number(sandbox.price(symbol)) * 10 + random.whole(-90, 90)) / 10).toFixed(1);
        own.push(await place({ buys: random.chance(0.5), quantity: random.pick(['0.002', '0.005', '0.01']), price }));
      }
    };
    const account = sandbox.account(nameOf(at));
    const truth = createTruth(api, () => account);
    return { api, sockets, follower, fills, trade, truth, book: account.book(placings[api].product), own };
  });
  await time.run(Promise.all(desks.map(({ follower }) => follower.user.live)));
  for (const { sockets } of desks) sockets.begin();
  await time.run(Promise.all(desks.map(({ trade }) => trade())));
  sandbox.faults.clear();
  await time.run(time.sleep(calm));

  for (const [at, { api, follower, fills, truth, book, own }] of desks.entries()) {
    const blame = (words: string) => wrong.push(`${exchange}, seed ${seed}, ${nameOf(at)} (${api}): ${words}`);
    for (const { outcome, clientOrderId } of own) {
      const placed = book.orders.filter(({ clientId }) => clientId === clientOrderId).length;
      if (placed > 1 || (outcome !== 'unknown' && placed !== (outcome === 'placed' ? 1 : 0)))
        blame(`${clientOrderId} is believed ${outcome}, and is there ${placed} times`);
    }
    if (book.orders.length > own.length) blame('there are orders that it has never placed');
    const real = truth.fills();
    for (const key of real) if (fills.get(key) !== 1) blame(`the fill ${key} came ${fills.get(key) ?? 0} times`);
    for (const key of fills.keys()) if (!real.has(key)) blame(`the fill ${key} never happened`);
    const view = inShort(follower.user.read());
    if (view !== truth.now())
      blame(view === 'syncing' ? 'the account is not shown in the end' : 'the account is another');
  }
  const accounts = apis.map((_, at) => {
    const account = sandbox.account(nameOf(at));
    return { books: products[exchange].map((product) => account.book(product)), deposited: () => 0n };
  });
  const books = accounts.flatMap((each) => each.books);
  const liquidity = (accounts[0]?.books ?? []).flatMap((book) => book.liquidity ?? []);
  const ledger = books[0]?.ledger;
  if (ledger === undefined) throw new RangeError('There is no book.');
  const sums = [...imbalances(ledger, [...books, ...liquidity]), ...misbookings(ledger, accounts)];
  for (const words of sums) wrong.push(`${exchange}, seed ${seed}: ${words}`);
  for (const { follower } of desks) await follower.close();
  await sandbox.close();
  const all = desks.flatMap(({ book }) => book.fills);
  return {
    wrong,
    orders: beliefs.flat().length,
    unknown: beliefs.flat().filter(({ outcome }) => outcome === 'unknown').length,
    faults,
    cuts: desks.reduce((sum, { sockets }) => sum + sockets.counts.cuts, 0),
    fills: all.length,
    met: all.filter(({ maker }) => maker).length,
  };
}
