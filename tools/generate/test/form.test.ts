import { expect, it } from 'vitest';
import { among, either, list, map, object, text, whole } from '../src/form.ts';

it('finds the first misfit and where it is', () => {
  const form = object({ names: list(text()), 'limit?': map(whole(1)) });
  expect(form({ names: ['a'] })).toBeUndefined();
  expect(form({ names: ['a', ''] })).toEqual({ path: ['names', 1], expected: 'a text' });
  expect(form({ names: ['a'], limit: { x: 0 } })).toEqual({
    path: ['limit', 'x'],
    expected: 'a whole number from 1 on',
  });
  expect(form({ names: ['a'], other: 1 })).toEqual({
    path: ['other'],
    expected: 'an object of names, limit',
    known: ['names', 'limit'],
  });
  expect(form({})).toEqual({ path: [], expected: 'an object of names, limit, where names is never left out' });
  expect(form([])?.path).toEqual([]);
});

it('tells of several forms the misfit that comes closest', () => {
  const form = either(whole(0), list(object({ kind: among('a', 'b') })));
  expect(form(3)).toBeUndefined();
  expect(form([{ kind: 'c' }])).toEqual({ path: [0, 'kind'], expected: 'one of a, b' });
  expect(form('x')).toEqual({ path: [], expected: 'a whole number from 0 on, or a list of at least 1' });
});

it('tells of an unknown key where the form that comes closest has none', () => {
  const form = either(
    object({ by: among('time'), item: text() }),
    object({ by: among('id'), list: text(), next: text() }),
  );
  expect(form({ by: 'time', itm: 'a' })).toMatchObject({ path: ['itm'], known: ['by', 'item', 'list', 'next'] });
  expect(form({ by: 'id', list: 'a', nxt: 'b' })).toMatchObject({ path: ['nxt'] });
  expect(form({ by: 'id', list: 'a' })).toEqual({
    path: [],
    expected: 'an object of by, list, next, where next is never left out',
  });
});
