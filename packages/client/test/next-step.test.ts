import { OpenDerivsError, type Outcome } from '@openderivs/signing';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../src/operation.ts';
import { afterFailure, type Failure, type Step } from '../src/pipeline/next-step.ts';

const read: Operation = { method: 'GET', path: '/a', security: 'public' };
const set: Operation = { method: 'POST', path: '/a', security: 'TRADE', effect: 'set' };
const create: Operation = { ...set, effect: 'create' };

const failed = (code: string, outcome: Outcome, facts: object = {}) =>
  new OpenDerivsError('failed', { code, outcome, ...facts });
const refused = failed('EXCHANGE_REFUSED', 'refused');
const overloaded = failed('EXCHANGE_REFUSED', 'refused', { passing: true });
const limited = failed('RATE_LIMITED', 'refused');
const banned = failed('RATE_LIMITED', 'refused', { banned: true });
const lost = failed('OUTCOME_UNKNOWN', 'unknown');
const late = failed('TOO_LATE', 'refused');

const first = {
  ...{ corrected: false, maybeDone: false, newest: true },
  ...{ attempts: 1, most: 4, delay: 100, left: 1_000 },
};

describe('after a failed sending', () => {
  it.each<[what: string, Pick<Failure, 'operation' | 'error'> & Partial<Failure>, Step['next'], Step['ending']]>([
    ['a read that was refused', { operation: read, error: refused }, 'end', 'this'],
    ['a read that timed out', { operation: read, error: failed('TIMEOUT', 'refused') }, 'wait', 'this'],
    ['the last attempt', { operation: read, error: overloaded, attempts: 4 }, 'end', 'this'],
    ['no time left', { operation: read, error: overloaded, left: 99 }, 'end', 'this'],
    ['just enough time', { operation: read, error: overloaded, left: 100 }, 'wait', 'this'],
    ['a limit', { operation: create, error: limited }, 'wait', 'this'],
    ['a ban', { operation: read, error: banned }, 'end', 'this'],
    ['a refused order', { operation: create, error: refused }, 'end', 'this'],
    ['an order turned away by overload', { operation: create, error: overloaded }, 'wait', 'this'],
    ['an order whose connection failed', { operation: create, error: failed('NETWORK', 'refused') }, 'wait', 'this'],
    ['an order that may have arrived', { operation: create, error: lost }, 'end', 'this'],
    ['a setting that may have arrived', { operation: set, error: lost }, 'wait', 'this'],
    ['a setting that a newer call replaces', { operation: set, error: lost, newest: false }, 'end', 'this'],
    ['a refused timestamp', { operation: create, error: refused, clock: true }, 'clock', 'this'],
    ['another one', { operation: create, error: refused, clock: true, corrected: true }, 'end', 'this'],
    ['one on the last attempt', { operation: create, error: refused, clock: true, most: 1 }, 'end', 'this'],
    ['no need to change', { operation: set, error: refused, unchanged: true }, 'end', 'this'],
    [
      'no need to change after a lost answer',
      { operation: set, error: refused, unchanged: true, maybeDone: true, attempts: 2 },
      'end',
      'accepted',
    ],
    [
      'a refusal after a lost answer',
      { operation: set, error: refused, maybeDone: true, attempts: 2 },
      'end',
      'unknown',
    ],
    [
      'overload after a lost answer',
      { operation: set, error: overloaded, maybeDone: true, attempts: 2 },
      'wait',
      'unknown',
    ],
    ['a second lost answer', { operation: set, error: lost, maybeDone: true, attempts: 2 }, 'wait', 'this'],
    ['too late at once', { operation: create, error: late }, 'end', 'this'],
    ['too late for a second sending', { operation: set, error: late, maybeDone: true, attempts: 2 }, 'end', 'before'],
  ])('%s', (_, failure, next, ending) => {
    expect(afterFailure({ ...first, ...failure })).toEqual({ next, ending });
  });
});
