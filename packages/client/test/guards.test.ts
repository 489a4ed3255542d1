import { inspect } from 'node:util';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as here from '../src/index.ts';

/** The package as a second installed copy would be: every module loaded again, none of it shared. */
let there: typeof here;
beforeAll(async () => {
  vi.resetModules();
  there = await import('../src/index.ts');
});
afterEach(() => vi.restoreAllMocks());

const answer = { operation: 'newOrder', status: 400, headers: {}, usage: {} };
const refusal = { ...answer, outcome: 'refused', exchangeCode: -2010, exchangeMessage: 'no' } as const;

/** One error of each kind, made with a copy; by the name of the guard that must know it. */
const errorsOf = (copy: typeof here) => ({
  isExchangeError: new copy.ExchangeError(refusal),
  isRateLimitError: new copy.RateLimitError({ ...refusal, retryAfter: 1000, banned: false }),
  isOutcomeUnknownError: new copy.OutcomeUnknownError('newOrder', {}, new copy.ExchangeError(refusal)),
  isNetworkError: new copy.NetworkError({ operation: 'newOrder', outcome: 'refused' }),
  isTimeoutError: new copy.TimeoutError({ operation: 'newOrder', outcome: 'refused', timeout: 10 }),
  isAbortedError: new copy.AbortedError({ operation: 'newOrder', outcome: 'refused' }),
  isUnreadableResponseError: new copy.UnreadableResponseError({ ...answer, outcome: 'refused', start: '<html>' }),
  isBadInputError: new copy.BadInputError('symbol', 'is missing', 'give one'),
});

type Guard = keyof ReturnType<typeof errorsOf>;
const guards = Object.keys(errorsOf(here)) as Guard[];
const guardOf: Readonly<Record<Guard, (value: unknown) => boolean>> = { ...here };

it('are tried on two copies that share no class', () => {
  expect(there.ExchangeError).not.toBe(here.ExchangeError);
  expect(there.BadInputError).not.toBe(here.BadInputError);
  expect(errorsOf(there).isExchangeError).not.toBeInstanceOf(here.OpenDerivsError);
});

describe.each(guards)('%s', (guard) => {
  it('knows its own, of either copy, and no other', () => {
    for (const copy of [here, there]) {
      for (const kind of guards) {
        const isKin = kind === guard || (guard === 'isExchangeError' && kind === 'isRateLimitError');
        expect([kind, guardOf[guard](errorsOf(copy)[kind])]).toEqual([kind, isKin]);
        expect(here.isOpenDerivsError(errorsOf(copy)[kind])).toBe(true);
      }
    }
  });

  it.each([undefined, null, 'text', 7, {}, new Error('no'), { code: 'NETWORK' }, Object.create(null)])(
    'is not taken in by %o',
    (value) => {
      expect([guardOf[guard](value), here.isOpenDerivsError(value)]).toEqual([false, false]);
    },
  );
});

describe('every error', () => {
  it.each(guards)('has a name of its own, also where it is printed: %s', (guard) => {
    const error = errorsOf(here)[guard];
    const name = guard.slice(2);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(here.OpenDerivsError);
    expect([error.name, error.constructor.name]).toEqual([name, name]);
    expect(error.stack).toMatch(new RegExp(`^${name}: `));
    expect(inspect(error)).toMatch(new RegExp(`^${name}: `));
    expect(Object.keys(error)).not.toContain('name');
    expect(error.code).toMatch(/^[A-Z_]+$/);
    expect(['refused', 'accepted', 'unknown']).toContain(error.outcome);
  });

  it.each(guards)('says all that it knows as JSON: %s', (guard) => {
    const { name, message, code, outcome, cause, ...facts } = errorsOf(here)[guard];
    const shown = JSON.parse(JSON.stringify(errorsOf(here)[guard]));
    expect(shown).toMatchObject({ name, message, code, outcome });
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(JSON.stringify(facts)))));
    expect(shown).not.toHaveProperty('stack');
  });
});
