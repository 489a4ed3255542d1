import { isRateBudgetError } from '@openderivs/client';
import { createGovernor } from '@openderivs/client/governor';
import type { Check } from '../check.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';
import { alone, deepBook, limitsWith, sentBy } from '../governed.ts';

/** What keeps a client within limits: found by itself, or passed in. */
export const governorChecks: readonly Check[] = [
  {
    name: 'clients of one address share its budget',
    async run(target) {
      if (target.meant.governor === 'none') return;
      const address = 'conformance-shared';
      const sent = [await sentBy(alone(target, { address })), await sentBy(alone(target, { address }))];
      expectEqual(sent, [1, 0], 'the calls that were sent');
    },
  },
  {
    name: 'limits are kept by a governor that is passed in',
    async run(target) {
      const governor = createGovernor();
      const given = { governor, limits: limitsWith({ '1h': 25 }), address: 'conformance-given' };
      const sent = [await sentBy(alone(target, given)), await sentBy(alone(target, given))];
      expectEqual(sent, [1, 0], 'the calls that were sent');
      const [line] = governor.usage().filter(({ ms }) => ms === 3_600_000);
      expectEqual([line?.limit, line?.used], [25, 20], 'limit and use');
    },
  },
  {
    name: 'a call without room says for how long, and is not sent',
    async run(target) {
      const usdm = alone(target, { governor: createGovernor(), limits: limitsWith({ '1h': 25 }) });
      await usdm.getOrderBook(deepBook);
      const error = await failureLike(usdm.getOrderBook(deepBook, { maxWait: 0 }), isRateBudgetError);
      expectEqual([error.outcome, error.reason], ['refused', 'max-wait'], 'outcome and reason');
      expectThat(error.wait > 0 && error.wait <= 3_610_000, `the wait is ${error.wait}`);
    },
  },
  {
    name: 'a call without room goes when there is some, and an aborted one does not',
    async run(target) {
      const usdm = alone(target, { governor: createGovernor(), limits: limitsWith({ '1s': 25 }) });
      const abort = new AbortController();
      const calls = [1, 2].map(() => usdm.getOrderBook(deepBook));
      const aborted = usdm.getOrderBook(deepBook, { signal: abort.signal }).then(
        () => 'sent',
        ({ code }) => code,
      );
      abort.abort();
      expectEqual(await aborted, 'ABORTED', 'the end of what was aborted');
      expectEqual((await Promise.all(calls)).length, 2, 'the calls that were sent');
    },
  },
  {
    name: 'limits are not kept with rateLimit: false',
    async run(target) {
      expectEqual(await sentBy(alone(target, { rateLimit: false })), 2, 'the calls that were sent');
    },
  },
];
