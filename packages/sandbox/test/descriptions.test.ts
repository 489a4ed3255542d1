import { expect, it } from 'vitest';
import { loadBundle } from '../src/bundle/load-bundles.ts';
import { loadOperations } from '../src/bundle/load-operations.ts';
import { readOperations } from '../src/bundle/read-operations.ts';
import { apis } from '../src/exchanges.ts';
import { statefulOperations } from '../src/index.ts';

const operations = (
  await Promise.all(apis.map(async (api) => readOperations(api, await loadBundle(api, undefined))))
).flat();
const names = operations.map(({ api, operationId }) => `${api} ${operationId}`);

it('has a description for everything that is stateful', () => {
  expect(statefulOperations.filter((name) => !names.includes(name))).toEqual([]);
});

it('has an example of every kind of answer that it may give', () => {
  const without = operations.filter(({ examples }) => examples.length === 0);
  expect(without.map(({ api, operationId }) => `${api} ${operationId}`)).toEqual([]);
  const oneSided = operations.filter(
    ({ resultBy, examples }) =>
      resultBy !== undefined && new Set(examples.map((example) => Array.isArray(example))).size < 2,
  );
  expect(oneSided.map(({ api, operationId }) => `${api} ${operationId}`)).toEqual([]);
});

it('are read once for all sandboxes, and those of a given bundle each time', async () => {
  const published = await loadOperations('binance-usdm', undefined);
  const bundle = { paths: {} };
  expect(await loadOperations('binance-usdm', bundle)).toEqual([]);
  expect(await loadOperations('binance-usdm', bundle)).not.toBe(await loadOperations('binance-usdm', bundle));
  expect(await loadOperations('binance-usdm', undefined)).toBe(published);
});
