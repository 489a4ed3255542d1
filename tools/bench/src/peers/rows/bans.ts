import { setTimeout as wait } from 'node:timers/promises';
import type { Row } from '../row.ts';
import { examine } from './with-sandbox.ts';

const minute = 60_000;
/** Milliseconds for which everyone goes on, within one minute of the exchange. */
const goOn = 12_000;
/** Weight a minute, as the exchange has it, and what others on the same address have used of it. */
const [limit, usedByOthers] = [2_400, 2_300];
/** A call that weighs 20, to use it up. */
const heavy = { path: '/fapi/v1/depth?symbol=BTCUSDT&limit=1000', weight: 20 };
const burst = 60;

const columns = ['answered', 'refused with 429', 'banned (418)'] as const;

/** What libraries do when the limits of the address are nearly used up. */
export const bans: Row = {
  name: 'bans',
  title: 'whether a burst near the limit ends in a ban',
  quick: true,
  counted: true,
  async run(bench) {
    bench.progress('waits for a minute of the exchange to begin');
    const left = minute - (Date.now() % minute);
    if (left < goOn + 8_000) await wait(left + 100);
    bench.progress('everyone polls near the limit');
    const entries = await examine(bench, { limits: { weight: { '1m': limit } } }, async ({ worker }, sandbox) => {
      const origin = sandbox.urls['binance-usdm'];
      const answers = Array.from({ length: usedByOthers / heavy.weight }, () => fetch(`${origin}${heavy.path}`));
      for (const answer of await Promise.all(answers)) await answer.arrayBuffer();
      const before = sandbox.calls.length;
      // The answer to this one says how much is used.
      await worker.tell({ kind: 'attempts', task: 'poll', times: 1 });
      const order = { kind: 'attempts', task: 'poll', times: burst, atOnce: true } as const;
      await Promise.race([worker.tell(order).catch(() => {}), wait(goOn)]);
      const polls = sandbox.calls.slice(before).filter(({ path }) => path.endsWith('/positionRisk'));
      const withStatus = (wanted: number): number => polls.filter(({ status }) => status === wanted).length;
      return {
        answered: String(withStatus(200)),
        'refused with 429': String(withStatus(429)),
        'banned (418)': withStatus(418) > 0 ? `yes, and ${withStatus(418)} more calls sent` : 'no',
      };
    });
    return [
      {
        ...{ id: 'bans', row: 'bans', title: 'Bans after a burst', columns, entries },
        text: `Other programs on the same address have used ${usedByOthers} of ${limit} weight in this minute. One call learns it from its answer, then ${burst} reads of weight 5 are made at once, and ${goOn / 1_000} seconds later it is counted what was sent. The exchange bans an address that goes on after 429. Everyone's own pauses and limits are on.`,
      },
    ];
  },
};
