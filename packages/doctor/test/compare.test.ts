import { answerOf, examplesOf, operationsOf, type Schema } from '@openderivs/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../src/apis/bundle.ts';
import { createCompare, type Difference } from '../src/compare/compare.ts';
import { hasFormat } from '../src/compare/formats.ts';
import { shownCode, shownName, shownValue } from '../src/compare/shown.ts';

/** What a validator has no word for. */
const isBeyondValidity = ({ kind, described }: Difference): boolean =>
  (kind === 'field not described' && described === 'nothing') || (kind === 'new value' && described.includes('open'));

/**
 * Filters that are not known have a form of their own, which takes whatever a known filter lacks. A validator is content with
 * that, the doctor says what is missing.
 */
const hasCatchAll = (found: readonly Difference[]): boolean => found.every(({ path }) => path.includes('.filters[].'));

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.keys(value).flatMap((key) =>
          pathsIn(Reflect.get(value, key), [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

/** A copy in which what is at the path is another value, or gone. */
const changed = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined || typeof value !== 'object' || value === null) return to;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  const member = changed(Reflect.get(value, key), rest, to);
  if (member === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, member ?? null);
  return copy;
};

const replacements: readonly unknown[] = [undefined, null, 7, 0.5, 'not at all', '12.5', '', true, [], {}];

describe.each(['binance-usdm', 'bitget-mix'])('answers of %s, as a JSON Schema validator sees them', (api) => {
  const bundle = readBundle(api);
  const compare = createCompare(bundle);
  const ajv = new Ajv2020({ strict: false, logger: false });
  ajv.removeKeyword('format');
  ajv.addKeyword({ keyword: 'format', validate: hasFormat });
  ajv.addSchema(bundle, 'description');
  const shown = operationsOf(bundle).flatMap(({ path, method, operation }) => {
    const answer = answerOf(bundle, operation);
    const [example] = answer === undefined ? [] : examplesOf(bundle, answer);
    const pointer = ['paths', path, method, 'responses', '200', 'content', 'application/json', 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    return example === undefined ? [] : [{ name: String(operation.operationId), pointer, value: example.value }];
  });

  it('agrees on every example, whole and with each part of it changed', () => {
    expect(shown.length).toBeGreaterThan(50);
    const disputed: string[] = [];
    let tried = 0;
    for (const { name, pointer, value } of shown) {
      const schema: Schema = { $ref: `#/${pointer}` };
      const validate = ajv.compile({ $ref: `description#/${pointer}` });
      const judge = (answer: unknown, what: string) => {
        tried += 1;
        const found = compare(schema, answer).filter((each) => !isBeyondValidity(each));
        if (validate(answer) !== (found.length === 0) && !(validate(answer) && hasCatchAll(found)))
          disputed.push(`${name} ${what} ${JSON.stringify(found)}`);
      };
      judge(value, 'as it is');
      // Of a long list, the first entries stand for the rest.
      for (const path of pathsIn(value)
        .filter((each) => each.every((key) => typeof key === 'string' || key < 2))
        .slice(0, 60)) {
        for (const to of path.length === 0 ? replacements.slice(1) : replacements)
          judge(changed(value, path, to), `${path.join('.')} is ${JSON.stringify(to)}`);
      }
    }
    expect(disputed).toEqual([]);
    expect(tried).toBeGreaterThan(5000);
  });
});

describe('what may be shown', () => {
  it.each([
    'GTE_GTC',
    'STOP_MARKET',
    'USDT-FUTURES',
    'OPPONENT_10',
    '1m',
    '1H',
    'crossed',
    'NEXT_QUARTER',
    'uta_trade',
    '',
    true,
    7,
  ])('%s, as the value of an enum', (value) => {
    expect(shownValue(value)).toBe(value === '' ? '(empty text)' : String(value));
  });

  it.each([
    '61234.50',
    '1795132800000',
    '8389765612825190229',
    '203.0.113.77',
    'someone@example.com',
    'x-Cv7Bq2-my-order',
    'A'.repeat(64),
    'vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv',
    '9f86d081884c7d659a2feaa0c55ad015',
    'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
    'a sentence with words',
    100,
    0.5,
    -1,
    1795132800000,
    {},
  ])('not %s', (value) => {
    expect(shownValue(value)).toMatch(/^\(a (text|number) that is not shown\)$/);
  });

  it.each(['newField', 'cross_margin', 'price24h', 'E', 'totalCrossUnPnl'])('%s, as the name of a field', (name) => {
    expect(shownName(name)).toBe(name);
  });

  it.each([
    '777000111222',
    '203.0.113.77',
    'x-my-order',
    'someone@example.com',
    'A'.repeat(64),
    'vmPUZE6mv9SD5VNHk4HlWFsO',
    'two words',
  ])('not %s', (name) => {
    expect(shownName(name)).toBe('(a name that is not shown)');
  });

  it('codes of few digits alone', () => {
    expect([-2015, '40012', 'https://x', 1234567].map(shownCode)).toEqual([
      '-2015',
      '40012',
      '(not shown)',
      '(not shown)',
    ]);
  });
});

describe('a list of what is described', () => {
  const bundle = { components: {} };
  const compare = createCompare(bundle);
  const open: Schema = { anyOf: [{ type: 'string', enum: ['A', 'B'] }, { type: 'string' }] };
  const closed: Schema = { type: 'string', enum: ['A', 'B'] };

  it('is open or closed', () => {
    expect(compare(open, 'NEW_ONE')).toEqual([
      { kind: 'new value', path: '', described: 'one of 2 values (open list)', answered: 'NEW_ONE' },
    ]);
    expect(compare(closed, 'NEW_ONE')[0]?.described).toBe('one of 2 values (closed list)');
    expect([compare(open, 'A'), compare(closed, 'B')]).toEqual([[], []]);
  });

  it('says "none" by the empty text where it is open', () => {
    expect(compare(open, '')).toEqual([]);
    expect(compare(closed, '')[0]?.answered).toBe('(empty text)');
  });

  it('has the values that the words of the description name', () => {
    expect(compare({ ...open, description: '`NONE` without one.' }, 'NONE')).toEqual([]);
  });

  it('takes many new names of one object for data', () => {
    const entries = Array.from({ length: 11 }, (_, at) => [String.fromCharCode(97 + at), 1]);
    const found = compare({ type: 'object', properties: {} }, Object.fromEntries(entries));
    expect([...new Set(found.map(({ path }) => path))]).toEqual(['{}']);
  });
});
