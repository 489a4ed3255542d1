import type { Section } from '../section.ts';
import { showValue } from './show.ts';

/** A chart is drawn twice, for pages of either colour. */
export type Theme = 'light' | 'dark';

/** One bar. */
interface Bar {
  readonly label: string;
  readonly value: number;
  readonly spread?: readonly [number, number] | undefined;
  readonly shown: string;
}

const colors: Readonly<
  Record<Theme, Readonly<Record<'back' | 'text' | 'faint' | 'ours' | 'others' | 'hand', string>>>
> = {
  light: { back: '#ffffff', text: '#1f2328', faint: '#59636e', ours: '#0969da', others: '#d1a054', hand: '#afb8c1' },
  dark: { back: '#0d1117', text: '#e6edf3', faint: '#9198a1', ours: '#4493f8', others: '#b07d2b', hand: '#484f58' },
};

const width = 760;
const left = 236;
const right = 84;
const step = 30;
const top = 56;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): string => String(Math.round(value * 10) / 10);

const kindOf = (label: string): 'ours' | 'hand' | 'others' =>
  label.startsWith('OpenDerivs') ? 'ours' : /by hand|^ws /.test(label) ? 'hand' : 'others';

/** The bars of a section's chart: everyone who was measured, the least first. */
function barsOf({ chart, entries }: Section): readonly Bar[] {
  const bars = entries.flatMap(({ contender, cells }): Bar[] => {
    const cell = chart && cells[chart.column];
    if (cell === undefined || typeof cell === 'string') return [];
    const { value, unit, spread } = cell;
    return [{ label: contender, value, spread, shown: showValue(value, unit) }];
  });
  return bars.sort((one, other) => one.value - other.value);
}

/** Draws a section's chart as SVG: a bar for everyone, and a line over its middle half. */
export function drawChart(section: Section, theme: Theme, below: string): string {
  const bars = barsOf(section);
  const color = colors[theme];
  const most = Math.max(...bars.map(({ value, spread }) => Math.max(value, spread?.[1] ?? 0)));
  const x = (value: number): number => left + (value / most) * (width - left - right);
  const height = top + bars.length * step + 34;
  const title = escapeXml(section.chart?.caption ?? section.title);
  const drawn = bars.map(({ label, value, spread, shown }, at) => {
    const y = top + at * step;
    const middle = round(y + step / 2 - 4);
    const whisker = spread
      ? `<path stroke="${color.text}" stroke-width="1.2" d="M${round(x(spread[0]))} ${middle}H${round(x(spread[1]))}"/>`
      : '';
    const end = Math.max(x(value), spread ? x(spread[1]) : 0);
    return [
      `<text x="${left - 8}" y="${y + 15}" text-anchor="end">${escapeXml(label)}</text>`,
      `<rect x="${left}" y="${y}" width="${round(Math.max(1, x(value) - left))}" height="${step - 8}" rx="2" fill="${color[kindOf(label)]}"/>`,
      `${whisker}<text x="${round(end + 6)}" y="${y + 15}">${escapeXml(shown)}</text>`,
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="13" fill="${color.text}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="${color.back}"/>`,
    `<text x="16" y="30" font-size="16">${title}</text>`,
    ...drawn,
    `<text x="16" y="${height - 12}" font-size="11" fill="${color.faint}">${escapeXml(below)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
