import { decimal } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { pageFrom } from '../../handlers/rows.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import type { Entry } from '../../state/fill.ts';
import { bookOf } from './product.ts';

interface Income {
  readonly kind: string;
  readonly amount: string;
  readonly entry: Entry;
}

/** What a trade won and what it cost are two incomes; one that won nothing has only its cost. Moved margin is none. */
const incomesOf = (entry: Entry): Income[] => {
  if (entry.kind === 'margin') return [];
  if (entry.kind === 'funding') return [{ kind: 'FUNDING_FEE', amount: entry.amount, entry }];
  if (entry.kind === 'clearance') return [{ kind: 'INSURANCE_CLEAR', amount: entry.amount, entry }];
  const profit = { kind: 'REALIZED_PNL', amount: entry.amount, entry };
  const cost = { kind: 'COMMISSION', amount: String(decimal(entry.fee).negated()), entry };
  return decimal(entry.amount).isZero() ? [cost] : [profit, cost];
};

/** Profit and commission of every trade, and in a world what was paid in funding. */
export const listIncome: Handler = {
  serves: {
    'binance-usdm': ['getIncomeHistory'],
    'binance-coinm': ['getIncomeHistory'],
    'binance-pm': ['getUmIncomeHistory', 'getCmIncomeHistory'],
  },
  handle: (call) => {
    const { values, template } = call;
    const [symbol, type] = [values.text('symbol'), values.text('incomeType')];
    const incomes = bookOf(call)
      .entries.filter((entry) => symbol === undefined || entry.symbol === symbol)
      .flatMap(incomesOf)
      .filter(({ kind }) => type === undefined || kind === type);
    return pageFrom(values, incomes, { at: ({ entry }) => entry.at }, { usual: 100 }).map(({ kind, amount, entry }) =>
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
