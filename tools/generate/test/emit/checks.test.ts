import type { Document, Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { emitChecks } from '../../src/emit/checks.ts';
import { checksOf } from '../../src/plan/checks.ts';
import { plan } from '../../src/plan.ts';
import { targets } from '../targets.ts';

const target = targets.find(({ api }) => api === 'binance-usdm');
if (!target) throw new Error('There is no target.');

const operation = {
  operationId: 'newThing',
  'x-constraints': [{ atLeastOneOf: ['id', 'name'] }],
  parameters: [
    { name: 'side', in: 'query', schema: { $ref: '#/components/schemas/Side' } },
    { name: 'name', in: 'query', schema: { type: 'string', pattern: '^\\w+$', maxLength: 5 } },
    { name: 'id', in: 'query', schema: { type: 'integer', format: 'int64' } },
    { name: 'closes', in: 'query', schema: { type: 'string', enum: ['true', 'false'] } },
    { name: 'since', in: 'query', schema: { type: 'integer', format: 'unix-ms' } },
    {
      name: 'legs',
      in: 'query',
      'x-query-encoding': 'json' as const,
      schema: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            side: { $ref: '#/components/schemas/Side' },
            ratio: { type: 'string', format: 'decimal', 'x-maximum': '2.5' },
          },
          'x-constraints': [{ exactlyOneOf: ['side', 'ratio'] }],
        },
      },
    },
  ],
};

const document: Document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: { '/thing': { post: operation }, '/time': { get: { operationId: 'getTime' } } },
  components: { schemas: { Side: { type: 'string', enum: ['BUY', 'SELL'] } } },
};

it('emits what calls must hold to, and nothing of those of which nothing is said', () => {
  expect(emitChecks(plan(document, target), document)).toBe(`// Generated from specs/binance-usdm. Do not edit.

import type { ChecksTable } from '@openderivs/client/checks';

const sideValues = ['BUY', 'SELL'];

/** What the parameters of each operation must hold to. */
export const checks: ChecksTable = {
  newThing: {
    members: {
      side: { values: sideValues },
      name: { pattern: '^\\\\w+$', maxLength: 5 },
      since: { time: true },
      legs: { inside: {
        members: {
          side: { values: sideValues },
          ratio: { maximum: '2.5' },
        },
        constraints: [
          { exactlyOneOf: ['side', 'ratio'] },
        ],
      } },
    },
    constraints: [
      { atLeastOneOf: ['id', 'name'] },
    ],
  },
};
`);
});

const membersOf = (properties: Readonly<Record<string, Schema>>, beside: Schema = {}) =>
  checksOf(document, { type: 'object', properties, ...beside })?.members;

it('says of a choice what holds for its one form, and what is right besides', () => {
  const decimal: Schema = { type: 'string', format: 'decimal', 'x-minimum': '5' };
  expect(membersOf({ a: { anyOf: [{ const: '0' }, decimal] } })).toEqual({ a: { minimum: '5', besides: ['0'] } });
  expect(membersOf({ a: { anyOf: [{ const: '' }, { type: 'string', format: 'decimal' }] } })).toBeUndefined();
  expect(membersOf({ a: { anyOf: [decimal, { type: 'string' }] } })).toBeUndefined();
});

it('leaves an enum open that a request leaves open', () => {
  expect(membersOf({ a: { anyOf: [{ $ref: '#/components/schemas/Side' }, { type: 'string' }] } })).toBeUndefined();
});

it('says nothing of what only one of several forms of an object has', () => {
  const forms = [{ properties: { a: { type: 'integer', maximum: 5 } } }, { properties: { a: { type: 'string' } } }];
  expect(membersOf({ b: { type: 'integer', minimum: 1 } }, { oneOf: forms })).toEqual({ b: { minimum: '1' } });
});

it('takes values in any case where the exchange does, unless case tells two of them apart', () => {
  const bare = { title: 'T', version: '1' };
  const any: Document = { ...document, info: { ...bare, 'x-client': { exchange: 'b', symbol: 'S', anyCase: true } } };
  const checks = (...values: string[]) =>
    checksOf(any, { type: 'object', properties: { a: { type: 'string', enum: values } } })?.members?.a;
  expect(checks('buy', 'sell')).toMatchObject({ anyCase: true });
  expect(checks('1m', '1H', '1M')).not.toHaveProperty('anyCase');
  expect(checks('1', '2')).not.toHaveProperty('anyCase');
  expect(membersOf({ a: { type: 'string', enum: ['buy', 'sell'] } })?.a).not.toHaveProperty('anyCase');
});

it('leaves out a value that is gone', () => {
  const lifecycle = { values: { OLD: { removed: '2025-10-23' }, NEW: { added: '2025-10-23' } } };
  const members = membersOf({ a: { type: 'string', enum: ['OLD', 'NEW'], 'x-lifecycle': lifecycle } });
  expect(members?.a?.values?.values).toEqual(['NEW']);
});
