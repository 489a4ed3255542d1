import { describe, expect, it } from 'vitest';
import { binanceOutcome } from '../../src/dialects/binance-outcome.ts';
import { bitgetOutcome, isRefusedCode } from '../../src/dialects/bitget-outcome.ts';
import { binanceCatalogues, bitgetCatalogue, entriesOf } from './catalogues.ts';

describe.each(binanceCatalogues)('outcomes of %s', (_api, catalogue) => {
  it('are what the client makes of the codes', () => {
    const other = entriesOf(catalogue).filter(
      ([code, { outcome }]) => outcome !== binanceOutcome(400, Number(code), ''),
    );
    expect(other).toEqual([]);
  });

  it('has every code that is no verdict', () => {
    const codes = Array.from({ length: 99_999 }, (_, index) => -1 - index);
    const open = codes.filter((code) => binanceOutcome(400, code, '') === 'unknown');
    expect(open.length).toBeGreaterThan(3);
    expect(open.filter((code) => catalogue[code] === undefined)).toEqual([]);
  });
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
