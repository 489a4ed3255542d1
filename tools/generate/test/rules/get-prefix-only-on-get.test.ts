import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'get-prefix-only-on-get';

it('keeps `get` for reads', async () => {
  expect(await findings(rule, oneOperation('operationId: getOrder', 'get'))).toEqual([]);
  expect(await findings(rule, oneOperation('operationId: getawayPlan'))).toEqual([]);
  expect(await findings(rule, oneOperation('operationId: getOrder'))).toEqual([
    'openapi.yaml:6:20 `getOrder` is a POST. Start its name with the verb of what it changes.',
  ]);
});
