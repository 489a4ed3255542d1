import { describe, expect, it } from 'vitest';
import { isAbortedError, isBadInputError, isExchangeError } from '../../src/index.ts';
import { createIterate } from '../../src/paging/index.ts';
import { createBinance } from '../support/api.ts';
import { startExchange } from '../support/exchange.ts';
import { createTimeHistory, type Fill, fills, type Manner } from '../support/time-history.ts';

const manner: Manner = { keeps: 'first', order: 'ascending', limit: 3, span: 10_000, inside: 'id' };
const clock = { now: () => 9_000 };
type Iterate = (client: object, operation: string, params?: object, options?: object) => AsyncGenerator<Fill>;

const over = (history: ReturnType<typeof createTimeHistory>) => {
  const iterate = createIterate(history.table) as unknown as Iterate;
  return (params?: object, options?: object) => iterate({ ...history, clock }, 'getFills', params, options);
};

async function firstOf(entries: AsyncGenerator<unknown>): Promise<unknown> {
  return entries.next().then(
    ({ value }) => value,
    (error: unknown) => error,
  );
}

describe('iterate', () => {
  it('sends nothing before the first entry is wanted, and nothing after the loop was left', async () => {
    const history = createTimeHistory(fills([1, 2, 3, 4, 5, 6, 7, 8]), manner);
    const entries = over(history)({ symbol: 'A', startTime: 0 });
    expect(history.requests).toHaveLength(0);
    for await (const entry of entries) if (entry.time === 2) break;
    // One page, and the question which entries a full page holds.
    expect(history.requests).toHaveLength(2);
    expect(await entries.next()).toEqual({ value: undefined, done: true });
  });

  it('ends with the signal, also inside a page', async () => {
    const history = createTimeHistory(fills([1, 2, 3, 4, 5, 6]), manner);
    const stop = new AbortController();
    const got: number[] = [];
    const run = async () => {
      for await (const { time } of over(history)({ symbol: 'A', startTime: 0 }, { signal: stop.signal })) {
        got.push(time);
        if (time === 3) stop.abort();
      }
    };
    const error = await run().catch((thrown: unknown) => thrown);
    expect(isAbortedError(error) && error.operation).toBe('getFills');
    expect(got).toEqual([1, 2, 3]);
    expect(await firstOf(over(history)({ symbol: 'A', startTime: 0 }, { signal: stop.signal }))).toSatisfy(
      isAbortedError,
    );
    expect(history.requests).toHaveLength(3);
  });

  it('gives each call the options', async () => {
    const history = createTimeHistory(fills([1, 2, 3, 4]), manner);
    const options = { timeout: 5_000 };
    const seen: unknown[] = [];
    const { getFills } = history;
    Object.assign(history, {
      getFills: (params: object, given: unknown) => {
        seen.push(given);
        return getFills({ ...params });
      },
    });
    for await (const _entry of over(history)({ symbol: 'A', startTime: 0 }, options));
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set([options]));
  });

  it('keeps the caller’s object as it is', async () => {
    const params = Object.freeze({ symbol: 'A', startTime: 0, limit: 2 });
    for await (const _entry of over(createTimeHistory(fills([1, 2, 3]), manner))(params));
    expect(params).toEqual({ symbol: 'A', startTime: 0, limit: 2 });
  });

  it('passes the errors of a call through', async () => {
    const exchange = await startExchange({ status: 400, body: { code: -1121, msg: 'Invalid symbol.' } });
    const client = createBinance({ baseUrl: exchange.baseUrl });
    const iterate = createIterate({ queryOrder: { by: 'time', item: 'time', limit: 10 } }) as unknown as Iterate;
    const entries = iterate(client, 'queryOrder', { symbol: 'NONE', startTime: 1 });
    const error = await firstOf(entries);
    // This operation takes no times: the client says so before anything is sent.
    expect(isBadInputError(error) && error.field).toBe('startTime');
    const time = createIterate({ getFills: { by: 'time', item: 'time', limit: 10 } }) as unknown as Iterate;
    const refusing = { clock, getFills: () => client.queryOrder({ symbol: 'NONE' }) };
    const refusal = await firstOf(time(refusing, 'getFills', { startTime: 1 }));
    expect(isExchangeError(refusal) && refusal.exchangeCode).toBe(-1121);
  });

  it.each([
    [undefined, 'startTime: is missing; say from when on, in milliseconds since 1970'],
    [{ startTime: Number.NaN }, 'startTime: is not a time in milliseconds; give whole milliseconds since 1970'],
    [{ startTime: new Date() }, 'startTime: is not a time in milliseconds; give whole milliseconds since 1970'],
    [
      { startTime: 1, endTime: '2026-01-01' },
      'endTime: is not a time in milliseconds; give whole milliseconds since 1970',
    ],
    [{ startTime: 2, endTime: 1 }, 'endTime: lies before startTime; give a later one'],
    [{ startTime: 1, fromId: '5' }, 'startTime: stands beside fromId; begin at one of them'],
    [{ fromId: 2 ** 60 }, 'fromId: is not an identifier; give its digits as text'],
    [{ fromId: 'x' }, 'fromId: is not an identifier; give its digits as text'],
    [{ startTime: 1, limit: 0 }, 'limit: is not a number of entries; give 2 to 3, or leave it out'],
  ])('refuses %j before anything is sent', async (params, message) => {
    const history = createTimeHistory([], manner);
    const error = await firstOf(over(history)(params));
    expect(isBadInputError(error) && error.message).toBe(message);
    expect(history.requests).toHaveLength(0);
  });

  it('refuses a page number, an unknown interval and what is no history', async () => {
    const paged = createTimeHistory([], { ...manner, inside: 'page' });
    expect(String(await firstOf(over(paged)({ startTime: 1, page: 2 })))).toMatch(/page: is counted by the iteration/);
    const table = { getFills: { by: 'time', item: 0, limit: 3, step: 'interval' } } as const;
    const iterate = createIterate(table) as unknown as Iterate;
    const client = { clock, getFills: async () => [] };
    expect(String(await firstOf(iterate(client, 'getFills', { startTime: 1, interval: 'long' })))).toMatch(
      /interval: is/,
    );
    expect(String(await firstOf(iterate(client, 'toString', { startTime: 1 })))).toMatch(
      /operation: toString is no history; give one of getFills/,
    );
  });

  it('finds nothing in a time to come', async () => {
    const history = createTimeHistory(fills([10_000]), manner);
    expect(await firstOf(over(history)({ symbol: 'A', startTime: 9_001 }))).toBe(undefined);
    expect(history.requests).toHaveLength(0);
  });

  it.each([
    ['no list', {}],
    ['no time', [{ id: '1' }]],
  ])('says when an answer has %s', async (_what, answer) => {
    const history = createTimeHistory([], manner);
    const odd = Object.assign(history, { getFills: async () => answer });
    expect(String(await firstOf(over(odd)({ symbol: 'A', startTime: 0 })))).toMatch(/^PagingError: getFills: /);
  });
});
