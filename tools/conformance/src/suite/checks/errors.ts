import {
  hasExchangeCode,
  isAbortedError,
  isExchangeError,
  isOutcomeUnknownError,
  isRateLimitError,
  isTimeoutError,
  isUnreadableResponseError,
} from '@openderivs/client';
import type { Check } from '../check.ts';
import { bitgetOf, usdmOf } from '../clients.ts';
import { addFault, visitsElsewhere } from '../control.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';

const margin = { symbol: 'BTCUSDT', amount: '5', type: 1 } as const;

/** How calls fail. */
export const errorChecks: readonly Check[] = [
  {
    name: 'a refusal of Binance',
    async run(target) {
      const usdm = usdmOf(target);
      const isolate = () => usdm.changeMarginType({ symbol: 'ETHUSDT', marginType: 'ISOLATED' });
      await isolate();
      const error = await failureLike(isolate(), isExchangeError);
      expectEqual([error.exchangeCode, error.outcome, error.status], [-4046, 'refused', 400], 'the refusal');
      expectThat(hasExchangeCode(error, -4046), 'hasExchangeCode does not know it');
    },
  },
  {
    name: 'a refusal of Bitget',
    async run(target) {
      const { apiKey, passphrase } = target.credentials.bitget.hmac;
      const bitget = bitgetOf(target, { apiKey, passphrase, secretKey: 'another' });
      const error = await failureLike(bitget.getAccountList({ productType: 'USDT-FUTURES' }), isExchangeError);
      expectEqual([error.exchangeCode, error.outcome], ['40009', 'refused'], 'the refusal');
    },
  },
  {
    name: 'HTTP 429, with how long to wait',
    async run(target) {
      await addFault(target, { kind: 'rate-limited', retryAfter: 3 });
      const error = await failureLike(usdmOf(target).checkServerTime(), isRateLimitError);
      expectEqual([error.status, error.retryAfter, error.banned], [429, 3000, false], 'the limit');
    },
  },
  {
    name: 'an HTML page with HTTP 502',
    async run(target) {
      await addFault(target, { kind: 'html-502' });
      const error = await failureLike(usdmOf(target).checkServerTime(), isUnreadableResponseError);
      expectEqual([error.status, error.outcome], [502, 'refused'], 'status and outcome');
      expectThat(error.start.includes('<'), `the page began with ${error.start}`);
    },
  },
  {
    name: 'a redirect is not followed',
    async run(target) {
      await addFault(target, {
        kind: 'redirect',
        status: 307,
        location: `${target.elsewhere}/fapi/v1/positionSide/dual`,
      });
      const read = await failureLike(usdmOf(target).getCurrentPositionMode(), isUnreadableResponseError);
      expectEqual([read.status, read.outcome], [307, 'refused'], 'status and outcome of a read');
      await addFault(target, { kind: 'redirect', status: 307, location: `${target.elsewhere}/fapi/v1/positionMargin` });
      const write = await failureLike(usdmOf(target).modifyIsolatedPositionMargin(margin), isOutcomeUnknownError);
      expectThat(isUnreadableResponseError(write.cause), 'the cause is another');
      expectEqual(await visitsElsewhere(target), 0, 'the count of calls that went elsewhere');
    },
  },
  {
    name: 'no answer within the timeout, on a read',
    async run(target) {
      await addFault(target, { kind: 'silence' });
      const error = await failureLike(usdmOf(target, { timeout: 250 }).checkServerTime(), isTimeoutError);
      expectEqual([error.timeout, error.outcome], [250, 'refused'], 'timeout and outcome');
    },
  },
  {
    name: 'no answer within the timeout, on a write: unknown',
    async run(target) {
      await addFault(target, { kind: 'silence', executed: true });
      const call = usdmOf(target, { timeout: 250 }).modifyIsolatedPositionMargin(margin);
      const error = await failureLike(call, isOutcomeUnknownError);
      expectEqual([error.outcome, error.lookup], ['unknown', { symbol: 'BTCUSDT' }], 'outcome and lookup');
      expectThat(isTimeoutError(error.cause), 'the cause is another');
    },
  },
  {
    name: 'the caller ends a call by its signal',
    async run(target) {
      await addFault(target, { kind: 'silence' });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      const call = usdmOf(target).checkServerTime({}, { signal: controller.signal });
      expectEqual((await failureLike(call, isAbortedError)).outcome, 'refused', 'the outcome');
    },
  },
  {
    name: 'half a JSON text with HTTP 200',
    async run(target) {
      await addFault(target, { kind: 'truncated-json' });
      const error = await failureLike(usdmOf(target).checkServerTime(), isUnreadableResponseError);
      expectEqual([error.status, error.outcome], [200, 'refused'], 'status and outcome');
    },
  },
  {
    name: 'a connection that breaks in the middle of the answer, on a write: unknown',
    async run(target) {
      await addFault(target, { kind: 'truncated-body' });
      const call = usdmOf(target).modifyIsolatedPositionMargin(margin);
      expectEqual((await failureLike(call, isOutcomeUnknownError)).outcome, 'unknown', 'the outcome');
    },
  },
];
