import type { Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { type WireKind, wireKind } from '../../src/plan/wire-kind.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  components: {
    schemas: { Side: { type: 'string', enum: ['A'] }, Order: { type: 'object', properties: { price: {} } } },
  },
};

it.each<[Schema, WireKind]>([
  [{ type: 'string' }, 'text'],
  [{ $ref: '#/components/schemas/Side' }, 'text'],
  [{ type: 'string', format: 'decimal' }, 'decimal'],
  [{ type: 'integer', format: 'int64' }, 'id'],
  [{ type: 'integer', enum: [1, 2] }, 'int'],
  [{ type: 'integer', format: 'unix-ms' }, 'time'],
  [{ type: 'string', format: 'unix-ms' }, 'time'],
  [{ type: 'string', enum: ['true', 'false'] }, 'bool'],
  [{ type: 'boolean' }, 'bool'],
  [{ type: 'array', items: { type: 'integer', format: 'int64' } }, 'ids'],
  [{ type: 'array', items: { type: 'string' } }, 'json'],
  [{ type: 'object' }, 'json'],
  [{ type: 'object', properties: { a: {} }, additionalProperties: { type: 'string' } }, 'json'],
  [{ type: 'object', properties: { a: {} } }, 'object'],
  [{ type: 'array', items: { type: 'object' } }, 'json'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Order' } }, 'list'],
  [{ anyOf: [{ const: '' }, { type: 'string', format: 'decimal' }] }, 'text'],
])('%j is %s', (schema, kind) => {
  expect(wireKind(document, schema)).toBe(kind);
});
