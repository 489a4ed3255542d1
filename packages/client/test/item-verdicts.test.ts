import { describe, expect, it } from 'vitest';
import { createBitgetDialect } from '../src/bitget/dialect.ts';
import { itemVerdicts } from '../src/placing/item-verdicts.ts';

const { refusedItem } = createBitgetDialect({}, '25227');
const batch = { operation: 'placeBatch', answerId: 'clientOid', ids: ['a', 'b'], refusedItem };
const verdicts = (data: unknown) =>
  itemVerdicts({ by: 'code', code: 'code', message: 'msg', success: '00000' }, data, batch);

const placed = { orderId: '1', clientOid: 'a', code: '00000', msg: 'success' };
const refused = { orderId: '', clientOid: 'b', code: '25227', msg: 'No position to close' };

describe('one list, judged by code', () => {
  it('takes an order that was refused for refused, although it is named', () => {
    const [one, other] = verdicts([placed, refused]);
    expect(one).toEqual({ order: placed });
    expect(other).toMatchObject({ error: { exchangeCode: '25227', outcome: 'refused' } });
  });

  it('knows each by its name, wherever it stands', () => {
    expect(verdicts([refused, placed])).toEqual(verdicts([placed, refused]));
  });

  it.each([
    ['an order without a code', [{ orderId: '1', clientOid: 'a' }, refused]],
    ['one that is named twice', [placed, { ...placed, code: '25227' }, refused]],
    ['one that is missing', [refused]],
    ['one under a name that nobody gave', [{ ...placed, clientOid: null }, refused]],
  ])('says nothing of %s', (_, data) => {
    expect(verdicts(data)[0]).toBeUndefined();
    expect(verdicts(data)[1]).toMatchObject({ error: { exchangeCode: '25227' } });
  });

  it('leaves the outcome of a code open that no table names', () => {
    expect(verdicts([placed, { ...refused, code: '99999' }])[1]).toMatchObject({ error: { outcome: 'unknown' } });
  });

  it.each([null, {}, 'done', [null]])('says nothing in %j', (data) => {
    expect(verdicts(data)).toEqual([undefined, undefined]);
  });
});
