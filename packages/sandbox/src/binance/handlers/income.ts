import type { Handler } from '../../handlers/handler.ts';
import { limitOf } from '../../handlers/limit.ts';
import { backward, forward, take } from '../../handlers/rows.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { textOf } from '../../ledger/atoms.ts';
import type { Entry } from '../../state/fill.ts';
import { bookOf } from './product.ts';
import { spanOf } from './window.ts';

interface Income {
  readonly kind: string;
  readonly amount: string;
  readonly entry: Entry;
}

/** How the one income is called that an entry is. A trade has two, and what moves between own pockets is none. */
const kinds: { readonly [K in Entry['kind']]?: string } = {
  funding: 'FUNDING_FEE',
  transfer: 'TRANSFER',
  clearance: 'INSURANCE_CLEAR',
};

/** What a trade won and what it cost are two incomes; one that won nothing has only its cost. */
const incomesOf = (entry: Entry): readonly Income[] => {
  const kind = kinds[entry.kind];
  if (kind !== undefined) return [{ kind, amount: entry.amount, entry }];
  if (entry.kind !== 'trade') return [];
  const profit = { kind: 'REALIZED_PNL', amount: entry.amount, entry };
  const cost = { kind: 'COMMISSION', amount: textOf(-entry.counts.fee), entry };
  return entry.counts.amount === 0n ? [cost] : [profit, cost];
};

/** What kind of entry an income of a kind can only come from; entries of others are not even taken apart. */
const sourceOf = (type: string): Entry['kind'] | undefined => {
  if (type === 'REALIZED_PNL' || type === 'COMMISSION') return 'trade';
  return (Object.keys(kinds) as Entry['kind'][]).find((kind) => kinds[kind] === type);
};

function* incomesIn(
  entries: Iterable<Entry>,
  isMeant: (entry: Entry) => boolean,
  newestFirst: boolean,
): Generator<Income, void, undefined> {
  for (const entry of entries) {
    if (!isMeant(entry)) continue;
    const incomes = incomesOf(entry);
    yield* newestFirst ? incomes.toReversed() : incomes;
  }
}

/** Profit and commission of every trade, funding, transfers and what liquidations take: all that moves the balance. */
export const listIncome: Handler = {
  serves: {
    'binance-usdm': ['getIncomeHistory'],
    'binance-coinm': ['getIncomeHistory'],
    'binance-pm': ['getUmIncomeHistory', 'getCmIncomeHistory'],
  },
  handle: (call) => {
    const { values, template } = call;
    const [symbol, type] = [values.text('symbol'), values.text('incomeType')];
    const { entries } = bookOf(call).history;
    const [span, limit] = [spanOf(call), limitOf(call)];
    const source = type === undefined ? undefined : sourceOf(type);
    const isMeant = (entry: Entry): boolean =>
      (symbol === undefined || entry.symbol === symbol) && (type === undefined || entry.kind === source);
    const isAsked = ({ kind }: Income): boolean => type === undefined || kind === type;
    const before = (Number(values.text('page') ?? 1) - 1) * limit;
    const incomes =
      values.has('startTime') || values.has('page')
        ? take(incomesIn(forward(entries, span), isMeant, false), limit, isAsked, before)
        : take(incomesIn(backward(entries, span), isMeant, true), limit, isAsked).reverse();
    return incomes.map(({ kind, amount, entry }) =>
      shape(itemOf(template), {
        symbol: entry.symbol,
        incomeType: kind,
        income: amount,
        asset: entry.asset,
        info: kind,
        time: entry.at,
        tranId: entry.id,
        tradeId: String(entry.fill?.id ?? ''),
      }),
    );
  },
};
