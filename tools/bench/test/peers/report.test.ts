import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/peers/report/chart.ts';
import { sectionText } from '../../src/peers/report/markdown.ts';
import { type Run, report } from '../../src/peers/report/report.ts';
import { summaryTable } from '../../src/peers/report/summary.ts';
import type { Section } from '../../src/peers/section.ts';

const section: Section = {
  ...{ id: 'calls-1', row: 'calls', title: 'Calls', text: 'What was done.', columns: ['CPU', 'digits'] },
  entries: [
    { contender: 'slow & sure', cells: { CPU: { value: 5, unit: 'times', spread: [4, 6] }, digits: 'lost | kept' } },
    { contender: 'OpenDerivs', cells: { CPU: { value: 1.25, unit: 'times' } } },
    { contender: 'absent', cells: {}, note: 'not timed: the signature is not right' },
  ],
  chart: { column: 'CPU', caption: 'CPU <per call>' },
};

const run: Run = {
  conditions: { date: '2026-01-02', machine: 'a machine', load: 3, versions: { ccxt: '1.2.3' } },
  chosen: [{ name: 'OpenDerivs', chosen: 'everything by default' }],
  sections: [section, { ...section, id: 'words', entries: [{ contender: 'one', cells: { CPU: 'none' } }] }],
  leftOut: ['memory'],
  command: 'npm run bench -- --peers',
};

it('shows a table with every number in its unit, the middle half, and what has to be said', () => {
  expect(sectionText(section)).toBe(
    [
      '### Calls',
      '',
      'What was done.',
      '',
      '|             | CPU                   | digits       | note                                  |',
      '| ----------- | --------------------- | ------------ | ------------------------------------- |',
      '| slow & sure | 5.00 x (4.00 to 6.00) | lost \\| kept |                                       |',
      '| OpenDerivs  | 1.25 x                | –            |                                       |',
      '| absent      | –                     | –            | not timed: the signature is not right |',
    ].join('\n'),
  );
});

describe('a chart', () => {
  const [light, dark] = [drawChart(section, 'light', 'below'), drawChart(section, 'dark', 'below')];

  it('has a bar for everyone who was measured, the least first, as long as what was measured', () => {
    const widths = [...light.matchAll(/<rect x="236" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(2);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(4, 2);
    expect(light.indexOf('OpenDerivs')).toBeLessThan(light.indexOf('slow &amp; sure'));
  });

  it('is drawn in the colours of the page, and is well-formed', () => {
    expect(light).toContain('#ffffff');
    expect(dark).not.toContain('#ffffff');
    expect(light).toContain('<title>CPU &lt;per call&gt;</title>');
  });
});

it('writes a page with date, machine, load, versions, choices and charts, and the numbers', () => {
  const files = report(run);
  expect(files.map(({ name }) => name)).toEqual(['README.md', 'results.json', 'calls-1-light.svg', 'calls-1-dark.svg']);
  const [page, numbers] = files;
  for (const said of [
    /2026-01-02, a machine, busy with other programs \(load 3\.0\)/,
    /\| ccxt +\| 1\.2\.3 +\|/,
    /\| OpenDerivs +\| everything by default +\|/,
    /Left out of this run: memory\./,
    /srcset="calls-1-dark\.svg"/,
  ]) {
    expect(page?.text).toMatch(said);
  }
  expect(JSON.parse(numbers?.text ?? '')).toEqual(run);
});

it('says the most telling numbers in one table, and leaves out what was not measured', () => {
  const installed: Section = {
    ...{ id: 'installed', row: 'installed', title: 'Installed', text: '', columns: ['size', 'packages'] },
    entries: [
      { contender: 'OpenDerivs: binance-usdm', cells: { size: { value: 1.7e6, unit: 'bytes', spread: [1e6, 2e6] } } },
      { contender: 'ccxt', cells: { size: { value: 64e6, unit: 'bytes' } } },
    ],
  };
  const shown = summaryTable([installed])
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(shown.slice(2)).toEqual([
    ['', 'installed size', '1.7 MB', '64.0 MB', '–', '–', ''],
    ['', 'installed packages', '–', '–', '–', '–', ''],
  ]);
});

it('says in Chinese what stands in words, and leaves numbers alone', () => {
  const cells = { 'banned (418)': 'yes, and 31 more calls sent' };
  const bans: Section = { ...section, id: 'bans', columns: ['banned (418)'], entries: [{ contender: 'ccxt', cells }] };
  const noticed = { contender: 'OpenDerivs', cells: { noticed: '16 of 20' } };
  const mistakes: Section = { ...section, id: 'mistakes', columns: ['noticed'], entries: [noticed] };
  const shown = summaryTable([mistakes, bans], 'zh');
  expect(shown).toContain('| 16/20');
  expect(shown).toContain('| 是，此后又发送 31 次请求');
  expect(shown).not.toMatch(/noticed|banned|calls/);
});
