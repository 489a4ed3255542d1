import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backward, forward, pageBelow, pageFrom, take } from '../../src/handlers/rows.ts';
import { valuesOf } from '../../src/parameters/values.ts';
import { createRecords } from '../../src/state/records.ts';

interface Row {
  readonly at: number;
  readonly id: bigint;
}

const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Keeps rows, and counts how often one is looked at. */
const keep = (rows: readonly Row[], most = Number.POSITIVE_INFINITY) => {
  let looks = 0;
  const count = <Value>(value: Value): Value => {
    looks += 1;
    return value;
  };
  const records = createRecords<Row>(most, { at: ({ at }) => count(at), id: ({ id }) => count(id) });
  for (const row of rows) records.add(row);
  return {
    records,
    looksOf: (read: () => void): number => {
      looks = 0;
      read();
      return looks;
    },
  };
};

const row = fc.record({ at: fc.nat(30), id: fc.nat(60).map(BigInt) });
const bound = fc.oneof(fc.nat(30), fc.constant(undefined));

describe('rows of a history', () => {
  it('are those that a plain look at each would give, in whatever order they were made', () => {
    const sorted = fc.boolean();
    fc.assert(
      fc.property(fc.array(row), sorted, bound, bound, fc.option(fc.nat(60)), (rows, isSorted, from, to, id) => {
        const unique = [...new Map(rows.map((each) => [each.id, each])).values()];
        const made = isSorted
          ? unique
              .map(({ at }) => at)
              .sort((a, b) => a - b)
              .map((at, index) => ({ at, id: BigInt(index) }))
          : unique;
        const { records } = keep(made);
        const span = { from: from ?? always.from, to: to ?? always.to };
        const isIn = ({ at }: Row) => at >= span.from && at <= span.to;
        const cursor = id === null ? undefined : BigInt(id);
        expect([...forward(records, span, cursor)]).toEqual(
          made.filter((each) => isIn(each) && (cursor === undefined || each.id >= cursor)),
        );
        expect([...backward(records, span, cursor)]).toEqual(
          made.filter((each) => isIn(each) && (cursor === undefined || each.id < cursor)).reverse(),
        );
        const below = made
          .filter((each) => isIn(each) && (cursor === undefined || each.id < cursor))
          .sort((a, b) => (a.id > b.id ? -1 : 1));
        expect(pageBelow(records, { span, limit: 7, below: cursor })).toEqual(below.slice(0, 7));
      }),
    );
  });

  it('are cut to pages: the first ones from a time or an id on, or else the newest', () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ at: index, id: BigInt(index) }));
    const { records } = keep(rows);
    const page = (given: { readonly [name: string]: string }) =>
      pageFrom(valuesOf(given), records, { limit: 3, from: 'fromId' }).map(({ at }) => at);
    expect(page({})).toEqual([17, 18, 19]);
    expect(page({ startTime: '5' })).toEqual([5, 6, 7]);
    expect(page({ startTime: '5', endTime: '6' })).toEqual([5, 6]);
    expect(page({ endTime: '6' })).toEqual([4, 5, 6]);
    expect(page({ fromId: '11' })).toEqual([11, 12, 13]);
    expect(take(rows, 2, ({ at }) => at % 2 === 1, 3).map(({ at }) => at)).toEqual([7, 9]);
    expect(take(rows, 0)).toEqual([]);
  });

  it('are hardly looked at where a small page of many is asked for', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ at: index, id: BigInt(index) }));
    const { records, looksOf } = keep(rows);
    const middle = { from: 5_000, to: 9_000 };
    for (const read of [
      () => take(forward(records, middle), 10),
      () => take(backward(records, middle), 10),
      () => take(forward(records, always, 5_000n), 10),
      () => pageBelow(records, { span: middle, limit: 10, below: 6_000n }),
    ]) {
      expect(looksOf(read)).toBeLessThan(100);
    }
  });

  it('are found after the clock was put back, and when old ones are forgotten', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ at: index < 20 ? index : index - 15, id: BigInt(index) }));
    const { records } = keep(rows, 16);
    expect(records.inTime).toBe(false);
    expect([...forward(records, { from: 5, to: 7 })].map(({ id }) => id)).toEqual([20n, 21n, 22n]);
    records.clear();
    expect([records.inTime, records.inIds, records.items]).toEqual([true, true, []]);
  });
});
