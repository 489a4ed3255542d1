import { expect, it } from 'vitest';
import { readArguments } from '../src/arguments.ts';

it('runs everything and fetches what is missing when told nothing', () => {
  expect(readArguments([])).toEqual({ only: [], offline: false, installChromium: false, strict: false, help: false });
});

it('reads every option', () => {
  expect(readArguments(['--only', 'bun', '--only', 'deno', '--offline', '--install-chromium', '--strict'])).toEqual({
    only: ['bun', 'deno'],
    offline: true,
    installChromium: true,
    strict: true,
    help: false,
  });
});

it('names the runtimes there are for one that it does not know', () => {
  expect(() => readArguments(['--only', 'rhino'])).toThrow(/rhino.*node20.*chromium/);
  expect(() => readArguments(['--fast'])).toThrow(/--fast/);
});
