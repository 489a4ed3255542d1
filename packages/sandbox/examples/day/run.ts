import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { type Bot, type BotSettings, bots } from './bots.ts';
import { type Recorded, record } from './record.ts';
import { makeReport, type Report } from './report.ts';

export interface DayOptions {
  readonly bot: Bot;
  readonly seed: number;
  readonly days: number;
  readonly symbols: readonly string[];
  readonly settings?: BotSettings;
  /** How much prices change in a year, as a part; 0.6 unless given. */
  readonly volatility?: number;
  /** Told every simulated hour. */
  readonly progress?: (hours: number, fills: number, orders: number) => void;
  readonly log?: (text: string) => void;
}

/** A day that is over. */
export interface Day {
  readonly report: Report;
  readonly recorded: Recorded;
}

const start = Date.UTC(2026, 0, 1);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** Lets a bot trade in a market of its own, on virtual time: one price a second, and the equity once a minute. */
export async function runDay(options: DayOptions): Promise<Day> {
  const { bot, seed, days, symbols, volatility = 0.6, settings = {}, progress, log = () => {} } = options;
  const [drawn = ''] = symbols;
  const time = createVirtualTime(start);
  const prices = Object.fromEntries(symbols.map((symbol) => [symbol, { volatility }]));
  const { api, open, orderCalls } = bots[bot];
  const sandbox = await startSandbox({
    ...{ apis: [api], market: true, keptCalls: 1_000, keptHistory: 1_000 },
    world: { seed, time, step: 1_000, prices },
  });
  const orders = () => orderCalls.reduce((count, call) => count + sandbox.executions(call), 0);
  const trader = open(sandbox, time, { ...settings, symbols });
  const live = async (): Promise<Day> => {
    const recorder = record(trader, drawn);
    const look = () => recorder.sample(time.now(), Number(sandbox.price(drawn)));
    const { wallet: deposits } = await look();
    // Asked for again and again: histories are kept so far, and a bot that is filled often makes them long. Funding is paid on the hour.
    const funding = new Map<string, bigint>();
    let unasked = start;
    const addFunding = async (): Promise<void> => {
      const from = unasked;
      unasked = time.now() + 1;
      for (const [symbol, paid] of await trader.funding(from)) funding.set(symbol, (funding.get(symbol) ?? 0n) + paid);
    };
    const stop = new AbortController();
    const running = trader.run(stop.signal, log);
    const end = start + Math.round((days * day) / minute) * minute;
    for (let at = start + minute; at <= end; at += minute) {
      await Promise.race([time.sleep(at - time.now()), running]);
      await look();
      if ((at - start) % hour === hour / 2) await addFunding();
      if ((at - start) % hour === 0) progress?.((at - start) / hour, recorder.fills(), orders());
    }
    stop.abort();
    await running;
    const account = await look();
    await addFunding();
    const report = makeReport({
      ...options,
      from: start,
      to: time.now(),
      deposits,
      account,
      funding,
      orders: orders(),
      recorded: recorder,
    });
    await trader.close();
    return { report, recorded: recorder };
  };
  try {
    return await time.run(live());
  } finally {
    await sandbox.close();
  }
}
