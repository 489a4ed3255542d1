import { createMatchBook, type LiquidityLevels } from '../../src/matching/match-book.ts';
import { createRandomStream } from '../../src/world/random.ts';
import { type Action, createActions, type TestOrder } from './actions.ts';
import { createNaiveBook, type Fault, type Quotes } from './naive-book.ts';
import { createRecordedBook, type TestBook } from './recorded-book.ts';

/** The quotes of both sides as the core asks for them. */
export const liquidityOf = (quotes: (buys: boolean) => Quotes): LiquidityLevels => ({
  best: (buys) => quotes(buys)[0]?.[0],
  next: (buys, ticks) => quotes(buys).find(([price]) => (buys ? price < ticks : price > ticks))?.[0],
  lotsAt: (buys, ticks) => quotes(buys).find(([price]) => price === ticks)?.[1] ?? 0,
});

/** Everything that a book shows. */
const shownBy = (book: TestBook): unknown => ({
  bids: book.levels('bid', 99),
  asks: book.levels('ask', 99),
  best: [book.best('bid'), book.best('ask')],
  takes: [book.takes(true, 60), book.takes(false, 60)],
  available: [book.available(true, 70, 50), book.available(false, 40, Number.POSITIVE_INFINITY)],
});

/** What was compared, and where the two first differed. */
export interface Comparison {
  readonly actions: number;
  /** How often each thing was done or said: `place`, `trade`, `filled`, `self-trade` … */
  readonly counts: Readonly<Record<string, number>>;
  readonly difference: string | undefined;
}

/** A FOK order trades all that it may, or nothing, unless another order is cancelled meanwhile. */
const isHalfFilled = (action: Action, may: number, said: readonly string[]): boolean => {
  if (action.kind !== 'place' || action.timeInForce !== 'FOK' || said.some((line) => line.startsWith('linked'))) {
    return false;
  }
  const left = said.flatMap((line) => line.match(`${action.order.id}\\((\\d+)\\) \\d+ at`)?.[1] ?? []).at(-1);
  return left !== undefined && action.order.lots - Number(left) < may;
};

/** Lets the core and the reference go through the same random actions, until they differ. */
export const compare = (seed: number, actions: number, fault?: Fault): Comparison => {
  const core = createRecordedBook((parts) =>
    createMatchBook<TestOrder>({ ...parts, liquidity: liquidityOf(parts.quotes) }),
  );
  const naive = createRecordedBook((parts) => createNaiveBook<TestOrder>(parts, fault));
  const draw = createActions(createRandomStream(seed, 'book', 'actions'));
  let quotes = 0;
  const counts: Record<string, number> = {};
  const count = (line: string): void => {
    const word = line.split(' ', 1)[0] ?? '';
    counts[word] = (counts[word] ?? 0) + 1;
  };

  const differenceAt = (action: Action): string | undefined => {
    const may = action.kind === 'place' ? Math.min(action.order.lots, core.reach(action.order)) : 0;
    const said = core.act(action);
    const expected = naive.act(action);
    for (const line of [action.kind, ...expected]) count(line);
    if (said.join() !== expected.join()) return `the core said ${said.join(', ')}; expected ${expected.join(', ')}`;
    if (isHalfFilled(action, may, said)) return `a FOK order was filled in part: ${said.join(', ')}`;
    const shown = JSON.stringify(shownBy(core.book));
    const toShow = JSON.stringify(shownBy(naive.book));
    if (shown !== toShow) return `the core shows ${shown}; expected ${toShow}`;
    const size = core.book.size();
    const resting = naive.book.resting();
    if (size.orders !== resting.orders) return `the core holds ${size.orders} orders; expected ${resting.orders}`;
    // Beside the prices with orders it may remember those of quotes that were eaten.
    if (action.kind === 'step') quotes = action.bids.length + action.asks.length;
    if (size.prices <= resting.prices + quotes) return undefined;
    return `the core holds ${size.prices} prices; ${resting.prices} have orders, and ${quotes} quotes`;
  };

  for (let done = 1; done <= actions; done += 1) {
    const action = draw([...naive.orders.values()]);
    const difference = differenceAt(action);
    if (difference === undefined) continue;
    const where = `seed ${seed}, action ${done}, ${JSON.stringify(action)}`;
    return { actions: done, counts, difference: `${where}: ${difference}` };
  }
  return { actions, counts, difference: undefined };
};
