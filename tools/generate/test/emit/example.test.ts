import type { Operation, Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { exampleInput } from '../../src/emit/example.ts';
import { plan } from '../../src/plan.ts';
import { targets } from '../targets.ts';

/** The argument in the example of an operation that takes these parameters. */
function example(
  schemas: Record<string, Schema>,
  constraints: Operation['x-constraints'] = [],
  required: string[] = [],
) {
  const target = targets.find(({ api }) => api === 'binance-coinm');
  if (target === undefined) throw new Error('There is a target.');
  const parameters = Object.entries(schemas).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
    required: required.includes(name),
  }));
  const operation: Operation = { operationId: 'a', security: [], parameters, 'x-constraints': constraints };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { post: operation } } };
  const [planned] = plan(document, target).operations;
  return planned && exampleInput(planned, document, target);
}

const text: Schema = { type: 'string' };

it('fills in what is required, by example, enum, name and format', () => {
  const schemas: Record<string, Schema> = {
    symbol: text,
    side: { type: 'string', enum: ['BUY', 'SELL'] },
    amount: { type: 'string', format: 'decimal' },
    isolated: { type: 'string', enum: ['true', 'false'] },
    startTime: { type: 'integer', format: 'unix-ms' },
    code: { type: 'string', example: "it's" },
    optional: text,
  };
  const required = Object.keys(schemas).filter((name) => name !== 'optional');
  expect(example(schemas, [], required)).toBe(
    "{ symbol: 'BTCUSD_PERP', side: 'BUY', amount: '100', isolated: true, startTime: Date.now() - 86_400_000, code: 'it\\'s' }",
  );
});

it('names times by their distance from now, also where the description shows one', () => {
  const shown: Schema = { type: 'integer', format: 'unix-ms', example: 1735689600000 };
  const schemas: Record<string, Schema> = { goodTillDate: shown, endTime: { type: 'string', format: 'unix-ms' } };
  expect(example(schemas, [], Object.keys(schemas))).toBe(
    '{ goodTillDate: Date.now() + 86_400_000, endTime: String(Date.now()) }',
  );
});

it('leaves parameters as they usually are where a constraint lets it', () => {
  const kind: Schema = { type: 'string', enum: ['X', 'Y'] };
  const constraints = [
    {
      variants: [
        { when: { kind: ['Y'] }, require: ['a'] },
        { when: { kind: ['X'] }, require: ['b'] },
      ],
    },
    { variants: [{ when: { mode: ['on'] }, require: ['c'] }, { when: { mode: ['off', null] } }] },
  ];
  const schemas = { kind, a: text, b: text, c: text, mode: text };
  expect(example(schemas, constraints, ['kind'])).toBe("{ kind: 'X', b: 'b' }");
  expect(example({ ...schemas, kind: { ...kind, example: 'Y' } }, constraints, ['kind'])).toBe("{ kind: 'Y', a: 'a' }");
});

it('is nothing where nothing is needed', () => {
  expect(example({ symbol: text })).toBe('');
});

it('meets every constraint', () => {
  const schemas = { a: text, b: text, c: text, kind: { type: 'string', enum: ['X', 'Y'] } };
  expect(example(schemas, [{ exactlyOneOf: ['a', 'b'] }])).toBe("{ a: 'a' }");
  expect(
    example(schemas, [
      { variants: [{ when: { kind: ['X'] }, require: ['c'], forbid: ['a'] }] },
      { atLeastOneOf: ['a', 'b'] },
    ]),
  ).toBe("{ b: 'b', c: 'c', kind: 'X' }");
  expect(example(schemas, [{ atLeastOneOf: ['a'] }, { allOrNone: ['a', 'c'] }])).toBe("{ a: 'a', c: 'c' }");
});
