import type { Recording } from '../recorded-path.ts';
import { createCells, timeIn } from './read-cells.ts';
import { readTable } from './read-table.ts';
import { scaleOf } from './scale.ts';

const columns = ['time', 'price', 'quantity', 'side'] as const;

/** Reads trades. The side is that of the one who took. */
export const readTrades = async (file: string, tick: string | undefined): Promise<Recording> => {
  const cells = createCells();
  const times: number[] = [];
  const prices: number[] = [];
  const quantities: number[] = [];
  const bought: boolean[] = [];
  await readTable(file, columns, (row) => {
    const at = timeIn(row, 'time');
    const before = times.at(-1);
    if (before !== undefined && at < before) {
      throw row.problem('time', 'is before that of the line before. Sort the lines by time.');
    }
    const side = row.text('side').toLowerCase();
    if (side !== 'buy' && side !== 'sell') throw row.problem('side', 'is neither buy nor sell, the side of who took.');
    const quantity = cells.quantity(row, 'quantity');
    if (quantity === 0) throw row.problem('quantity', 'is no trade. Give a quantity above 0, or leave the line out.');
    times.push(at);
    prices.push(cells.price(row, 'price'));
    quantities.push(quantity);
    bought.push(side === 'buy');
  });
  const { scale, units, lots } = scaleOf(cells, prices, tick, 0);
  return {
    scale,
    length: times.length,
    at: (index) => times[index] ?? 0,
    units: (index) => units(prices[index] ?? 0),
    lots: (index) => lots(quantities[index] ?? 0),
    buys: (index) => bought[index],
  };
};
