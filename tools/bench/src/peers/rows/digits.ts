import { firstOfBatch, listed } from '../calls.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

const columns = ['ids of 1,000 orders', 'ids of a batch'] as const;

/** Of ids from the first of a batch on, how many were read to the last digit. */
const kept = (ids: readonly string[]): number =>
  ids.filter((id, at) => id === String(firstOfBatch + BigInt(at))).length;

/** Whether an id arrives as it was sent. */
export const digits: Row = {
  name: 'digits',
  title: 'digits of long order ids that are kept',
  quick: true,
  counted: true,
  async run(bench) {
    const { players, absent } = await bench.players('usdm', bench.exchange.http);
    const entries: Entry[] = [];
    for (const { name, worker } of players) {
      if (!worker.tasks.includes('orders')) continue;
      bench.progress(name);
      const cells: Record<string, string> = {};
      for (const [column, task] of [
        [columns[0], 'orders'],
        [columns[1], 'batch'],
      ] as const) {
        const ids = (await worker.tell({ kind: 'read', task })).read as readonly string[];
        cells[column] = `${kept(ids).toLocaleString('en')} of ${ids.length.toLocaleString('en')}`;
      }
      entries.push({ contender: name, cells });
    }
    const missing = Object.entries(absent).map(([contender, note]) => ({ contender, cells: {}, note }));
    return [
      {
        ...{ id: 'digits', row: 'digits', title: 'Digits', columns, entries: [...entries, ...missing] },
        text: `Ids such as ${firstOfBatch} are beyond what a JavaScript number holds: a wrong digit names another order. ${listed.orders.toLocaleString('en')} of them were read.`,
      },
    ];
  },
};
