import { expect, expectTypeOf, it, vi } from 'vitest';
import { ExchangeError, hasExchangeCode, isOutcomeUnknownError, OutcomeUnknownError } from '../../src/index.ts';

const facts = {
  operation: 'changeMarginType',
  status: 400,
  headers: {},
  usage: {},
  outcome: 'refused',
  exchangeMessage: 'No need to change margin type.',
} as const;
const refused = (exchangeCode: number | string) => new ExchangeError({ ...facts, exchangeCode });

it('tells whether an error has one of the codes', () => {
  expect(hasExchangeCode(refused(-4046), -4046)).toBe(true);
  expect(hasExchangeCode(refused(-4046), -4059, -4046)).toBe(true);
  expect(hasExchangeCode(refused('45054'), '45054')).toBe(true);
  expect(hasExchangeCode(refused(-4047), -4046)).toBe(false);
  expect(hasExchangeCode(refused(-4046))).toBe(false);
});

it('keeps numbers and texts apart', () => {
  expect(hasExchangeCode(refused('40009'), 40_009)).toBe(false);
});

it.each([undefined, null, 'text', new Error('other'), { exchangeCode: -4046 }])('says no to %o', (other) => {
  expect(hasExchangeCode(other, -4046)).toBe(false);
});

it('does not look into an unknown outcome, whose code is no verdict', () => {
  const error: unknown = new OutcomeUnknownError('newOrder', {}, refused(-1007));
  expect(hasExchangeCode(error, -1007)).toBe(false);
  expect(isOutcomeUnknownError(error) && hasExchangeCode(error.cause, -1007)).toBe(true);
});

it('narrows the code', () => {
  const error: unknown = refused(-4059);
  if (!hasExchangeCode(error, -4046, -4059)) throw error;
  expectTypeOf(error.exchangeCode).toEqualTypeOf<-4046 | -4059>();
  expectTypeOf(error).toExtend<ExchangeError>();
  expect(error.exchangeCode).toBe(-4059);
});

it('knows an error of another copy of the package', async () => {
  vi.resetModules();
  const copy = await import('../../src/errors/exchange-error.ts');
  const foreign = new copy.ExchangeError({ ...facts, exchangeCode: -4046 });
  expect(foreign).not.toBeInstanceOf(ExchangeError);
  expect(hasExchangeCode(foreign, -4046)).toBe(true);
});
