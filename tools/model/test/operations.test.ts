import { describe, expect, it } from 'vitest';
import { accessOf } from '../src/access.ts';
import { answerOf, bodyOf, examplesOf } from '../src/content.ts';
import type { Document } from '../src/document.ts';
import { membersOf } from '../src/members.ts';
import { operationsOf } from '../src/operations.ts';

const components: Document['components'] = {
  schemas: {
    Named: { type: 'object', properties: { symbol: { type: 'string' } }, required: ['symbol'] },
    Order: {
      allOf: [{ $ref: '#/components/schemas/Named' }, { 'x-constraints': [{ atMostOneOf: ['price', 'symbol'] }] }],
      properties: { price: { type: 'string' }, symbol: { type: 'string', enum: ['BTCUSDT'] } },
      required: ['price'],
      'x-constraints': [{ allOrNone: ['price', 'symbol'] }],
    },
  },
  responses: { Done: { content: { 'application/json': { schema: { type: 'object' }, example: { code: 200 } } } } },
  examples: { one: { value: { price: '1' } } },
};
const paths: Document['paths'] = {
  '/b': {
    parameters: [{ name: 'symbol', in: 'query', required: true }],
    post: { operationId: 'newThing', parameters: [{ name: 'price', in: 'query' }] },
    get: { operationId: 'getThing' },
  },
  '/a': { delete: { operationId: 'cancelThing' } },
};
const document: Document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components };

describe('operationsOf', () => {
  it('keeps the order of the paths, and has one order of methods', () => {
    const found = operationsOf(document).map(({ method, path, operation }) => [method, path, operation.operationId]);
    expect(found).toEqual([
      ['get', '/b', 'getThing'],
      ['post', '/b', 'newThing'],
      ['delete', '/a', 'cancelThing'],
    ]);
  });

  it('gives an operation the parameters of its path, then its own', () => {
    expect(operationsOf(document).map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([
      ['symbol'],
      ['symbol', 'price'],
      [],
    ]);
  });
});

describe('the JSON of an operation', () => {
  it('is found behind references, and only of what is described', () => {
    const operation = { responses: { 200: { $ref: '#/components/responses/Done' } } };
    expect(answerOf(document, operation)?.schema).toEqual({ type: 'object' });
    expect([answerOf(document, {}), bodyOf(document, {})]).toEqual([undefined, undefined]);
  });

  it('is shown by named examples and by one that stands alone', () => {
    const examples = { first: { $ref: '#/components/examples/one' }, second: { value: 2 } };
    expect(examplesOf(document, { examples, example: 3 })).toEqual([
      { name: 'first', value: { price: '1' } },
      { name: 'second', value: 2 },
      { name: '', value: 3 },
    ]);
  });
});

it.each([
  [[], { kind: 'public', roles: [] }],
  [[{}], { kind: 'public', roles: [] }],
  [[{ ApiKey: [] }], { kind: 'key', roles: [] }],
  [[{ ApiKey: [], Signature: ['TRADE'] }], { kind: 'signed', roles: ['TRADE'] }],
  [[{ AccessKey: [], AnyScheme: ['READ'], AccessTimestamp: [] }], { kind: 'signed', roles: ['READ'] }],
])('reads the access %j', (security, access) => {
  expect(accessOf({ security })).toEqual(access);
});

it('takes the members of an object from its parts, its own last', () => {
  const { properties, required, constraints } = membersOf(document, { $ref: '#/components/schemas/Order' });
  expect(properties).toEqual({ symbol: { type: 'string', enum: ['BTCUSDT'] }, price: { type: 'string' } });
  expect(required).toEqual(['symbol', 'price']);
  expect(constraints).toEqual([{ atMostOneOf: ['price', 'symbol'] }, { allOrNone: ['price', 'symbol'] }]);
});
