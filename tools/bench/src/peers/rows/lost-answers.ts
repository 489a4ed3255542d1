import type { FaultRule, Sandbox } from '@openderivs/sandbox';
import type { Player } from '../bench.ts';
import type { Row } from '../row.ts';
import type { Attempt } from '../worker-messages.ts';
import { examine } from './with-sandbox.ts';

/** Answers that are lost or say nothing, while the exchange has executed the call. */
const faults: readonly FaultRule[] = [
  { kind: 'reset-after' },
  { kind: 'truncated-body' },
  { kind: '503-unknown', executed: true },
  { kind: 'html-502', executed: true },
  { kind: 'timeout-408', executed: true },
];

const columns = [
  'orders executed twice',
  'cancel-all executed again',
  'returned an order',
  'said that nobody knows',
  'said only that the call failed',
] as const;

interface Outcome {
  readonly executed: number;
  readonly attempt: Attempt;
}

/** Does a task once, while its answer is lost. */
async function underFault(
  { worker }: Player,
  sandbox: Sandbox,
  task: 'order' | 'cancelAll',
  operation: 'newOrder' | 'cancelAllOpenOrders',
  rule: FaultRule,
): Promise<Outcome> {
  const before = sandbox.executions(operation);
  const fault = sandbox.faults.add({ ...rule, operation });
  const { attempts } = await worker.tell({ kind: 'attempts', task, times: 1 });
  fault.remove();
  const [attempt = {}] = attempts;
  return { executed: sandbox.executions(operation) - before, attempt };
}

/** What libraries do, and what they tell, when an exchange executes and does not answer. */
export const lostAnswers: Row = {
  name: 'lost-answers',
  title: 'orders executed twice when an answer is lost, and what the caller is told',
  quick: true,
  counted: true,
  async run(bench) {
    bench.progress('everyone places orders whose answers are lost');
    const entries = await examine(bench, {}, async (player, sandbox) => {
      const once = await player.worker.tell({ kind: 'attempts', task: 'order', times: 1 });
      const thrown = once.attempts[0]?.thrown;
      if (thrown) throw new Error(`places no order: ${thrown.message}`);
      let [twice, again, found, unknown, failed] = [0, 0, 0, 0, 0];
      for (const fault of faults) {
        const { executed, attempt } = await underFault(player, sandbox, 'order', 'newOrder', fault);
        if (executed > 1) twice += 1;
        if (!attempt.thrown) found += 1;
        else if (attempt.thrown.outcome === 'unknown') unknown += 1;
        else failed += 1;
        const cancelled = await underFault(player, sandbox, 'cancelAll', 'cancelAllOpenOrders', fault);
        if (cancelled.executed > 1) again += 1;
      }
      const of = (count: number): string => `${count} of ${faults.length}`;
      return Object.fromEntries(
        [twice, again, found, unknown, failed].map((count, at) => [columns[at] ?? '', of(count)]),
      );
    });
    return [
      {
        ...{ id: 'lost-answers', row: 'lost-answers', title: 'Lost answers', columns, entries },
        text: 'A market order, and a cancel of all orders, that the exchange executes while its answer is lost: the connection is reset, the body is cut, 503 with "unknown error", a gateway’s 502, 408. A cancel-all that is sent again later also cancels orders that were placed meanwhile.',
      },
    ];
  },
};
