import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemsIn } from './problems.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => workspace.remove());

const order = 'specs/binance-usdm/paths/trade/v1_order.yaml';
const root = 'specs/binance-usdm/openapi.yaml';
const fix = ' Point the $ref at a file or component that exists, relative to this file.';

it.each([
  [
    order,
    '../../schemas/Order.yaml',
    '../../schemas/Ordre.yaml',
    'There is no file `../../schemas/Ordre.yaml`. Did you mean `Order.yaml`?',
  ],
  [
    order,
    '../../schemas/Order.yaml',
    '../../schemas/Elsewhere.yaml',
    'There is no file `../../schemas/Elsewhere.yaml`.',
  ],
  [order, '../../schemas/Order.yaml', '../../schema/Order.yaml', 'There is no file `../../schema/Order.yaml`.'],
  [
    order,
    'parameters.yaml#/Symbol',
    'parameters.yaml#/Symbl',
    '`../../parameters.yaml` has no `Symbl`. Did you mean `Symbol`?',
  ],
  [
    root,
    'paths/trade/v1_order.yaml',
    'paths/trade/v1_oder.yaml',
    'There is no file `paths/trade/v1_oder.yaml`. Did you mean `v1_order.yaml`?',
  ],
  [
    root,
    'security-schemes.yaml#/ApiKey',
    'security-schemes.yaml#/Apikey',
    '`../binance-shared/security-schemes.yaml` has no `Apikey`. Did you mean `ApiKey`?',
  ],
  [
    root,
    'error-codes/orders.yaml',
    'error-codes/order.yaml',
    'There is no file `error-codes/order.yaml`. Did you mean `orders.yaml`?',
  ],
])('in %s, %s written as %s is one message', async (file, from, to, message) => {
  workspace.edit(file, from, to);
  const told = await problemsIn(workspace);
  expect(told).toEqual([expect.stringMatching(/^specs\/\S+:\d+:\d+ {2}/)]);
  expect(told[0]?.split('  ')).toEqual([expect.stringContaining(`${file}:`), `${message}${fix}`]);
});
