import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { BadInputError, isOpenDerivsError, OpenDerivsError } from '../src/index.ts';

it('says what is wrong, what became of the call, and why', () => {
  const cause = new Error('below');
  const error = new OpenDerivsError('no answer', { code: 'TIMEOUT', outcome: 'unknown', cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'OpenDerivsError', message: 'no answer', code: 'TIMEOUT', outcome: 'unknown' });
  expect(error.cause).toBe(cause);
  expect(error.stack).toMatch(/^OpenDerivsError: no answer\n/);
  expect('cause' in new OpenDerivsError('a', { code: 'B', outcome: 'refused' })).toBe(false);
});

it('names the field and the mend of bad input', () => {
  const error = new BadInputError('price', 'is NaN', 'give a finite number');
  expect(error).toBeInstanceOf(OpenDerivsError);
  expect(error.message).toBe('price: is NaN; give a finite number');
  expect(error).toMatchObject({ name: 'BadInputError', code: 'BAD_INPUT', outcome: 'refused', field: 'price' });
  expect(inspect(error)).toMatch(/^BadInputError: price: is NaN/);
});

it('shows as JSON its name, message and fields, and of its causes what is ours', () => {
  const bad = new BadInputError('price', 'is NaN', 'give a finite number');
  const shown = {
    name: 'BadInputError',
    message: 'price: is NaN; give a finite number',
    code: 'BAD_INPUT',
    outcome: 'refused',
    field: 'price',
  };
  expect(JSON.parse(JSON.stringify(bad))).toEqual(shown);
  const facts = { code: 'SIGNING', outcome: 'refused' } as const;
  const ours = new OpenDerivsError('not signed', { ...facts, cause: bad });
  expect(JSON.parse(JSON.stringify({ ours }))).toEqual({
    ours: { name: 'OpenDerivsError', message: 'not signed', ...facts, cause: shown },
  });
  const foreign = new OpenDerivsError('not signed', {
    ...facts,
    cause: Object.assign(new Error('a'), { secret: 'b' }),
  });
  expect(JSON.parse(JSON.stringify(foreign))).toEqual({ name: 'OpenDerivsError', message: 'not signed', ...facts });
});

it('is known across two installed copies', async () => {
  vi.resetModules();
  const copy = await import('../src/errors.ts');
  const foreign = new copy.BadInputError('a', 'b', 'c');
  expect(foreign).not.toBeInstanceOf(OpenDerivsError);
  expect(isOpenDerivsError(foreign)).toBe(true);
  expect(copy.isOpenDerivsError(new BadInputError('a', 'b', 'c'))).toBe(true);
});

it.each([undefined, null, 1, 'error', {}, new Error('x'), { code: 'BAD_INPUT', outcome: 'refused' }])(
  'does not take %o for one',
  (value) => {
    expect(isOpenDerivsError(value)).toBe(false);
  },
);
