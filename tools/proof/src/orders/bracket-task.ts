import type { Order, Product } from '@openderivs/sandbox';
import { accountOf, exchangeOf } from '../facts.ts';
import { type AskedBracket, type BelievedBracket, bracketDesks } from './bracket-desks.ts';
import type { Scene } from './bracket-scene.ts';
import { type Bench, errorsIn, type Task } from './task.ts';

const isWaiting = ({ service }: Order): boolean => service !== 'plain';

/** What waits to close the position. */
const guardsOf = ({ book, desk }: Scene): Order[] =>
  book.orders.filter((order) => isWaiting(order) && order.symbol === desk.symbol);

const entriesOf = ({ book, asked }: Scene): Order[] =>
  book.orders.filter(({ clientId, service }) => service === 'plain' && clientId === asked.id);

const heldBy = ({ book, desk, asked: { hedge, short } }: Scene): number => {
  const side = hedge ? (short ? 'SHORT' : 'LONG') : 'BOTH';
  return Number(book.positions.find((each) => each.symbol === desk.symbol && each.side === side)?.amount ?? 0);
};

/** Ends all that is there, so that a bracket begins from nothing. */
function clear({ exchange }: Bench, { book, account, desk }: Scene): void {
  for (const order of book.orders.filter(({ status }) => status === 'open')) {
    if (!isWaiting(order)) book.trading.withdraw(order);
    book.orderStore.end(order, 'cancelled', exchange.sandbox.clock.now());
  }
  for (const { symbol, side, amount } of [...book.positions]) {
    const opposite = amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
    account.openPosition({ product: desk.product, symbol, positionSide: side, amount: opposite });
  }
}

const symbols = ['BTCUSDT', 'BTCUSD_PERP'] as const;

/** What happens while the bracket is worked on. */
const happenings = [
  'nothing',
  'nothing',
  'guard-gone',
  'guards-gone',
  'unguarded',
  'unguarded',
  'unregistered',
  'falls',
  'rises',
] as const;

/** The operations that place what guards a position. */
const guarding = [
  'newAlgoOrder',
  'newUmAlgoOrder',
  'newCmConditionalOrder',
  'placeStopProfitAndStopLossPlanOrders',
  'placeStrategyOrder',
];

/** The trigger has been reached already. */
const tooLate = { binance: -2021, bitget: '40834' } as const;

/** Lets nothing guard the position: what is there goes, and from then on the exchange takes no other. */
function unguard(bench: Bench, scene: Scene): void {
  const { exchange, random } = bench;
  const { time, sandbox } = exchange;
  const refuse = () =>
    sandbox.faults.add({
      ...{ kind: 'code', code: tooLate[exchangeOf(scene.desk.api)], executed: false },
      ...{ api: scene.desk.api, times: random.pick([1, 2, 99]) },
      match: ({ operationId = '' }) => guarding.includes(operationId),
    });
  const gone = async () => {
    const end = time.now() + random.whole(2_000, 20_000);
    let isRefused = false;
    while (time.now() < end) {
      for (const guard of guardsOf(scene).filter(({ status }) => status === 'open')) {
        if (heldBy(scene) === 0) continue;
        scene.book.orderStore.end(guard, 'cancelled', sandbox.clock.now());
        if (!isRefused) refuse();
        isRefused = true;
      }
      await time.sleep(5);
    }
  };
  void gone();
}

function happen(bench: Bench, scene: Scene, what: (typeof happenings)[number]): void {
  const { exchange, random } = bench;
  const { time, sandbox } = exchange;
  const later = (most: number, act: () => void) => void time.sleep(random.whole(1, most)).then(act);
  const fill = (quantity?: string) => {
    const entry = entriesOf(scene)[0];
    if (entry?.status !== 'open') return;
    scene.account.fillOrder({ product: scene.desk.product, orderId: entry.id, ...(quantity && { quantity }) });
  };
  const { short, stop, profit } = scene.asked;
  // In parts at times, at times not whole.
  if (scene.asked.price !== undefined && random.chance(0.85)) {
    if (random.chance(0.6)) later(4_000, () => fill(scene.desk.part));
    if (random.chance(0.7)) later(9_000, () => fill());
  }
  const end = (count: number) => () => {
    for (const guard of guardsOf(scene)
      .filter(({ status }) => status === 'open')
      .slice(0, count)) {
      scene.book.orderStore.end(guard, 'cancelled', sandbox.clock.now());
    }
  };
  const move = (to: string) => () => {
    for (const symbol of symbols) sandbox.setPrice(symbol, to);
  };
  if (what === 'unguarded') unguard(bench, scene);
  // The position is not known to all parts of the exchange yet.
  if (what === 'unregistered' && exchangeOf(scene.desk.api) === 'binance') {
    sandbox.faults.add({
      ...{ kind: 'code', code: -4509, executed: false, api: scene.desk.api, times: random.whole(1, 4) },
      match: ({ operationId = '' }) => guarding.includes(operationId),
    });
  }
  if (what === 'guard-gone') later(6_000, end(1));
  if (what === 'guards-gone') for (let count = 0; count < 4; count += 1) later(12_000, end(2));
  const beyond = (price: string, up: boolean) => String(Number(price) + (up ? 500 : -500));
  if (what === 'falls') later(6_000, move(beyond(stop, short)));
  if (what === 'rises') later(6_000, move(beyond(profit ?? stop, profit ? !short : short)));
}

/** How long ago a reading may have been that an answer brings. */
const slowest = 25_000;
const usual = 1_500;

const isSlow = ({ exchange }: Bench): boolean =>
  exchange.sandbox.calls
    .slice(-40)
    .some(({ fault }) => /latency|slow-body|clock-jump|503|rate|banned/.test(fault ?? ''));

/** The size of what a guard closes: all of the position, or its own quantity. */
const covers = (order: Order, filled: number): boolean =>
  Number(order.quantity) === 0 || Number(order.quantity) >= filled;

const isStop = ({ given, type }: Order, { stop }: AskedBracket): boolean =>
  [given.get('triggerPrice'), given.get('stopPrice'), given.get('stopLoss')].some(
    (price) => Number(price) === Number(stop),
  ) &&
  !/TAKE_PROFIT/.test(type) &&
  !/profit/.test(given.has('stopLoss') ? '' : (given.get('planType') ?? ''));

/** What stood in the books when the result was given. */
interface Sight {
  readonly held: number;
  readonly filled: number;
  readonly isOver: boolean;
  readonly isGuarded: boolean;
  /** Whether that has changed a moment ago, so that a reading may have shown it otherwise. */
  readonly wasGuarded: boolean;
  readonly wasHeld: boolean;
}

function seeNow(bench: Bench, scene: Scene): Sight {
  const now = bench.exchange.sandbox.clock.now();
  const since = now - (isSlow(bench) ? slowest : usual);
  const entry = entriesOf(scene)[0];
  const filled = Number(entry?.fill?.quantity ?? 0);
  const stops = guardsOf(scene).filter((order) => isStop(order, scene.asked) && covers(order, filled));
  return {
    held: heldBy(scene),
    filled,
    isOver: entry === undefined || entry.status !== 'open',
    isGuarded: stops.some(({ status }) => status === 'open'),
    wasGuarded: stops.some(({ status, updatedAt }) => status === 'open' || updatedAt >= since),
    wasHeld: scene.book.fills.some((fill) => fill.closes && fill.at >= since && fill.symbol === scene.desk.symbol),
  };
}

/** Was the position ever on the other side? Its fills are added up one by one. */
function isTurned({ book, desk, asked }: Scene, last: bigint): boolean {
  let held = 0n;
  const fills = [...book.fills].filter(({ symbol, id }) => symbol === desk.symbol && id > last);
  for (const { buys, quantity } of fills.sort((one, other) => Number(one.id - other.id))) {
    const amount = BigInt(Math.round(Number(quantity) * 1e6));
    held += buys ? amount : -amount;
    if (asked.short ? held > 0n : held < 0n) return true;
  }
  return false;
}

function wrongIn(scene: Scene, belief: BelievedBracket, then: Sight, now: Sight): string[] {
  const wrong: string[] = [];
  const say = (isWrong: boolean, words: string) => isWrong && wrong.push(words);
  const { outcome, filled } = belief;
  const is = `held ${then.held}, ${then.filled} filled, ${then.isOver ? 'over' : 'open'}, ${then.isGuarded ? '' : 'not '}guarded`;
  say(entriesOf(scene).length > 1, 'the entry was placed twice');
  if (outcome === 'unknown') return wrong;
  say(!then.isOver || !now.isOver, `it is believed ${outcome}, and the entry is open`);
  say(Number(filled) !== now.filled, `${filled} is believed filled, and ${now.filled} is`);
  if (outcome === 'protected') say(!then.wasGuarded, `it is believed protected, and is not: ${is}`);
  if (outcome === 'closed') say(then.held !== 0 || now.held !== 0, `it is believed closed: ${is}`);
  if (outcome === 'nothing') say(now.held !== 0 || now.filled !== 0, `it is believed to be nothing: ${is}`);
  if (outcome === 'unprotected') {
    say(then.held === 0 && !then.wasHeld, `it is believed unprotected, and there is no position: ${is}`);
  }
  const waits = guardsOf(scene).filter(({ status }) => status === 'open').length;
  say(belief.left === 'none' && waits > 0, `none of its orders is believed to wait, and ${waits} do`);
  return wrong;
}

/** A bracket under faults. */
export async function bracketTask(bench: Bench): Promise<Task> {
  const { exchange, random } = bench;
  const { sandbox } = exchange;
  const desk = random.pick(bracketDesks);
  const account = sandbox.account(accountOf(desk.api));
  const book = account.book(desk.product as Product);
  const prices = symbols.map((symbol) => [symbol, sandbox.price(symbol)] as const);
  const price = Number(sandbox.price(desk.symbol));
  const at = (part: number): string => String(Math.round(price * part));
  const short = random.chance(0.5);
  const up = short ? -1 : 1;
  const isLimit = random.chance(0.6);
  const asked: AskedBracket = {
    id: bench.name(),
    short,
    hedge: desk.hedge && random.chance(0.4),
    price: isLimit ? at(1 - up * 0.004) : undefined,
    stop: at(1 - up * (!isLimit && random.chance(0.15) ? -0.0002 : 0.03)),
    profit: random.chance(0.7) ? at(1 + up * 0.03) : undefined,
    ifUnprotected: random.chance(0.5) ? 'close' : 'keep',
    fillWithin: random.pick([0, 3_000, 10_000]),
  };
  const scene: Scene = { desk, asked, book, account };
  clear(bench, scene);
  book.positionMode.hedge = asked.hedge;
  const what = random.pick(happenings);
  // By their ids: the exchange's clock may be turned back between two tasks.
  const last = [...book.fills].reduce((most, { id }) => (id > most ? id : most), 0n);
  let belief: BelievedBracket | undefined;
  let then: Sight | undefined;
  return {
    isLong: true,
    name: `bracket of ${desk.name}, ${short ? 'short' : 'long'}, ${isLimit ? 'limit' : 'market'}, ${what}`,
    api: desk.api,
    run: async () => {
      happen(bench, scene, what);
      const placed = await desk.place(bench.clients, asked, bench.options);
      belief = bench.damage?.(scene, placed) ?? placed;
      then = seeNow(bench, scene);
      return { outcome: belief.outcome, errors: errorsIn(belief) };
    },
    judge: () => {
      const wrong = belief && then ? wrongIn(scene, belief, then, seeNow(bench, scene)) : [];
      const held = heldBy(scene);
      if (isTurned(scene, last) || (asked.short ? held > 0 : held < 0)) wrong.push('the position was turned around');
      clear(bench, scene);
      book.positionMode.hedge = false;
      for (const [symbol, before] of prices) sandbox.setPrice(symbol, before);
      return wrong;
    },
  };
}
