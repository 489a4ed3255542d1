import type { FaultRule } from '@openderivs/sandbox';
import type { Row } from '../row.ts';
import { examine } from './with-sandbox.ts';

/** How a call fails, beside a refusal for its margin. */
const faults: readonly FaultRule[] = [
  { kind: 'reset-before' },
  { kind: 'truncated-json' },
  { kind: '503-unknown' },
  { kind: 'html-502' },
  { kind: 'rate-limited', retryAfter: 1 },
];

const columns = ['the secret key', 'the API key', 'a signature'] as const;

/** What can be read in what a library throws, if a program prints it. */
export const secrets: Row = {
  name: 'secrets',
  title: 'keys and signatures in what is thrown',
  quick: true,
  counted: true,
  async run(bench) {
    bench.progress('everyone makes calls that fail');
    const entries = await examine(bench, {}, async ({ worker }, sandbox) => {
      const { apiKey, secretKey } = sandbox.credentials.binance.hmac;
      const printed: string[] = [];
      const collect = async (task: 'refused' | 'order'): Promise<void> => {
        const { attempts } = await worker.tell({ kind: 'attempts', task, times: 1 });
        for (const { thrown } of attempts) if (thrown) printed.push(thrown.printed);
      };
      await collect('refused');
      for (const rule of faults) {
        const fault = sandbox.faults.add({ ...rule, operation: 'newOrder' });
        await collect('order');
        fault.remove();
      }
      const withSignature = (text: string): boolean =>
        /signature\W{1,12}[0-9a-f]{64}/i.test(text.replaceAll(apiKey, '').replaceAll(secretKey, ''));
      const count = (has: (text: string) => boolean): string => `${printed.filter(has).length} of ${printed.length}`;
      return {
        'the secret key': count((text) => text.includes(secretKey)),
        'the API key': count((text) => text.includes(apiKey)),
        'a signature': count(withSignature),
      };
    });
    return [
      {
        ...{ id: 'secrets', row: 'secrets', title: 'Secrets in errors', columns, entries },
        text: 'Orders that fail: refused for their margin, a reset connection, cut JSON, 503, 502 and 429. What is thrown is printed by `String`, `util.inspect` to a depth of 12 and `JSON.stringify`, as a program would log it. Of those that were thrown, so many show it.',
      },
    ];
  },
};
