import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReader } from '../src/read/read-json.ts';
import { type Exact, isDigits, parseExactly } from './support/exact-json.ts';
import { declared, jsonText } from './support/json-text.ts';
import { compare, rational } from './support/rational.ts';

/** Can the digits be had back from the double that they are read as? */
const doubleHolds = (digits: string): boolean => {
  const double = Number(digits);
  return Number.isFinite(double) && compare(rational(String(double)), rational(digits)) === 0;
};

/** What a reader owes for this tree, told from the tree alone; `lost` collects what it must report. */
function owed(exact: Exact, names: readonly string[], under: boolean, lost: string[]): unknown {
  if (exact === null || typeof exact !== 'object') return exact;
  if (isDigits(exact)) {
    if (under) return exact.digits;
    if (doubleHolds(exact.digits)) return Number(exact.digits);
    lost.push(exact.digits);
    return exact.digits;
  }
  if (exact instanceof Map) {
    const isUnder = (name: string, value: Exact) =>
      names.includes(`${name}[]`) || (names.includes(name) && !Array.isArray(value));
    const members = [...exact].map(([name, value]) => [name, owed(value, names, isUnder(name, value), lost)] as const);
    return Object.fromEntries(members);
  }
  return (exact as readonly Exact[]).map((item) => owed(item, names, under, lost));
}

it('reads every payload without losing a digit, and by name alone decides what is text', () => {
  fc.assert(
    fc.property(jsonText, declared, (text, names) => {
      const reported: string[] = [];
      const read = createReader(names.join(' '))(text, (digits) => reported.push(digits));
      const lost: string[] = [];
      expect(read).toStrictEqual(owed(parseExactly(text), names, false, lost));
      expect(reported).toEqual(lost);
    }),
    { numRuns: 3000 },
  );
});

it('reads as JSON.parse does where no number needs care', () => {
  const harmless = fc.json({ noUnicodeString: false }).filter((text) => !/\d{15}|\de/i.test(text));
  fc.assert(
    fc.property(harmless, (text) => {
      expect(createReader()(text)).toStrictEqual(JSON.parse(text));
    }),
  );
});

it('refuses what is no JSON, whatever is declared', () => {
  fc.assert(
    fc.property(jsonText, declared, fc.nat(), (text, names, at) => {
      const cut = text.slice(0, at % text.length);
      // A number cut short is a number all the same, and so is a text that loses only blanks.
      fc.pre(!/^-?[\d.eE+-]*$/.test(cut) && cut.trimEnd() !== text.trimEnd());
      expect(() => createReader(names.join(' '))(cut)).toThrow(SyntaxError);
    }),
  );
});

it('reads the same far into a long payload', () => {
  fc.assert(
    fc.property(jsonText, declared, fc.integer({ min: 64_000, max: 65_600 }), (text, names, shift) => {
      const reported: { short: string[]; long: string[] } = { short: [], long: [] };
      const read = createReader(names.join(' '));
      const short = read(text, (digits) => reported.short.push(digits));
      const long = read(`["${'x'.repeat(shift)}",${text}]`, (digits) => reported.long.push(digits));
      expect((long as unknown[])[1]).toStrictEqual(short);
      expect(reported.long).toEqual(reported.short);
    }),
    { numRuns: 500 },
  );
});

it('takes no text for JSON that JSON.parse does not', () => {
  const broken = fc
    .tuple(jsonText, fc.nat(), fc.constantFrom('', '0', '-', '.', 'e', '1', '"', ':', ',', '12345678901234567890'))
    .map(([text, at, put]) => {
      const where = at % (text.length + 1);
      return text.slice(0, where) + put + text.slice(put ? where : where + 1);
    });
  fc.assert(
    fc.property(broken, declared, (text, names) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      const read = () => createReader(names.join(' '))(text);
      if (isJson) expect(read).not.toThrow();
      else expect(read).toThrow(SyntaxError);
    }),
    { numRuns: 2000 },
  );
});
