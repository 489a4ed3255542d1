import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { attempt } from '../src/run.ts';

const consumer = inject('consumer');
const program = join(consumer, 'bot');
const specs = join(consumer, 'node_modules/@openderivs/specs');
const next = join(consumer, 'next');

/** A release in which an order's answer lacks a field, and has another. */
beforeAll(() => {
  mkdirSync(program);
  mkdirSync(next);
  writeFileSync(join(program, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(program, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { module: 'nodenext', strict: true }, include: ['*.ts'] }),
  );
  writeFileSync(
    join(program, 'bot.ts'),
    `import { createBinanceUsdm } from '@openderivs/binance-usdm';

const usdm = createBinanceUsdm({ apiKey: '', secretKey: '' });
const order = await usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '1' });
console.log(order.origQty, order.status);
`,
  );
  const document = JSON.parse(readFileSync(join(specs, 'dist/binance-usdm.json'), 'utf8'));
  const { properties } = document.components.schemas.OrderResult;
  delete properties.origQty;
  properties.extra = { type: 'string' };
  writeFileSync(join(next, 'binance-usdm.json'), JSON.stringify(document));
});

const run = (...args: string[]) =>
  attempt(join(consumer, 'node_modules/.bin/openderivs-release'), ['affected', ...args], program);

it('lists what a release touches in a program, from the installed tarball', async () => {
  const { code, output } = await run(specs, next);
  expect(output).toContain('bot.ts:5:19 breaking binance-usdm `newOrder`');
  expect(output).toContain('the field `origQty` is gone.');
  expect(output).toContain('1 place.');
  expect(code).toBe(1);
});

it('tells it as JSON, with what is new', async () => {
  const { output } = await run(specs, next, '--all', '--json');
  expect(JSON.parse(output)).toContainEqual({
    ...{ file: 'bot.ts', line: 5, column: 19, code: 'console.log(order.origQty, order.status);' },
    ...{ api: 'binance-usdm', level: 'breaking', rule: 'output-removed' },
    ...{ en: expect.stringContaining('`origQty` is gone'), zh: expect.stringContaining('`origQty` 已移除') },
  });
});

it('finds nothing between a release and itself, and reads a tarball', async () => {
  const tarball = inject('tarballs')['@openderivs/specs'] ?? '';
  expect(await run(tarball, specs, 'tsconfig.json')).toEqual({
    code: 0,
    output: 'Nothing in this program is touched.\n',
  });
});

it('says what is wrong with what it was given', async () => {
  const { code, output } = await run(specs, './nowhere');
  expect([code, output]).toEqual([2, expect.stringContaining('There is no ./nowhere in ')]);
});
