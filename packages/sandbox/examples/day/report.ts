import { sum, textOf } from './amounts.ts';
import { drawdownOf, type Recorded, totalOf } from './record.ts';
import type { AccountNow } from './trader.ts';

/** What became of a symbol. Amounts are decimals of USDT. */
export interface SymbolReport {
  readonly symbol: string;
  readonly fills: number;
  readonly asMaker: number;
  readonly turnover: string;
  readonly realised: string;
  readonly fees: string;
  readonly funding: string;
  readonly openProfit: string;
  readonly profit: string;
  /** The position that is left. */
  readonly held: string;
}

/** What a bot has made of its days. Amounts are decimals of USDT. */
export interface Report {
  readonly bot: string;
  readonly seed: number;
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly deposits: string;
  readonly wallet: string;
  /** Of the positions that are open at the end. */
  readonly openProfit: string;
  /** What there is now beyond the deposits: wallet - deposits + open profit. */
  readonly profit: string;
  readonly realised: string;
  readonly fees: string;
  readonly funding: string;
  readonly turnover: string;
  /** How many were placed or moved. */
  readonly orders: number;
  readonly fills: number;
  /** The deepest fall of wallet and open profit together from a height before, by the minute. */
  readonly drawdown: string;
  readonly drawdownPart: number;
  readonly symbols: readonly SymbolReport[];
}

interface Lived {
  readonly bot: string;
  readonly seed: number;
  readonly days: number;
  readonly symbols: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly deposits: bigint;
  readonly account: AccountNow;
  readonly funding: ReadonlyMap<string, bigint>;
  readonly orders: number;
  readonly recorded: Recorded;
}

const none = { fills: 0, asMaker: 0, turnover: 0n, fees: 0n, realised: 0n };

/** Adds up what was told of fills and funding, and holds it against what the exchange says is there. */
export function makeReport(lived: Lived): Report {
  const { bot, seed, days, symbols, from, to, deposits, account, funding, orders, recorded } = lived;
  const { traded, samples } = recorded;
  const { wallet, openProfit, held } = account;
  const [realised, fees, paid] = [totalOf(traded, 'realised'), totalOf(traded, 'fees'), sum(funding.values())];
  const booked = realised - fees + paid;
  if (wallet - deposits !== booked) {
    throw new Error(
      `The fills and funding come to ${textOf(booked)}, but the wallet has ${textOf(wallet - deposits)} more.`,
    );
  }
  const rows = symbols.map((symbol): SymbolReport => {
    const own = traded.get(symbol) ?? none;
    const { amount = '0', openProfit: open = 0n } = held.get(symbol) ?? {};
    const received = funding.get(symbol) ?? 0n;
    return {
      ...{ symbol, fills: own.fills, asMaker: own.asMaker, turnover: textOf(own.turnover) },
      ...{ realised: textOf(own.realised), fees: textOf(own.fees), funding: textOf(received) },
      ...{ openProfit: textOf(open), profit: textOf(own.realised - own.fees + received + open), held: amount },
    };
  });
  const fallen = drawdownOf(samples);
  return {
    ...{ bot, seed, days, from: new Date(from).toISOString(), to: new Date(to).toISOString() },
    ...{ deposits: textOf(deposits), wallet: textOf(wallet), openProfit: textOf(openProfit) },
    profit: textOf(wallet - deposits + openProfit),
    ...{ realised: textOf(realised), fees: textOf(fees), funding: textOf(paid) },
    turnover: textOf(totalOf(traded, 'turnover')),
    orders,
    fills: rows.reduce((count, { fills }) => count + fills, 0),
    ...{ drawdown: textOf(fallen.amount), drawdownPart: fallen.part },
    symbols: rows,
  };
}
