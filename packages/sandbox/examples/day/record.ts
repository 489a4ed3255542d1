import { sum, times, unitsOf } from './amounts.ts';
import type { AccountNow, Trader } from './trader.ts';

/** What fills in a symbol have brought. */
export interface Traded {
  fills: number;
  asMaker: number;
  turnover: bigint;
  fees: bigint;
  realised: bigint;
}

/** One moment of the day. */
export interface Sample {
  readonly at: number;
  readonly equity: bigint;
  /** What the account has of the symbol that is drawn, and its price. */
  readonly held: number;
  readonly price: number;
}

/** A fill of the symbol that is drawn. */
export interface Mark {
  readonly at: number;
  readonly price: number;
  readonly buys: boolean;
}

/** What a day was, as the account's own events and reads have told it. */
export interface Recorded {
  readonly traded: ReadonlyMap<string, Traded>;
  readonly samples: readonly Sample[];
  readonly marks: readonly Mark[];
}

export interface Recorder extends Recorded {
  /** Looks at the account. */
  sample(at: number, price: number): Promise<AccountNow>;
  /** How many fills there have been. */
  fills(): number;
}

/** Follows an account. */
export const record = (trader: Trader, drawn: string): Recorder => {
  const traded = new Map<string, Traded>();
  const samples: Sample[] = [];
  const marks: Mark[] = [];
  trader.user.on((item) => {
    if (item.kind !== 'event' || item.event.kind !== 'fill') return;
    const { symbol, side, price, quantity, fee = '0', realizedProfit = '0', maker, time } = item.event;
    const own = traded.get(symbol) ?? { fills: 0, asMaker: 0, turnover: 0n, fees: 0n, realised: 0n };
    traded.set(symbol, own);
    own.fills += 1;
    own.asMaker += maker ? 1 : 0;
    own.turnover += times(unitsOf(price), unitsOf(quantity));
    own.fees += trader.feeOf(fee);
    own.realised += unitsOf(realizedProfit);
    if (symbol === drawn) marks.push({ at: time, price: Number(price), buys: side.toUpperCase() === 'BUY' });
  });
  return {
    traded,
    samples,
    marks,
    fills: () => [...traded.values()].reduce((count, { fills }) => count + fills, 0),
    sample: async (at, price) => {
      const account = await trader.account();
      const held = Number(account.held.get(drawn)?.amount ?? 0);
      samples.push({ at, equity: account.wallet + account.openProfit, held, price });
      return account;
    },
  };
};

/** The deepest fall of the equity from a height that it had reached before. */
export const drawdownOf = (samples: readonly Sample[]): { readonly amount: bigint; readonly part: number } => {
  let [height, amount, part] = [0n, 0n, 0];
  for (const { equity } of samples) {
    if (equity > height) height = equity;
    if (height - equity <= amount) continue;
    amount = height - equity;
    part = Number(amount) / Number(height);
  }
  return { amount, part };
};

export const totalOf = (traded: ReadonlyMap<string, Traded>, what: 'turnover' | 'fees' | 'realised'): bigint =>
  sum([...traded.values()].map((each) => each[what]));
