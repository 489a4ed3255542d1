import { describe, expect, it } from 'vitest';
import { broken, skipped } from '../src/run/outcome.ts';
import { table, tally } from '../src/table.ts';
import { outcome } from './outcomes.ts';

const failures = [
  { name: 'a call', why: 'the code\nis 1, not 2' },
  { name: 'another', why: 'not done within 10000 ms' },
];

describe('the table', () => {
  it('has a line per runtime, and one per further failure', () => {
    expect(
      table([outcome(), outcome({ runtime: 'bun', version: '1', failures }), skipped('deno', 'not here')]),
    ).toEqual([
      'runtime  version  crypto       transport  governor  socket  passed  failed  what failed',
      '-------  -------  -----------  ---------  --------  ------  ------  ------',
      'node20   20.20.2  node:crypto  node:http  own       ws      2       0',
      'bun      1        node:crypto  node:http  own       ws      2       2       a call: the code is 1, not 2',
      '                                                                            another: not done within 10000 ms',
      'deno                                                                        skipped: not here',
    ]);
  });

  it('says that it does not know what a runtime was given that left no report', () => {
    expect(table([broken({ runtime: 'bun', version: '1' }, 'ended with 1')])[2]).toMatch(
      /^bun\s+1\s+\?\s+\?\s+\?\s+\?\s+0\s+1\s+no report: ended with 1$/,
    );
  });
});

describe('the tally', () => {
  it('adds up checks, and counts runtimes that were skipped as nothing else', () => {
    const all = [outcome(), outcome({ passed: 5 }), skipped('deno', 'not here')];
    expect(tally(all)).toEqual({ passed: 7, failed: 0, skipped: 1, ok: true });
  });

  it('is not ok with one failure among many', () => {
    expect(tally([outcome({ passed: 100 }), outcome({ failures })])).toMatchObject({
      passed: 102,
      failed: 2,
      ok: false,
    });
  });

  it('is not ok where a runtime left no report', () => {
    expect(tally([outcome(), broken({ runtime: 'bun', version: '' }, '')])).toMatchObject({ failed: 1, ok: false });
  });

  it('is not ok where nothing ran', () => {
    expect(tally([skipped('deno', 'not here')]).ok).toBe(false);
    expect(tally([]).ok).toBe(false);
  });
});
