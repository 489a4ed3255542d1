import { expect, it } from 'vitest';
import { apartInAnyCase } from '../src/index.ts';

it.each([
  [['gtc', 'ioc'], true],
  [['5m', '1h', '1d'], true],
  [['GTC', 'GTC'], true],
  [[], true],
  [['1m', '1H', '1M'], false],
])('%j can be told apart in any case: %s', (values, apart) => {
  expect(apartInAnyCase(values)).toBe(apart);
});
