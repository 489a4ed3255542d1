import { expect, it } from 'vitest';
import { createFactReader } from '../../../src/streams/user-data/facts-of.ts';
import { createFrames } from '../../../src/streams/user-data/frames.ts';

it('reads a fact as its rule says: paths, the first that has a value, conditions and constants', () => {
  const read = createFactReader({
    ...{ kind: 'fill', at: 'rows[]', set: { product: 'A' }, when: { what: ['trade', 'fee'] }, unless: { id: '' } },
    fields: { symbol: 's', tradeId: 'id', price: ['exact', 'p'], maker: { is: { side: 'maker' } }, time: '/at' },
  });
  const rows = [
    { what: 'trade', id: 7, s: 'X', p: '1.50', side: 'maker' },
    { what: 'fee', id: '8', s: 'Y', exact: '2', p: '3', side: 'taker' },
    { what: 'trade', id: null },
    { what: 'other', id: 9 },
  ];
  expect(read({ at: '1800000000000', rows })).toEqual([
    { kind: 'fill', product: 'A', symbol: 'X', tradeId: '7', price: '1.50', maker: true, time: 18e11, isEarly: false },
    { kind: 'fill', product: 'A', symbol: 'Y', tradeId: '8', price: '2', maker: false, time: 18e11, isEarly: false },
  ]);
  expect(read({ rows: 'none' })).toEqual([]);
  expect(read({})).toEqual([]);
});

it('gives amounts the sign that the wire spells elsewhere, and zero none', () => {
  const read = createFactReader({
    ...{ kind: 'position', at: '[]', negative: { side: 'short' } },
    fields: { symbol: 's', side: 'side', amount: 'a' },
  });
  const amounts = ['1.5', '-2', '0', '0.000'].map((a) => ({ s: 'X', side: 'short', a }));
  expect(read(amounts).map((fact) => 'amount' in fact && fact.amount)).toEqual(['-1.5', '-2', '0', '0.000']);
  expect(read([{ s: 'X', side: 'long', a: '3' }])).toMatchObject([{ amount: '3' }]);
});

it('says which orders are open, by their own words', () => {
  const read = createFactReader({ kind: 'order', fields: { status: 'x' }, open: { x: ['new', 'partly'] } });
  expect(['new', 'partly', 'done', undefined].map((x) => read({ x })[0])).toMatchObject([
    { isOpen: true },
    { isOpen: true },
    { isOpen: false },
    { isOpen: false },
  ]);
});

it('takes the first rule that fits an event, and names what fits none', () => {
  const fields = { asset: 'a', balance: 'b' };
  const said = createFrames(
    [
      { channel: 'events', when: { e: 'money' }, facts: [{ kind: 'balance', at: 'list[]', fields }] },
      { channel: 'events', when: { e: ['money', 'more'] }, name: 'n', facts: [] },
      { channel: 'rows', facts: [{ kind: 'position', at: 'data[]', whole: true, fields: { product: '/arg.line' } }] },
    ],
    (channel) => (channel === 'events' ? 'e' : undefined),
  );
  const money = said('events', { e: 'money', list: [{ a: 'X', b: '1' }] });
  expect(money).toMatchObject({ name: 'money', facts: [{ asset: 'X', balance: '1' }], isOther: false });
  expect(said('events', { e: 'money', list: [] })).toMatchObject({ name: 'money', facts: [], isOther: true });
  expect(said('events', { e: 'more', n: 'said' })).toMatchObject({ name: 'said', isOther: true });
  expect(said('events', { e: 'unheard of' })).toMatchObject({ name: 'unheard of', isOther: true });
  // An empty list of all there is says that nothing is there, and is no event of its own.
  expect(said('rows', { arg: { line: 'L' }, data: [] })).toMatchObject({ facts: [], whole: ['L'], isOther: false });
});
