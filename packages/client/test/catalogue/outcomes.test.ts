import { describe, expect, it } from 'vitest';
import { coinmRefusedCodes, pmRefusedCodes, usdmRefusedCodes } from '../../src/binance.ts';
import { binanceOutcome } from '../../src/dialects/binance-outcome.ts';
import { bitgetOutcome, isRefusedCode } from '../../src/dialects/bitget-outcome.ts';
import { binanceCatalogues, bitgetCatalogue, entriesOf } from './catalogues.ts';

const tables: Readonly<Record<string, string>> = {
  'binance-usdm': usdmRefusedCodes,
  'binance-coinm': coinmRefusedCodes,
  'binance-pm': pmRefusedCodes,
};

/** Refused before the exchange looks at what is asked for, whether or not a catalogue explains the code. */
const refusedEverywhere = [
  -1008,
  -1021,
  -1022,
  -2014,
  -2015,
  ...Array.from({ length: 31 }, (_, index) => -1100 - index),
];

/** What a table of refused codes must say, so that a changed catalogue shows what to write there. */
function stepsOf(codes: Iterable<number>): string {
  const steps: string[] = [];
  let end = 0;
  for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
    const [gap, following = 0] = (steps.at(-1) ?? '').split('-').map(Number);
    if (steps.length > 0 && code === end + 1) steps[steps.length - 1] = `${gap}-${following + 1}`;
    else steps.push(String(code - end));
    end = code;
  }
  return steps.join(' ');
}

describe.each(binanceCatalogues)('outcomes of %s', (api, catalogue) => {
  const refused = tables[api] ?? '';

  it('are what the client makes of the codes', () => {
    const other = entriesOf(catalogue).filter(
      ([code, { outcome }]) => outcome !== binanceOutcome(refused, 400, Number(code)),
    );
    expect(other).toEqual([]);
  });

  it('leave open what the text of the exchange leaves open', () => {
    const open = entriesOf(catalogue).filter(([, { outcome }]) => outcome === 'unknown');
    const everywhere = ['-1000', '-1001', '-1006', '-1007', '-2020', '-4083'];
    const own = { 'binance-usdm': ['-2012'], 'binance-pm': ['-3000', '-3044', '-5041'] }[api] ?? [];
    expect(open.map(([code]) => code).sort()).toEqual([...everywhere, ...own].sort());
  });

  it('are refused for what the catalogue calls so, and what is refused everywhere; for no other code', () => {
    const codes = Array.from({ length: 99_999 }, (_, index) => -1 - index);
    const found = codes.filter((code) => binanceOutcome(refused, 400, code) === 'refused');
    const said = entriesOf(catalogue).filter(([, { outcome }]) => outcome === 'refused');
    const wanted = new Set([...said.map(([code]) => Number(code)), ...refusedEverywhere]);
    expect(found).toEqual([...wanted].sort((a, b) => b - a));
    expect(refused).toBe(stepsOf([...wanted].map((code) => -code)));
    expect(binanceOutcome(refused, 400, 51_998)).toBe('unknown');
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
