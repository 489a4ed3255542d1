import { describe, expect, it } from 'vitest';
import { compare, entriesOf, levelOfAll } from '../src/index.ts';
import { changes } from './changes.ts';
import { set } from './edits.ts';
import { exchange } from './exchange.ts';

describe.each(Object.entries(changes))('%s', (_, rows) => {
  it.each(rows.map(([change, level, ...edits]) => ({ change, level, edits })))(
    '$change: $level',
    ({ level, edits }) => {
      const after = exchange();
      for (const edit of edits) edit(after);
      expect(after).not.toEqual(exchange());
      const found = compare(exchange(), after);
      expect(levelOfAll(found) ?? 'none', JSON.stringify(found, null, 1)).toBe(level);
    },
  );
});

it('names an empty text so that it is seen', () => {
  const after = exchange();
  const price = { anyOf: [{ const: '' }, { type: 'string', format: 'decimal' }] };
  set('schemas Order properties avgPrice', price)(after);
  const [entry] = entriesOf(compare(exchange(), after));
  expect(entry?.en).toContain("can be `''` too");
});

type Holder = Record<string, unknown>;

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((place) => [key, ...place])]);
}

const at = (value: unknown, place: readonly string[]): Holder =>
  place.reduce<Holder>((node, key) => node[key] as Holder, value as Holder);

/** Under a document, where nobody damages the whole of it. */
const places = placesIn(exchange()).filter(([, ...inside]) => inside.length > 0);

/** Of these, what only people read, and what only counts. */
const QUIET = /^(summary|description|example|tags|meaning|remedy|source|title|version|x-weight|x-limits|x-streams)$/;

describe('nothing passes silently', () => {
  const objects = places.filter((place) => {
    const value = at(exchange(), place);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  });

  it('a key that nobody knows breaks, or is something new, wherever it comes to', () => {
    const silent = objects.filter((place) => {
      const after = exchange();
      Object.assign(at(after, place), { odd: { type: 'string' } });
      const level = levelOfAll(compare(exchange(), after));
      return place.some((key) => QUIET.test(key)) ? level === undefined : level === undefined || level === 'patch';
    });
    expect(objects.length).toBeGreaterThan(150);
    expect(silent.map((place) => place.join(' '))).toEqual([]);
  });

  it('whatever is taken away is told', () => {
    // A type goes without saying where properties, items or values are listed, and a description has an `info`.
    const told = places.filter((place) => !/^(type|info)$/.test(place.at(-1) ?? ''));
    const silent = told.filter((place) => {
      const after = exchange();
      const holder = at(after, place.slice(0, -1));
      const key = place.at(-1) ?? '';
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      try {
        return compare(exchange(), after).length === 0;
      } catch (cause) {
        // A reference that leads nowhere.
        return !/refers to/.test(String(cause));
      }
    });
    expect(silent.map((place) => place.join(' '))).toEqual([]);
  });
});
