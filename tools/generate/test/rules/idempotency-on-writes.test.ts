import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'idempotency-on-writes';

it('wants the key on a write and not on a read', async () => {
  expect(await findings(rule, oneOperation('x-idempotency: set'))).toEqual([]);
  expect(await findings(rule, oneOperation('operationId: a', 'get'))).toEqual([]);
});

it('refuses a write without it', async () => {
  expect(await findings(rule, oneOperation('operationId: a', 'delete'))).toEqual([
    'openapi.yaml:5:5 `x-idempotency` is missing. Say what a second sending would do, with a value of specs/README.md.',
  ]);
});

it('refuses a read with it', async () => {
  expect(await findings(rule, oneOperation('x-idempotency: set', 'get'))).toEqual([
    'openapi.yaml:5:5 `x-idempotency` stands on a GET. Take it away: reads are always sent again.',
  ]);
});
