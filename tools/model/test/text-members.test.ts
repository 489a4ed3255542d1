import { expect, it } from 'vitest';
import { textMembersIn } from '../src/index.ts';

const id = { type: 'integer', format: 'int64' };
const decimal = { type: 'number', format: 'decimal' };

it('finds integers by their paths, inside objects, lists, parts and references', () => {
  const document = {
    components: { schemas: { Row: { type: 'object', properties: { seq: id, at: { type: 'integer' } } } } },
  };
  const rows = { type: 'array', items: { $ref: '#/components/schemas/Row' } };
  const payload = {
    allOf: [
      { properties: { a: id, k: { properties: { f: id, x: { type: 'boolean' } } } } },
      { properties: { data: rows, ids: { type: 'array', items: id }, b: { anyOf: [id, { type: 'null' }] } } },
    ],
  };
  expect(textMembersIn(document, payload, 'int64')).toEqual(['a', 'k.f', 'data[].seq', 'ids[]', 'b']);
  expect(textMembersIn(document, rows, 'int64')).toEqual(['[].seq']);
});

it('finds decimals alike, and those in quotes not at all', () => {
  const payload = { properties: { mmr: decimal, p: { type: 'string', format: 'decimal' }, a: id } };
  expect(textMembersIn({}, payload, 'decimal')).toEqual(['mmr']);
});

it('comes to an end where a schema holds itself', () => {
  const document = {
    components: { schemas: { Tree: { properties: { id, inner: { $ref: '#/components/schemas/Tree' } } } } },
  };
  expect(textMembersIn(document, { $ref: '#/components/schemas/Tree' }, 'int64')).toEqual(['id']);
});
