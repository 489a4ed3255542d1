import { lanes } from '../lanes.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

const concurrency = 32;
const before = 500;
const columns = ['heap before', 'heap after', 'grown', 'resident after'] as const;

/** What many calls leave behind. */
export const memory: Row = {
  name: 'memory',
  title: 'memory after 100,000 calls, with --quick after 5,000',
  quick: true,
  counted: true,
  async run(bench) {
    const calls = bench.quick ? 5_000 : 100_000;
    const all = bench.entrants.filter(({ apis }) => apis.includes('usdm'));
    const entries = await lanes(all, 2, async (entrant): Promise<Entry> => {
      bench.progress(entrant.name);
      try {
        const { worker } = await bench.start(entrant, 'usdm', { origin: bench.exchange.http });
        const task = 'call';
        const first = await worker.tell({ kind: 'memory', task, calls: before, concurrency });
        const last = await worker.tell({ kind: 'memory', task, calls, concurrency });
        worker.stop();
        return {
          contender: entrant.name,
          cells: {
            'heap before': { value: first.heapUsed, unit: 'bytes' },
            'heap after': { value: last.heapUsed, unit: 'bytes' },
            grown: { value: last.heapUsed - first.heapUsed, unit: 'bytes' },
            'resident after': { value: last.rss, unit: 'bytes' },
          },
        };
      } catch (error) {
        return { contender: entrant.name, cells: {}, note: (error as Error).message };
      }
    });
    return [
      {
        ...{ id: 'memory', row: 'memory', title: `Memory after ${calls.toLocaleString('en')} calls`, columns, entries },
        text: `A signed call over HTTP, ${concurrency} at once, in a new process; the heap after the garbage is collected, first after ${before} calls.`,
        chart: { column: 'heap after', caption: `Heap after ${calls.toLocaleString('en')} calls` },
      },
    ];
  },
};
