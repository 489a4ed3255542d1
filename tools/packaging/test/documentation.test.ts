import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readDescribed } from '../src/described.ts';
import { readDeclarations } from '../src/documentation.ts';
import { findPublished } from '../src/published.ts';

const clients = {
  'binance-usdm': 'createBinanceUsdm',
  'binance-coinm': 'createBinanceCoinm',
  'binance-pm': 'createBinancePm',
  'bitget-mix': 'createBitgetMix',
  'bitget-uta': 'createBitgetUta',
} as const;

const typeName = (operation: string, kind: string): string =>
  `${operation.charAt(0).toUpperCase()}${operation.slice(1)}${kind}`;

describe.each(Object.entries(clients))('an editor that reads the packed declarations of %s', (api, factory) => {
  const consumer = inject('consumer');
  const declarations = readDeclarations(consumer, `@openderivs/${api}`, factory);
  const { operations, resolve } = readDescribed(consumer, api);

  const hiddenOf = (side: 'input' | 'result', kind: string) =>
    operations.map((operation) => {
      const type = declarations.typeNamed(typeName(operation.name, kind));
      if (type === undefined) return { hidden: [`${operation.name} has no ${kind}`], described: 0 };
      return declarations.hiddenIn(operation[side], type, operation.name, resolve);
    });

  it('shows every description of a parameter', () => {
    const found = hiddenOf('input', 'Params');
    expect(found.flatMap(({ hidden }) => hidden)).toEqual([]);
    expect(found.reduce((sum, { described }) => sum + described, 0)).toBeGreaterThan(operations.length);
  });

  it('shows every description of a property that is answered', () => {
    const found = hiddenOf('result', 'Result');
    expect(found.flatMap(({ hidden }) => hidden)).toEqual([]);
    expect(found.reduce((sum, { described }) => sum + described, 0)).toBeGreaterThan(operations.length);
  });

  it('shows them where a method is called, in each of its overloads', () => {
    const hidden = operations.flatMap(({ name, input }) => {
      const signatures = declarations.signaturesOf(name);
      if (signatures.length === 0) return [`${name} is no method`];
      return signatures.flatMap((signature) => {
        const type = declarations.parameterOf(signature);
        return type === undefined ? [] : declarations.hiddenIn(input, type, name, resolve).hidden;
      });
    });
    expect(hidden).toEqual([]);
  });

  it('shows the whole text of a method at each of its overloads', () => {
    const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const silent = operations.flatMap(({ name, summary, description }) =>
      declarations.signaturesOf(name).flatMap((signature, index) => {
        const shown = declarations.shownOf(signature);
        const whole = [summary, description, '```ts'].every((text) => shown.includes(inOneLine(text)));
        return whole ? [] : [`${name}, overload ${index + 1}`];
      }),
    );
    expect(silent).toEqual([]);
  });
});

it.each(findPublished())(
  'no comment in the declarations of $name stands behind what it does not document',
  ({ name }) => {
    const folder = join(inject('consumer'), 'node_modules', name, 'dist');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
    const behind = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(/^.*[;{,] +\/\*\*.*\*\/$/gm)].map(([line]) => `${file}: ${line.trim()}`);
    });
    // In a type literal such a comment has to take several lines.
    expect(behind).toEqual([]);
  },
);
