import type { Api, Order, Product, Service } from '@openderivs/sandbox';
import { accountOf, windowOf } from '../facts.ts';
import { placements } from '../placements.ts';
import type { AccountDesk, Believed, OrderDesk } from './desks.ts';
import { type Bench, errorsIn, type Task } from './task.ts';

const bookOf = ({ exchange }: Bench, api: Api, product: Product) =>
  exchange.sandbox.account(accountOf(api)).book(product);

const isOpen = ({ status }: Order): boolean => status === 'open';

/** Places an order while nothing is wrong. */
async function place({ exchange, clients }: Bench, name: string, id: string): Promise<boolean> {
  const placement = placements.find((each) => each.name === name);
  if (placement === undefined) throw new TypeError(`There is no placement ${name}.`);
  const placed = await exchange.time.run(placement.place(clients, { names: [id], market: false, options: {} }));
  await exchange.time.settle();
  return placed[0]?.outcome === 'placed';
}

/** The orders of a name, and those that have taken their place. */
const named = (bench: Bench, { api, product, service }: { api: Api; product: Product; service: Service }, id: string) =>
  bookOf(bench, api, product).orders.filter(
    (order) => order.service === service && (order.clientId === id || order.clientId === `${id}-new`),
  );

const states = ['open', 'open', 'open', 'part', 'filled', 'cancelled', 'absent', 'fills', 'arrives'] as const;
const waitingStates = ['open', 'open', 'cancelled', 'absent', 'arrives', 'triggered', 'triggers'] as const;
type State = (typeof states | typeof waitingStates)[number];

/** Where the prices are at which orders that wait are set off: those of `placements` buy above, and sell below. */
const beyond = { above: '71000', below: '39000' } as const;
const risers = ['bitget.placePlanOrder', 'uta.placeStrategyOrder'];

/** Moves all prices; the caller moves them back. A market's prices move by themselves. */
function movePrices({ exchange: { sandbox } }: Bench, price: string): void {
  for (const symbol of ['BTCUSDT', 'BTCUSD_PERP']) sandbox.setPrice(symbol, price);
}

/** Brings an order into a state, or sees to it that it gets there while it is worked on. */
async function prepare(bench: Bench, desk: OrderDesk, id: string, state: State): Promise<void> {
  const { exchange, random } = bench;
  const { time, sandbox } = exchange;
  if (state === 'absent') return;
  if (state === 'arrives') {
    const placement = placements.find(({ name }) => name === desk.places);
    sandbox.faults.add({ kind: 'late-arrival', ms: random.whole(1, windowOf(desk.api) - 1_000), reset: true });
    // Given up while it is on its way, so that nobody knows whether it is there.
    const given = new AbortController();
    void placement?.place(bench.clients, { names: [id], market: false, options: { signal: given.signal } });
    await time.run(time.sleep(random.whole(60, 400)));
    given.abort();
    return;
  }
  if (!(await place(bench, desk.places, id))) return;
  const order = named(bench, desk, id)[0];
  if (order === undefined) return;
  const handle = sandbox.account(accountOf(desk.api));
  const trigger = () => {
    movePrices(bench, risers.includes(desk.places) ? beyond.above : beyond.below);
    // Without a market nothing watches the prices.
    if (isOpen(order)) bookOf(bench, desk.api, desk.product).orderStore.end(order, 'triggered', sandbox.clock.now());
  };
  if (state === 'triggered') trigger();
  if (state === 'triggers') void time.sleep(random.whole(1, 4_000)).then(trigger);
  const fill = (quantity?: string) => {
    if (order.status !== 'open' || order.service !== 'plain') return;
    handle.fillOrder({ product: desk.product, orderId: order.id, ...(quantity && { quantity }) });
  };
  if (state === 'part' && order.quantity === '0.01') fill('0.004');
  if (state === 'filled') fill();
  if (state === 'cancelled')
    bookOf(bench, desk.api, desk.product).orderStore.end(order, 'cancelled', sandbox.clock.now());
  if (state === 'fills')
    void time.sleep(random.whole(1, 4_000)).then(() => fill(random.chance(0.5) ? undefined : '0.004'));
}

const same = (one: string | undefined, other: string | undefined): boolean => Number(one ?? 0) === Number(other ?? 0);

export async function cancelTask(bench: Bench, desk: OrderDesk): Promise<Task> {
  const id = bench.name();
  const state = bench.random.pick<State>(desk.service === 'plain' ? states : waitingStates);
  const prices = ['BTCUSDT', 'BTCUSD_PERP'].map((symbol) => [symbol, bench.exchange.sandbox.price(symbol)] as const);
  await prepare(bench, desk, id, state);
  let belief: Believed | undefined;
  return {
    name: `cancel of ${desk.places}, ${state}`,
    api: desk.api,
    run: async () => {
      belief = await desk.cancel(bench.clients, id, bench.options);
      return { outcome: belief.outcome, errors: belief.error ? [belief.error] : [] };
    },
    judge: () => {
      if (/trigger/.test(state)) for (const [symbol, price] of prices) bench.exchange.sandbox.setPrice(symbol, price);
      const [order, ...others] = named(bench, desk, id);
      const is = order ? `it is ${order.status}` : 'there is none';
      if (others.length > 0) return ['there are several orders of its name'];
      const { outcome = '', filled } = belief ?? {};
      const right: { readonly [outcome: string]: boolean } = {
        cancelled: order !== undefined && /cancelled|expired|rejected/.test(order.status),
        filled: order?.status === 'filled',
        triggered: order?.status === 'triggered',
        gone: order === undefined,
        unknown: true,
      };
      if (!right[outcome]) return [`it is believed ${outcome}, and ${is}`];
      const isCounted = desk.service === 'plain' && outcome !== 'gone' && outcome !== 'unknown';
      if (isCounted && !same(filled, order?.fill?.quantity)) {
        return [`${filled} is believed filled, and ${order?.fill?.quantity} is`];
      }
      return [];
    },
  };
}

export async function amendTask(bench: Bench, desk: OrderDesk): Promise<Task> {
  const id = bench.name();
  const state = bench.random.pick(states);
  await prepare(bench, desk, id, state);
  const price = `${bench.random.whole(50_000, 59_000)}`;
  const before = named(bench, desk, id)[0]?.price;
  let belief: Believed | undefined;
  return {
    name: `change of ${desk.places}, ${state}`,
    api: desk.api,
    run: async () => {
      belief = await desk.amend?.(bench.clients, id, price, bench.options);
      return { outcome: belief?.outcome ?? '', errors: belief?.error ? [belief.error] : [] };
    },
    judge: () => {
      const orders = named(bench, desk, id);
      const changed = orders.filter((order) => same(order.price, price));
      const is = `it has ${orders.map((order) => `${order.price} ${order.status}`).join(', ')}`;
      const { outcome = '' } = belief ?? {};
      if (changed.length > 1) return ['it was changed twice'];
      const stays = changed.length === 0 || same(before, price);
      const right: { readonly [outcome: string]: boolean } = {
        amended: changed.length === 1,
        refused: stays,
        ended: stays && orders.every((order) => !isOpen(order)),
        gone: orders.length === 0,
        unknown: true,
      };
      return right[outcome] ? [] : [`it is believed ${outcome}, asked for ${price}, and ${is}`];
    },
  };
}

const kindsOf = (api: Api) => placements.filter((each) => each.api === api && !each.batch);

async function someOrders(bench: Bench, api: Api): Promise<void> {
  for (let count = bench.random.whole(0, 3); count > 0; count -= 1) {
    await place(bench, bench.random.pick(kindsOf(api)).name, bench.name());
  }
}

const openIn = (bench: Bench, { api, products }: AccountDesk): Order[] =>
  products.flatMap((product) => bookOf(bench, api, product).orders.filter(isOpen));

/** All that is left of blocks before would make this one slow. */
function tidy(bench: Bench, desk: AccountDesk): void {
  const { now } = bench.exchange.sandbox.clock;
  for (const product of desk.products) {
    const { orderStore } = bookOf(bench, desk.api, product);
    for (const order of orderStore.all.filter(isOpen)) orderStore.end(order, 'cancelled', now());
  }
}

export async function everythingTask(bench: Bench, desk: AccountDesk): Promise<Task> {
  tidy(bench, desk);
  await someOrders(bench, desk.api);
  let outcome = '';
  return {
    name: `cancelEverything of ${desk.api}`,
    api: desk.api,
    readsTwice: true,
    run: async () => {
      const belief = await desk.cancelEverything(bench.clients, bench.options);
      outcome = belief.outcome;
      return { outcome, errors: errorsIn(belief) };
    },
    judge: () => {
      const open = openIn(bench, desk);
      return outcome === 'done' && open.length > 0
        ? [`all is believed cancelled, and ${open.length} orders are open`]
        : [];
    },
  };
}

export async function flattenTask(bench: Bench, desk: AccountDesk): Promise<Task> {
  const { exchange, random } = bench;
  tidy(bench, desk);
  const handle = exchange.sandbox.account(accountOf(desk.api));
  const hedge = random.chance(0.4);
  for (const product of desk.products) {
    const book = bookOf(bench, desk.api, product);
    book.positionMode.hedge = hedge;
    for (const { symbol, side, amount } of [...book.positions]) {
      const opposite = amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
      handle.openPosition({ product, symbol, positionSide: side, amount: opposite });
    }
  }
  if (!hedge) await someOrders(bench, desk.api);
  const sides = desk.positions.map(({ product, symbol, size }) => {
    const short = hedge && random.chance(0.5);
    const opened = random.chance(0.85);
    const positionSide = hedge ? (short ? ('SHORT' as const) : ('LONG' as const)) : ('BOTH' as const);
    if (opened) handle.openPosition({ product, symbol, positionSide, amount: short ? `-${size}` : size });
    return { product, symbol, positionSide, short };
  });
  const held = () =>
    sides.map(({ product, symbol, positionSide }) => {
      const positions = bookOf(bench, desk.api, product).positions;
      return Number(positions.find((each) => each.symbol === symbol && each.side === positionSide)?.amount ?? 0);
    });
  let turned = false;
  let outcome = '';
  const look = (): void => {
    for (const [at, amount] of held().entries()) if (sides[at]?.short ? amount > 0 : amount < 0) turned = true;
  };
  return {
    name: `flatten of ${desk.api}, ${hedge ? 'hedge' : 'one-way'}`,
    api: desk.api,
    readsTwice: true,
    run: async () => {
      const belief = await desk.flatten(bench.clients, bench.options);
      outcome = belief.outcome;
      look();
      return { outcome, errors: errorsIn(belief) };
    },
    judge: () => {
      look();
      const wrong: string[] = [];
      const open = openIn(bench, desk);
      const left = held().filter((amount) => amount !== 0);
      if (turned) wrong.push(`a position was turned around: ${held()}`);
      if (outcome === 'flat' && left.length > 0) wrong.push(`it is believed flat, and ${left} is left`);
      if (outcome === 'flat' && open.length > 0) wrong.push(`it is believed flat, and ${open.length} orders are open`);
      for (const product of desk.products) bookOf(bench, desk.api, product).positionMode.hedge = false;
      return wrong;
    },
  };
}
