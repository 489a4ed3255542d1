import { describe, expect, it } from 'vitest';
import { dereference, resolve } from '../src/references.ts';
import type { Schema } from '../src/schema.ts';

const schemas: Record<string, Schema> = {
  Price: { type: 'string', format: 'decimal', description: 'A price.' },
  Limit: { $ref: '#/components/schemas/Price', description: 'A limit price.' },
  Loop: { $ref: '#/components/schemas/Loop' },
};
const document = { components: { schemas }, paths: { '/v1/a~b': { get: { operationId: 'getThing' } } } };
const reference = (name: string) => `#/components/schemas/${name}`;

describe('resolve', () => {
  it('gives what a reference leads to, through others, and what stands beside it wins', () => {
    const resolved = resolve<Schema>(document, { $ref: reference('Limit'), default: '1' });
    expect(resolved).toEqual({ type: 'string', format: 'decimal', description: 'A limit price.', default: '1' });
  });

  it('gives anything else back as it is', () => {
    const schema: Schema = { type: 'string' };
    expect(resolve(document, schema)).toBe(schema);
  });

  it('finds names that are escaped', () => {
    expect(resolve<object>(document, { $ref: '#/paths/~1v1~1a~0b/get' })).toEqual({ operationId: 'getThing' });
    expect(resolve<object>(document, { $ref: '#/paths/~1v1~1a%7E0b' })).toHaveProperty('get');
  });

  it('ends where a reference leads back to itself', () => {
    expect(resolve<Schema>(document, { $ref: reference('Loop') })).toEqual({ $ref: reference('Loop') });
  });

  it('names a reference that leads nowhere', () => {
    expect(() => resolve<Schema>(document, { $ref: reference('Gone') })).toThrow(
      'The bundle refers to #/components/schemas/Gone, which it does not contain',
    );
  });
});

it('resolves at any depth, and leaves the document as it is', () => {
  const before = structuredClone(document);
  const given: Schema = { type: 'array', items: { properties: { price: { $ref: reference('Price') } } } };
  expect(dereference(document, given)).toEqual({ type: 'array', items: { properties: { price: schemas.Price } } });
  expect(document).toEqual(before);
});
