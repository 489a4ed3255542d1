import { describe, expect, it } from 'vitest';
import { binanceOutcome } from '../../src/dialects/binance-outcome.ts';
import { bitgetOutcome, isRefusedCode } from '../../src/dialects/bitget-outcome.ts';
import { binanceCatalogues, bitgetCatalogue, entriesOf } from './catalogues.ts';

/** What the exchange says with a code that means different things on two APIs. */
const wordsOf: Readonly<Record<string, string>> = { BBO_ORDER_REJECT: 'No depth matches this BBO order' };

describe.each(binanceCatalogues)('outcomes of %s', (api, catalogue) => {
  it('are what the client makes of the codes', () => {
    const other = entriesOf(catalogue).filter(
      ([code, { name, outcome }]) => outcome !== binanceOutcome(400, Number(code), wordsOf[name] ?? ''),
    );
    expect(other).toEqual([]);
  });

  it('leave open what the text of the exchange leaves open', () => {
    const open = entriesOf(catalogue).filter(([, { outcome }]) => outcome === 'unknown');
    const everywhere = ['-1000', '-1001', '-1006', '-1007', '-2020', '-4083'];
    const own = { 'binance-usdm': ['-2012'], 'binance-pm': ['-3000', '-3044', '-5041'] }[api] ?? [];
    expect(open.map(([code]) => code).sort()).toEqual([...everywhere, ...own].sort());
  });
});

it('every code that is no verdict on Binance is in a catalogue', () => {
  const codes = Array.from({ length: 99_999 }, (_, index) => -1 - index);
  const open = codes.filter((code) => binanceOutcome(400, code, '') === 'unknown');
  expect(open.length).toBeGreaterThan(3);
  const isKnown = (code: number) => binanceCatalogues.some(([, catalogue]) => catalogue[code] !== undefined);
  expect(open.filter((code) => !isKnown(code))).toEqual([]);
});

/** Codes that the client takes for a refusal and that the catalogue leaves out. */
const leftOut: Readonly<Record<string, string>> = {
  '50060': 'a duplicate clientOid in margin trading; futures calls answer 40786, 43118 or 45034',
};

describe('outcomes of bitget-mix', () => {
  it('are what the client makes of the codes', () => {
    const other = entriesOf(bitgetCatalogue).filter(([code, { outcome }]) => outcome !== bitgetOutcome(400, code));
    expect(other).toEqual([]);
  });

  it('has every code that says "not carried out", or a reason why not', () => {
    const codes = Array.from({ length: 100_000 }, (_, index) => String(index).padStart(5, '0'));
    const refused = codes.filter(isRefusedCode);
    expect(refused.length).toBeGreaterThan(200);
    expect(refused.filter((code) => !bitgetCatalogue[code] && !leftOut[code])).toEqual([]);
    expect(Object.keys(leftOut).filter((code) => bitgetCatalogue[code] || !isRefusedCode(code))).toEqual([]);
  });

  it('has the codes that leave the outcome open', () => {
    const open = entriesOf(bitgetCatalogue).filter(([, { outcome }]) => outcome === 'unknown');
    expect(open.map(([code]) => code).sort()).toEqual(
      ['40010', '40015', '40200', '40725', '40808', '40910', '43059', '45001'].sort(),
    );
  });
});
