import { expect, it } from 'vitest';
import { dependenciesFirst } from '../src/dependencies-first.ts';

const named = (name: string, ...needed: string[]) => {
  const dependencies = Object.fromEntries(needed.map((other) => [other, '0.1.0']));
  return { name, manifest: { name, version: '0.1.0', dependencies } };
};

it('places a package after those that it depends on, foreign ones left out', () => {
  const packages = [named('api', 'client'), named('client', 'signing', 'openapi-fetch'), named('signing')];
  expect(dependenciesFirst(packages).map(({ name }) => name)).toEqual(['signing', 'client', 'api']);
});

it('refuses a circle', () => {
  expect(() => dependenciesFirst([named('a', 'b'), named('b', 'a')])).toThrow('a depends on itself, by way of b');
});
