import { describe, expect, it } from 'vitest';
import { createReader } from '../src/read/read-json.ts';

describe('numbers under the names', () => {
  it.each([
    ['beyond 2^53', '{"orderId":8389765612825190229}', { orderId: '8389765612825190229' }],
    ['small', '{"orderId":7}', { orderId: '7' }],
    ['negative', '{"orderId":-7}', { orderId: '-7' }],
    ['fractional, zeros kept', '{"amount":100.50}', { amount: '100.50' }],
    ['with an exponent', '{"amount":1.5E-7}', { amount: '1.5E-7' }],
    ['with blanks around', '{ "orderId" :\n 7 }', { orderId: '7' }],
    ['in a list', '{"orderId":[1, 8389765612825190229]}', { orderId: ['1', '8389765612825190229'] }],
    [
      'in a list of lists',
      '{"amount":[[1.0,2],[3,"x"]]}',
      {
        amount: [
          ['1.0', '2'],
          ['3', 'x'],
        ],
      },
    ],
    ['in every row', '[{"orderId":1},{"orderId":2}]', [{ orderId: '1' }, { orderId: '2' }]],
    ['already text', '{"orderId":"007"}', { orderId: '007' }],
    ['null', '{"orderId":null}', { orderId: null }],
  ])('%s', (_, text, expected) => {
    expect(createReader('orderId[] amount[]')(text)).toEqual(expected);
  });

  it.each([
    ['beside an object', '{"ids":[{"n":1},2]}', { ids: [{ n: 1 }, '2'] }],
    ['beside a text that opens an object', '{"ids":["{",2]}', { ids: ['{', '2'] }],
    ['inside an object of such a list', '{"ids":[{"ids":[3]}]}', { ids: [{ ids: ['3'] }] }],
    ['not under a name of an object inside', '{"ids":[{"n":[3]}]}', { ids: [{ n: [3] }] }],
  ])('in lists that hold more than numbers: %s', (_, text, expected) => {
    expect(createReader('ids[]')(text)).toEqual(expected);
  });
});

describe('a name that is spelt with escapes', () => {
  it.each([
    ['{"order\\u0049d":7}', 'orderId', { orderId: '7' }],
    ['{"\\u006frderId":8389765612825190229}', 'orderId', { orderId: '8389765612825190229' }],
    ['{"order\\u0049d":[7]}', 'orderId[]', { orderId: ['7'] }],
    ['{"a":{"order\\u0049d":7},"orderId":8}', 'orderId', { a: { orderId: '7' }, orderId: '8' }],
    ['{"order\\u0049":7,"orderId":8}', 'orderId', { orderI: 7, orderId: '8' }],
  ])('is the same name: %s', (text, names, expected) => {
    const reported: string[] = [];
    expect(createReader(names)(text, (digits) => reported.push(digits))).toEqual(expected);
    expect(reported).toEqual([]);
  });
});

describe('numbers that are none', () => {
  it.each([
    '01',
    '1.',
    '.5',
    '1e',
    '1e+',
    '--1',
    '1-2',
    '1.2.3',
    '+1',
    '0x10',
    '1_000',
    'NaN',
    '12345678901234567890a',
  ])('%s is refused, also under a name', (digits) => {
    for (const text of [digits, `{"orderId":${digits}}`, `{"n":${digits}}`, `{"orderId":[${digits}]}`]) {
      for (const names of ['orderId', 'orderId[]', '']) {
        expect(() => createReader(names)(text), text).toThrow(SyntaxError);
      }
    }
  });

  it.each(['{12345678901234567890:1}', '{1:2}', '{"orderId":1:2}', '{"orderId" 1:2}'])(
    'one that stands for a name is refused: %s',
    (text) => {
      for (const names of ['orderId', 'orderId[]', '']) expect(() => createReader(names)(text)).toThrow(SyntaxError);
    },
  );
});

describe('everything else', () => {
  it.each([
    ['a name that ends alike', '{"parentOrderId":1,"xorderId":2}', { parentOrderId: 1, xorderId: 2 }],
    ['a name with a quote in it', '{"x\\"orderId":1}', { 'x"orderId': 1 }],
    ['text that looks like a member', '{"msg":"\\"orderId\\":1"}', { msg: '"orderId":1' }],
    ['text that ends in a backslash', '{"msg":"\\\\","orderId":1}', { msg: '\\', orderId: '1' }],
    ['the name as a value', '["orderId",1]', ['orderId', 1]],
    ['a list under a name without []', '{"orderId":[1]}', { orderId: [1] }],
    ['an object under the name', '{"orderId":{"n":1}}', { orderId: { n: 1 } }],
  ])('stays as it is: %s', (_, text, expected) => {
    expect(createReader('orderId')(text)).toEqual(expected);
  });

  it('keeps a text of many megabytes', () => {
    const msg = 'x'.repeat(8_000_000) + '"\\'.repeat(10_000);
    const text = `{"msg":${JSON.stringify(msg)},"orderId":[1],"n":12345678901234567890}`;
    expect(createReader('orderId[]')(text)).toEqual({ msg, orderId: ['1'], n: '12345678901234567890' });
  });
});

describe('numbers that nobody declared', () => {
  const read = (text: string) => {
    const reported: string[] = [];
    return { value: createReader('orderId')(text, (digits) => reported.push(digits)), reported };
  };

  it.each(['9007199254740993', '0.12345678901234567', '1e400', '-12345678901234567890', '1.0000000000000000001'])(
    'gives %s as its text and reports it, wherever it stands',
    (digits) => {
      expect(read(digits)).toEqual({ value: digits, reported: [digits] });
      expect(read(`{"n":${digits}}`)).toEqual({ value: { n: digits }, reported: [digits] });
      expect(read(`[1, ${digits}]`)).toEqual({ value: [1, digits], reported: [digits] });
    },
  );

  const zeros = '0'.repeat(130);

  it.each([
    `1${zeros}1`,
    `0.${zeros}1234567890123456789`,
    `-0.${zeros}1234567890123456789`,
    `1.${zeros}1`,
    `1${zeros}${zeros}${zeros}`,
    '1e400',
    '1E400',
    '-1e0400',
    '123e-400',
    '99e307',
    '12345678901234567e1',
  ])('gives %s as its text wherever it stands in a long text', (digits) => {
    for (const length of [10, 33_000, 33_001, 200_001]) {
      // With a character beyond Latin-1 an engine keeps two bytes of each.
      const filler = `${'x'.repeat(length)}${length % 2 ? '' : '签'}`;
      expect(read(`{"a":"${filler}","n":${digits},"b":"${filler}"}`)).toEqual({
        value: { a: filler, n: digits, b: filler },
        reported: [digits],
      });
    }
  });

  it.each(['9007199254740992', '1763683200000', '0.1', '1.50', '123456789012345e9', '10000000000000000000', '0e99'])(
    'gives %s as a number, since no digit is lost',
    (digits) => {
      expect(read(`{"n":${digits}}`)).toEqual({ value: { n: Number(digits) }, reported: [] });
    },
  );

  it('gives a long number as a number where no digit is lost', () => {
    expect(read(`[1${zeros}, 1.${zeros}, 0.${zeros}1]`)).toEqual({ value: [1e130, 1, 1e-131], reported: [] });
  });

  it('does not report what was declared', () => {
    expect(read('{"orderId":8389765612825190229}').reported).toEqual([]);
  });

  it('needs nobody to report to', () => {
    expect(createReader()('{"n":9007199254740993}')).toEqual({ n: '9007199254740993' });
  });
});

describe('long payloads', () => {
  it('find the number that a double cannot hold wherever it stands, and take no quoted one for it', () => {
    const long = '12345678901234567890';
    for (let at = 65_300; at < 65_700; at += 7) {
      const filler = 'x'.repeat(at);
      const reported: string[] = [];
      const read = (text: string) => createReader()(text, (digits) => reported.push(digits));
      expect(read(`{"a":"${filler}","n":${long},"b":"${filler}"}`)).toMatchObject({ n: long });
      expect(reported).toEqual([long]);
      expect(read(`{"a":"${filler}","n":"${long}","b":"${filler}"}`)).toMatchObject({ n: long });
      expect(reported).toEqual([long]);
    }
  });
});
