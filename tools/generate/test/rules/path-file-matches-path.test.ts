import { expect, it } from 'vitest';
import { type Files, findings, oneOperation } from '../in-memory.ts';

const rule = 'path-file-matches-path';

const at = (path: string, file: string): Files => ({
  'openapi.yaml': `openapi: 3.1.0\ninfo: { title: T, version: 1 }\npaths:\n  ${path}: { $ref: ${file} }`,
  [file]: 'get: { operationId: a }',
});

it.each([
  ['/fapi/v1/positionSide/dual', 'paths/trade/v1_positionSide_dual.yaml'],
  ['/futures/data/basis', 'paths/market-data/futures_data_basis.yaml'],
  ['/api/v2/mix/account/set-margin-mode', 'paths/account/account_set-margin-mode.yaml'],
  ['/api/v2/public/time', 'paths/common/public_time.yaml'],
])('finds %s in %s', async (path, file) => {
  expect(await findings(rule, at(path, file))).toEqual([]);
});

it('refuses a file called otherwise', async () => {
  expect(await findings(rule, at('/dapi/v1/order', 'paths/trade/order.yaml'))).toEqual([
    'openapi.yaml:4:3 /dapi/v1/order is described in order.yaml. Rename the file to v1_order.yaml.',
  ]);
});

it('refuses a path item in openapi.yaml', async () => {
  expect(await findings(rule, oneOperation('operationId: a'))).toEqual([
    expect.stringMatching(
      /The path item of \/fapi\/v1\/thing stands in openapi\.yaml\. Move it to paths\/<tag>\/v1_thing\.yaml/,
    ),
  ]);
});
