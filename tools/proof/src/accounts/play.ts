import { type AccountView, webSocket } from '@openderivs/client/streams';
import { createVirtualTime, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { marketOf, type OnMarket } from '../market.ts';
import { createRandom } from '../random.ts';
import { contractsOf, pricesOf } from './contracts.ts';
import { high, writeScript } from './script.ts';
import { type AccountApi, type AccountApiName, accountApis } from './traders.ts';
import { createCutSockets, createSteppedClock, createTroubledTransport, type Trouble } from './trouble.ts';
import {
  type AccountTruth,
  algoRow,
  asText,
  balanceRow,
  createTruth,
  nameOfFill,
  orderRow,
  positionRow,
} from './truth.ts';

/** A session of an account that is the same each time it is played. */
export interface AccountScript extends OnMarket {
  readonly api: AccountApiName;
  readonly seed: number;
  /** Milliseconds in which something happens to the account. */
  readonly length: number;
  /** The most milliseconds between two things that happen; 900 when left out. */
  readonly pause?: number;
}

/** What somebody who follows an account has come to. */
export interface PlayedAccount {
  readonly frames: number;
  readonly connections: number;
  readonly cuts: number;
  /** How often each fill was handed out. */
  readonly fills: ReadonlyMap<string, number>;
  /** The account at moments when nothing is on its way; `syncing` where it is not shown. */
  readonly moments: readonly string[];
  readonly end: string;
  /** What there really was. */
  readonly truth: AccountTruth;
  readonly gaps: { readonly healed: number; readonly open: number; readonly silent: number };
  /** Facts that REST brought. */
  readonly reconciled: number;
  readonly unreconciled: number;
  readonly handlerErrors: number;
}

export interface PlayOptions {
  /** A follower of another make: the proof of the proof. */
  readonly follow?: AccountApi['follow'] | undefined;
}

/** Milliseconds for everything to heal, once nothing more goes wrong. */
const calm = 60_000;

/** Milliseconds after a deed in which news of it may be on its way. */
const settled = 300;

const start = Date.UTC(2026, 0, 1);

/** Milliseconds from one price to the next, and how many contracts there are, on a market. */
const step = 1_000;
const listed = 60;

/** A market of all that is traded on an API. Orders that rest are met in parts. */
const marketFor = (api: AccountApiName, symbols: readonly string[], time: VirtualTime, seed: number) => ({
  ...marketOf({ time, seed, step, prices: pricesOf(symbols) }),
  contracts: contractsOf(api, symbols),
});

/** Plays a session on virtual time. */
export async function playAccount(
  { api, seed, length, pause = 900, onMarket = false }: AccountScript,
  trouble: Trouble,
  { follow = accountApis[api].follow }: PlayOptions = {},
): Promise<PlayedAccount> {
  const time = createVirtualTime(start);
  const symbols = accountApis[api].symbols.slice(0, onMarket ? listed : undefined);
  const ground = onMarket ? marketFor(api, symbols, time, seed) : { now: time.now };
  const sandbox = await startSandbox({ ...ground, apis: [api] });
  const { sleep } = time;
  const { credentials } = sandbox;
  const transport = sandbox.transport(api, { sleep });
  const random = createRandom(seed + 1);
  const clock = createSteppedClock(trouble, time.timing.wallClock, time.now);
  const timing = { ...time.timing, wallClock: clock.wallClock, random: random.next };
  const trader = accountApis[api].trade({
    credentials,
    transport,
    timing: { ...time.timing, random: createRandom(seed).next },
  });
  const sockets = createCutSockets(webSocket(sandbox.socket(api, { sleep })), trouble, time);
  const calls = createTroubledTransport(sandbox.transport(api, { sleep, address: '10.0.0.2' }), trouble, time, random);
  if (!onMarket) for (const symbol of symbols) sandbox.setPrice(symbol, high);
  const { user, close } = follow(
    { credentials, timing, transport: calls, socket: sockets.openSocket },
    { reconcile: { audit: 15_000 } },
  );

  const fills = new Map<string, number>();
  const gaps = { healed: 0, open: 0, silent: 0 };
  const counts = { reconciled: 0, unreconciled: 0 };
  user.on((item) => {
    if (item.kind === 'gap') {
      gaps[item.healed ? 'healed' : 'open'] += 1;
      if (item.reason === 'silence') gaps.silent += 1;
    }
    if (item.kind !== 'event') return;
    if (item.origin === 'reconcile') counts.reconciled += 1;
    if (item.unreconciled) counts.unreconciled += 1;
    const { event } = item;
    if (event.kind !== 'fill') return;
    const key = nameOfFill(event.symbol, event.tradeId, event.orderId);
    fills.set(key, (fills.get(key) ?? 0) + 1);
  });

  await time.run(user.live);
  const began = time.now();
  sockets.begin();
  clock.begin();
  const truth = createTruth(api, sandbox.account);
  const moments: string[] = [];
  const trueMoments: string[] = [];
  let last = 0;
  for (const deed of writeScript(createRandom(seed), symbols, { length, pause })) {
    await time.run(sleep(began + deed.at - time.now()));
    if (deed.at - last > settled) {
      moments.push(inShort(user.read()));
      trueMoments.push(truth.now());
    }
    last = deed.at;
    await time.run(deed.run(trader, sandbox.setPrice));
  }
  await time.run(sleep(began + length + settled - time.now()));
  const { frames } = sockets.counts;
  await time.run(sleep(calm));
  const end = inShort(user.read());
  const { handlerErrors } = user.stats;
  const known = { fills: truth.fills(), moments: trueMoments, end: truth.now() };
  await close();
  await sandbox.close();
  return { ...sockets.counts, frames, ...counts, fills, moments, end, truth: known, gaps, handlerErrors };
}

/** What matters of an account, the same text whenever it is the same. */
export function inShort(view: AccountView | 'syncing'): string {
  if (view === 'syncing') return view;
  return asText([
    ...view.orders.map(({ symbol, orderId, filled, price }) =>
      orderRow(symbol, orderId, String(filled), String(price)),
    ),
    ...view.algoOrders.map(({ symbol, algoId }) => algoRow(symbol, algoId)),
    ...view.positions.map(({ symbol, side, amount }) => positionRow(symbol, side, Number(amount))),
    ...view.balances.map(({ product = '', asset, balance }) => balanceRow(product, asset, balance)),
  ]);
}
