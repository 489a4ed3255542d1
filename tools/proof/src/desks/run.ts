import type { DeskExchange } from './desks.ts';
import { type DeskScript, type PlayedDesks, playDesks } from './play.ts';

/** What the sessions of an exchange's desks have shown. */
export type DeskTally = Omit<PlayedDesks, 'wrong'> & {
  readonly exchange: DeskExchange;
  readonly sessions: number;
  readonly wrong: readonly string[];
};

/** Plays sessions of desks, seed after seed, until so many connections were lost. */
export async function runDesks(script: DeskScript, cuts: number): Promise<DeskTally> {
  const { exchange } = script;
  const sums = { sessions: 0, orders: 0, unknown: 0, faults: 0, cuts: 0, fills: 0, met: 0 };
  const wrong: string[] = [];
  for (let { seed } = script; sums.cuts < cuts; seed += 1) {
    const played = await playDesks({ ...script, seed });
    sums.sessions += 1;
    for (const what of ['orders', 'unknown', 'faults', 'cuts', 'fills', 'met'] as const) sums[what] += played[what];
    wrong.push(...played.wrong);
  }
  return { ...sums, exchange, wrong };
}

/** A tally in one line. */
export const summaryOfDesks = (tally: DeskTally): string =>
  [
    `desks of ${tally.exchange}: ${tally.sessions} sessions, ${tally.cuts} connections lost, ${tally.wrong.length} wrong`,
    `${tally.orders} orders, ${tally.unknown} unknown, ${tally.faults} faults`,
    `${tally.fills} fills, ${tally.met} of orders that had waited`,
  ].join('; ');
