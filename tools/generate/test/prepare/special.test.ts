import type { Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { specialType } from '../../src/prepare/special.ts';

it.each<[Schema, string | undefined, string | undefined]>([
  [{ type: 'string', format: 'decimal' }, 'DecimalInput', 'Decimal'],
  [{ type: 'number', format: 'decimal' }, 'DecimalInput', 'Decimal'],
  [{ type: ['string', 'null'], format: 'decimal' }, 'DecimalInput', 'Decimal'],
  [{ type: 'integer', format: 'int64' }, 'IdInput', 'Id'],
  [{ type: 'integer', format: 'unix-ms' }, undefined, 'UnixMs'],
  [{ type: 'string', format: 'unix-ms' }, 'TimeText', undefined],
  [{ type: 'string', enum: ['true', 'false'] }, 'BooleanInput', undefined],
  [{ type: 'string', enum: ['BUY', 'SELL'] }, undefined, undefined],
  [{ type: 'integer' }, undefined, undefined],
])('%j is %s when given and %s when read', (schema, given, read) => {
  expect(specialType(schema, 'request')).toBe(given);
  expect(specialType(schema, 'response')).toBe(read);
});
