import { expect, it } from 'vitest';
import { clients, type Files, findings, oneOperation } from '../in-memory.ts';

const rule = 'path-file-matches-path';

const at = (path: string, file: string, client = clients.binance): Files => ({
  'openapi.yaml': `openapi: 3.1.0\ninfo: { title: T, version: 1, x-client: { ${client} } }\npaths:\n  ${path}: { $ref: ${file} }`,
  [file]: 'get: { operationId: a }',
});

it.each([
  ['/fapi/v1/positionSide/dual', 'paths/trade/v1_positionSide_dual.yaml', clients.binance],
  ['/futures/data/basis', 'paths/market-data/futures_data_basis.yaml', clients.binance],
  ['/api/v2/mix/account/set-margin-mode', 'paths/account/mix_account_set-margin-mode.yaml', clients.bitget],
  ['/api/v2/public/time', 'paths/common/public_time.yaml', clients.bitget],
])('finds %s in %s', async (path, file, client) => {
  expect(await findings(rule, at(path, file, client))).toEqual([]);
});

it('refuses a file called otherwise', async () => {
  expect(await findings(rule, at('/fapi/v1/order', 'paths/trade/order.yaml'))).toEqual([
    'openapi.yaml:4:3 /fapi/v1/order is described in order.yaml. Rename the file to v1_order.yaml.',
  ]);
});

it('refuses a path item in openapi.yaml', async () => {
  expect(await findings(rule, oneOperation('operationId: a'))).toEqual([
    expect.stringMatching(
      /The path item of \/fapi\/v1\/thing stands in openapi\.yaml\. Move it to paths\/<tag>\/v1_thing\.yaml/,
    ),
  ]);
});
