import { describe, expect, it } from 'vitest';
import { createBinanceDialect } from '../src/binance/index.ts';
import type { BadInputError } from '../src/index.ts';
import type { NamedOperation } from '../src/operation.ts';
import { createToWire } from '../src/parameters/to-wire.ts';

const operation = (params: string, more: Partial<NamedOperation> = {}): NamedOperation => ({
  name: 'placeThing',
  method: 'POST',
  path: '/thing',
  security: 'TRADE',
  params,
  ...more,
});

const query = (params: string, given: object) => createToWire(operation(params))({ ...given }).query;

/** The error that a call ends in: a refusal with field, problem and mend, before anything is sent. */
function refusal(params: string, given: unknown, advice?: (name: string) => string | undefined): BadInputError {
  try {
    createToWire(operation(params), advice)(given as Record<string, unknown>);
  } catch (error) {
    return error as BadInputError;
  }
  throw new Error('was taken');
}

describe('what a caller may leave out, and what not', () => {
  it('writes parameters in the described order, whatever the order given', () => {
    expect(query('symbol! side! price:decimal', { price: '1', side: 'BUY', symbol: 'BTCUSDT' })).toBe(
      'symbol=BTCUSDT&side=BUY&price=1',
    );
  });

  it('leaves out what is undefined', () => {
    expect(query('symbol! price:decimal', { symbol: 'BTCUSDT', price: undefined })).toBe('symbol=BTCUSDT');
  });

  it('takes no object at all where nothing is mandatory', () => {
    expect(createToWire(operation('limit:int'))(undefined).query).toBe('');
    expect(createToWire(operation(''))({}).query).toBe('');
  });

  it.each([{}, { symbol: undefined }, undefined])('names a mandatory parameter that is missing from %o', (given) => {
    const error = refusal('symbol! price:decimal', given);
    expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field: 'symbol' });
    expect(error.message).toMatch(/symbol: is missing from placeThing; give it$/);
  });

  it('names a parameter that it does not know, and those that it does', () => {
    const error = refusal('symbol! price:decimal', { symbol: 'X', note: '1' });
    expect(error.field).toBe('note');
    expect(error.message).toMatch(/note: is not a parameter of placeThing; it takes symbol, price$/);
    expect(refusal('', { symbol: 'X' }).message).toMatch(/it takes none/);
  });

  it.each([
    ['prise', 'price'],
    ['Price', 'price'],
    ['redueOnly', 'reduceOnly'],
    ['reduceonly', 'reduceOnly'],
    ['reduce_only', 'reduceOnly'],
    ['recudeOnly', 'reduceOnly'],
  ])('says what %s was probably meant to be', (name, meant) => {
    const error = refusal('symbol! price:decimal reduceOnly:bool id', { symbol: 'X', [name]: 'true' });
    expect(error.message).toBe(`${name}: is not a parameter of placeThing; did you mean ${meant}`);
  });

  it('guesses nothing from names that have little in common', () => {
    for (const name of ['xy', 'prefix', 'only']) {
      expect(refusal('symbol! price:decimal reduceOnly id', { symbol: 'X', [name]: 1 }).message).toMatch(
        /; it takes symbol/,
      );
    }
  });

  it.each(['recvWindow', 'timestamp'])('says where %s belongs', (field) => {
    const { advice } = createBinanceDialect({}, '');
    const error = refusal('symbol!', { symbol: 'X', [field]: 1 }, advice);
    expect(error).toMatchObject({ field });
    expect(error.message).toMatch(/recvWindow is an option of Binance calls/);
  });

  it('finds an unknown parameter also where a known one is inherited', () => {
    const given = Object.assign(Object.create({ symbol: 'BTCUSDT' }), { prise: '1' });
    expect(refusal('symbol!', given).field).toBe('prise');
  });

  it.each([[[]], [null], ['symbol=BTCUSDT'], [7]])('refuses %o in place of an object', (given) => {
    expect(refusal('symbol!', given).field).toBe('params');
  });
});

describe('one value', () => {
  it.each([
    ['decimal', '0.10', '0.10'],
    ['decimal', '-1', '-1'],
    ['decimal', '.5', '.5'],
    ['decimal', 0.1, '0.1'],
    ['decimal', 100, '100'],
    ['decimal', 10n ** 20n, '100000000000000000000'],
    ['id', '8389765612825190229', '8389765612825190229'],
    ['id', 8389765612825190229n, '8389765612825190229'],
    ['id', 9007199254740991, '9007199254740991'],
    ['int', 20, '20'],
    ['int', '20', '20'],
    ['time', 1763683200000, '1763683200000'],
    ['time', 0, '0'],
    ['time', 999_999_999, '999999999'],
    ['time', 100_000_000_000, '100000000000'],
    ['int', 1_763_683_200, '1763683200'],
    ['id', 1_763_683_200, '1763683200'],
    ['text', 1_763_683_200, '1763683200'],
    ['bool', true, 'true'],
    ['bool', 'false', 'false'],
    ['text', 'BTCUSDT', 'BTCUSDT'],
    ['text', 7, '7'],
    ['text', '', ''],
    ['text', '龙虾 &=+', '%E9%BE%99%E8%99%BE%20%26%3D%2B'],
  ])('%s: %o is sent as %s', (kind, value, sent) => {
    expect(query(`v:${kind}!`, { v: value })).toBe(`v=${sent}`);
  });

  it.each([
    ['decimal', Number.NaN, /is NaN; give a finite number/],
    ['decimal', Number.POSITIVE_INFINITY, /is Infinity; give a finite number/],
    ['decimal', 1e21, /is 1e\S+, not exact in 15 plain digits; .*give its digits as a string/],
    ['decimal', 1e-7, /is 1e\S+, not exact in 15 plain digits; .*give its digits as a string/],
    ['decimal', '1e-7', /is "1e-7"; give a plain decimal such as '0\.001'/],
    ['decimal', '1,5', /is "1,5"; give a plain decimal/],
    ['decimal', ' 1', /is " 1"; give a plain decimal/],
    ['decimal', '1\n', /is "1\\n"; give a plain decimal/],
    ['decimal', '', /is ""; give a plain decimal/],
    ['decimal', '.', /is "\."; give a plain decimal/],
    ['decimal', 0.1 + 0.2, /is 0\.30000000000000004, not exact in 15 plain digits; round it/],
    ['decimal', 2 ** 53, /is 9007199254740992, not exact .*give its digits as a string/],
    ['decimal', true, /is true; give a plain decimal/],
    ['decimal', null, /is null; give a plain decimal/],
    ['decimal', [1], /is a list; give a plain decimal/],
    ['id', 8389765612825190000, /is 8389765612825190000, not exact .*give its digits as a string/],
    ['id', 1.5, /is 1\.5; give an identifier as text or bigint/],
    ['id', '12a', /is "12a"; give an identifier/],
    ['int', 1.5, /is 1\.5; give a whole number/],
    ['int', '1.0', /is "1\.0"; give a whole number/],
    ['time', 1763683200000.5, /is 1763683200000\.5; give a time in whole milliseconds/],
    ['time', new Date(0), /is a Date; give milliseconds: date\.getTime\(\)/],
    ['time', 1_000_000_000, /is 1000000000, a time in seconds; give milliseconds, 1000000000000$/],
    ['time', '1763683200', /is 1763683200, a time in seconds; give milliseconds, 1763683200000$/],
    ['time', 99_999_999_999n, /is 99999999999, a time in seconds/],
    ['time', 1763683200.25, /is 1763683200\.25; give a time in whole milliseconds/],
    ['time', '2026-11-21T00:00:00Z', /is "2026-11-21T00:00:00Z"; give a time in whole milliseconds/],
    ['bool', 1, /is 1; give true or false/],
    ['bool', 'yes', /is "yes"; give true or false/],
    ['text', { a: 1 }, /is an object; give a text/],
    ['text', Symbol('x'), /is Symbol\(x\); give a text/],
    ['text', '\ud800', /half of a surrogate pair/],
    ['json', '[]', /is JSON text; give a list or an object/],
    ['ids', { 0: 1 }, /is an object; give a list of identifiers/],
    ['ids', '1,2', /is "1,2"; give a list of identifiers/],
  ])('%s: %o is refused, and how to mend it said', (kind, value, message) => {
    const error = refusal(`v:${kind}!`, { v: value });
    expect(error).toMatchObject({ name: 'BadInputError', code: 'BAD_INPUT', outcome: 'refused', field: 'v' });
    expect(error.message).toMatch(message);
  });

  it('does not repeat a text of any length in its message', () => {
    expect(refusal('v:decimal!', { v: 'x'.repeat(5000) }).message.length).toBeLessThan(200);
  });
});
