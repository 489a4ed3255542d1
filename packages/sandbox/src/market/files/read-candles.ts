import type { Recording } from '../recorded-path.ts';
import { createCells, timeIn } from './read-cells.ts';
import { readTable } from './read-table.ts';
import { type FileScale, scaleOf } from './scale.ts';

const columns = ['time', 'open', 'high', 'low', 'close', 'volume'] as const;

/** A candle is played as so many trades: its open, its low and its high, the nearer one first, and its close. */
const steps = 4;
const onlyCandle = 60_000;

/**
 * Reads candles. The volume is parted among the trades of its candle, for which a tenth of the file's smallest quantity is
 * counted, so that every trade has some.
 */
export const readCandles = async (file: string, tick: string | undefined): Promise<Recording> => {
  const cells = createCells();
  const times: number[] = [];
  const prices: number[] = [];
  const volumes: number[] = [];
  let length = Number.POSITIVE_INFINITY;
  await readTable(file, columns, (row) => {
    const at = timeIn(row, 'time');
    const before = times.at(-1);
    if (before !== undefined && at <= before) {
      throw row.problem('time', 'is not after the line before. Sort the lines by time, and leave no time twice.');
    }
    if (before !== undefined) length = Math.min(length, at - before);
    const [open, high, low, close] = (['open', 'high', 'low', 'close'] as const).map((name) => cells.price(row, name));
    if (open === undefined || high === undefined || low === undefined || close === undefined) return;
    if (high < Math.max(open, low, close)) throw row.problem('high', 'is below another price of its candle.');
    if (low > Math.min(open, close)) throw row.problem('low', 'is above another price of its candle.');
    times.push(at);
    prices.push(open, ...(close >= open ? [low, high] : [high, low]), close);
    volumes.push(cells.quantity(row, 'volume'));
  });
  const scaled: FileScale = scaleOf(cells, prices, tick, 1);
  const span = Number.isFinite(length) ? length : onlyCandle;
  return {
    scale: scaled.scale,
    length: prices.length,
    at: (index) => {
      const step = index % steps;
      const offset = step === steps - 1 ? span - 1 : Math.floor((span * step) / (steps - 1));
      return (times[Math.floor(index / steps)] ?? 0) + offset;
    },
    units: (index) => scaled.units(prices[index] ?? 0),
    lots: (index) => {
      const volume = scaled.lots(volumes[Math.floor(index / steps)] ?? 0);
      const part = Math.floor(volume / steps);
      return index % steps === steps - 1 ? volume - part * (steps - 1) : part;
    },
    buys: () => undefined,
  };
};
