import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundles } from '../src/generate.ts';
import { chosen, findTargets } from '../src/targets.ts';
import { problemsIn } from './problems.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => workspace.remove());

const general = 'specs/binance-shared/error-codes/general.yaml';
const meanings = 'specs/binance-shared/error-codes/meanings.yaml';
const orders = 'specs/binance-usdm/error-codes/orders.yaml';
const bitget = 'specs/bitget-mix/error-codes/general.yaml';

describe('error codes are refused', () => {
  it.each([
    [
      'with an unknown key',
      general,
      '  remedy: Look it up',
      '  remdy: Look it up',
      ':12:3  `-1000.remdy` is no key of ours. Did you mean `remedy`? Use one of name, outcome, meaning, remedy, x-zh, source, says (specs/README.md).',
    ],
    [
      'with an unknown outcome',
      general,
      'name: UNKNOWN\n  outcome: unknown',
      'name: UNKNOWN\n  outcome: maybe',
      ':10:12  `-1000.outcome` is not in its form. Write one of refused, unknown (specs/README.md).',
    ],
    [
      'without a language',
      general,
      '  x-zh:\n    meaning: 交易所内部出错。\n    remedy: 先查询再重发。\n',
      '',
      ':9:3  `-1000` is not in its form. Write an object of name, outcome, meaning, remedy, x-zh, source, says, where x-zh is never left out (specs/README.md).',
    ],
    [
      'with half a language',
      general,
      '    remedy: 先查询再重发。\n',
      '',
      ':14:5  `-1000.x-zh` is not in its form. Write an object of meaning, remedy, where remedy is never left out (specs/README.md).',
    ],
    [
      'in the wrong language',
      general,
      'remedy: 先查询再重发。',
      'remedy: Look it up.',
      ':15:13  `-1000.x-zh.remedy` is not in its form. Write a Chinese sentence that ends with 。 (specs/README.md).',
    ],
    [
      'without a full stop',
      general,
      'Something failed inside the exchange.',
      'Something failed',
      ':11:12  `-1000.meaning` is not in its form. Write an English sentence that ends with a full stop (specs/README.md).',
    ],
    [
      'without a source, where nothing is explained',
      general,
      ", source: 'A fault of the request, like those beside it.'",
      '',
      ':16:8  `-1107` is not in its form. Write an object of outcome, source, says, where source is never left out (specs/README.md).',
    ],
    [
      'with a text that decides under a code',
      general,
      '-1107: { outcome: refused,',
      '-1107: { says: [{ text: No., outcome: refused }], outcome: refused,',
      ':16:10  `says` means nothing on a code. Put it under the HTTP status that comes with the text.',
    ],
    [
      'with a number that is none of the exchange',
      general,
      '-1107:',
      '1107:',
      ":16:1  `1107` is no code. Write it as the exchange does: -1121, '00001' in quotes, or an HTTP status such as 503.",
    ],
    [
      'without the quotes that keep its zeros',
      bitget,
      "'00001':",
      '00001:',
      ":2:1  `1` is no code. Write it as the exchange does: -1121, '00001' in quotes, or an HTTP status such as 503.",
    ],
    [
      'twice, in two files',
      orders,
      '-5028:',
      '-1107: { outcome: refused, source: Again. }\n-5028:',
      ':3:1  `-1107` stands in error-codes/general.yaml, line 16, already. Keep one of the two.',
    ],
    [
      'twice, in one file',
      orders,
      '-5028:',
      '-5027:',
      ':3:1  This is not YAML: Duplicated mapping key. Mend the indentation, quotes or brackets at this place.',
    ],
    [
      'with a remedy that the API does not have',
      meanings,
      'remedy: Read it with `queryOrder` first.',
      'remedy: Read it with `queryOrdr` first.',
      ':6:11  `queryOrdr` is no operation of binance-usdm. Did you mean `queryOrder`? Name one that it has, or leave the backticks away.',
    ],
    [
      'with a fault behind a reference, once',
      meanings,
      'outcome: refused',
      'outcome: refusd',
      ':4:12  `SAME_ORDER.outcome` is not in its form. Write one of refused, unknown (specs/README.md).',
    ],
    [
      'with a fault beside a reference',
      orders,
      'name: SAME_ORDER_AGAIN',
      'nam: SAME_ORDER_AGAIN',
      ':3:76  `-5028.nam` is no key of ours. Did you mean `name`? Use one of name, outcome, meaning, remedy, x-zh, source, says (specs/README.md).',
    ],
  ])('%s', async (_what, file, from, to, message) => {
    workspace.edit(file, from, to);
    expect(await problemsIn(workspace)).toEqual([`${file}${message}`]);
  });
});

it('are bundled by code, with what they refer to', async () => {
  const [text] = await bundles(workspace.folder, chosen(findTargets(workspace.folder), ['binance-usdm']));
  const { 'x-error-codes': codes } = JSON.parse(text?.text ?? '');
  expect(Object.keys(codes)).toEqual(['503', '-1000', '-1107', '-5027', '-5028']);
  expect(codes['-5028']).toEqual({ ...codes['-5027'], name: 'SAME_ORDER_AGAIN' });
  expect(codes['-1107']).toEqual({ outcome: 'refused', source: 'A fault of the request, like those beside it.' });
  expect(text?.text).not.toContain('meanings.yaml');
});

it('need not be there', async () => {
  const line = '  - { $ref: error-codes/general.yaml }\n';
  workspace.edit('specs/bitget-mix/openapi.yaml', `x-error-codes:\n${line}`, '');
  expect(await problemsIn(workspace, ['bitget-mix'])).toEqual([
    expect.stringContaining('error-codes/general.yaml:1:1  Nothing refers to this file, so no client knows its codes.'),
  ]);
});
