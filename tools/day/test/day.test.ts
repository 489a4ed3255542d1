import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../packages/sandbox/examples/day/amounts.ts';
import { type Bot, bots } from '../../../packages/sandbox/examples/day/bots.ts';
import { chinese, drawDay, english } from '../../../packages/sandbox/examples/day/chart.ts';
import { printed } from '../../../packages/sandbox/examples/day/print.ts';
import { type Day, runDay } from '../../../packages/sandbox/examples/day/run.ts';

/** So short a day has few fills unless prices move a good deal, and the averages are short. */
const options = {
  ...{ seed: 7, days: 6 / 1_440, symbols: ['BTCUSDT', 'ETHUSDT'], volatility: 3 },
  settings: { interval: '1m', short: 2, long: 4 },
} as const;

const days = new Map<Bot, Promise<Day>>();
const dayOf = (bot: Bot): Promise<Day> => {
  const day = days.get(bot) ?? runDay({ bot, ...options });
  days.set(bot, day);
  return day;
};

describe.each(Object.keys(bots) as Bot[])('six minutes of the %s', (bot) => {
  it('are traded, and add up to what the account has', async () => {
    const { report } = await dayOf(bot);
    const { deposits, wallet, openProfit } = report;
    expect(report.fills).toBeGreaterThan(0);
    expect(unitsOf(report.fees)).toBeGreaterThan(0n);
    const booked = unitsOf(report.realised) - unitsOf(report.fees) + unitsOf(report.funding);
    expect(unitsOf(wallet) - unitsOf(deposits)).toBe(booked);
    expect(unitsOf(report.profit)).toBe(booked + unitsOf(openProfit));
    expect(report.symbols.map(({ symbol }) => symbol)).toEqual(options.symbols);
    for (const name of ['realised', 'fees', 'funding', 'turnover', 'openProfit', 'profit'] as const) {
      const total = report.symbols.reduce((sum, symbol) => sum + unitsOf(symbol[name]), 0n);
      expect(total, name).toBe(unitsOf(report[name]));
    }
  });

  it('are the same with the same seed, and others with another', async () => {
    const { report, recorded } = await dayOf(bot);
    const again = await runDay({ bot, ...options });
    expect(again.report).toEqual(report);
    expect(again.recorded.samples).toEqual(recorded.samples);
    expect((await runDay({ bot, ...options, seed: 8 })).report.profit).not.toBe(report.profit);
  });

  it.each([english, chinese])('are drawn, with each fill of the first symbol ($price)', async (words) => {
    const { report, recorded } = await dayOf(bot);
    const svg = drawDay(recorded, report, words);
    const open: string[] = [];
    for (const [, end, name = '', closed] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!closed) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain('prefers-color-scheme: dark');
    for (const line of ['price', 'equity', 'held']) expect(svg.split(`<path class="${line}"`)).toHaveLength(2);
    // Two more explain them.
    expect(svg.split(/<path class="(?:buy|sell)"/).length - 1).toBe(recorded.marks.length + 2);
    expect(svg).toContain(words.equity);
  });

  it('are told in a table', async () => {
    const { report } = await dayOf(bot);
    const text = printed(report);
    for (const symbol of options.symbols) expect(text).toMatch(new RegExp(`^${symbol} .*\\d`, 'm'));
    expect(text).toContain(`profit    ${Number(report.profit).toFixed(2)}`);
  });
});
