import { type Bar, barsPerDay, limit } from './day.ts';

/** What a picture says, in one language. */
export interface Words {
  readonly title: string;
  readonly asked: string;
  readonly reads: string;
  readonly cancels: string;
  readonly limit: string;
}

export const english: Words = {
  title: 'Request weight a minute, over a simulated day',
  asked: 'what the bots asked for',
  reads: 'reads that were sent',
  cancels: 'cancels that were sent',
  limit: 'the limit: 2400',
};

export const chinese: Words = {
  title: '模拟一天：每分钟的请求权重',
  asked: '各程序请求的权重',
  reads: '已发出的查询',
  cancels: '已发出的撤单',
  limit: '上限：2400',
};

const [width, height] = [760, 300];
const plot = { left: 48, top: 44, width: 696, height: 200 };
const highest = limit * 1.75;

const round = (value: number): string => String(Math.round(value * 10) / 10);
const x = (bar: number): string => round(plot.left + (bar / barsPerDay) * plot.width);
const y = (weight: number): string => round(plot.top + plot.height * (1 - Math.min(weight, highest) / highest));

/** The area between what lies below and what comes on top, in steps. */
const area = (below: readonly number[], above: readonly number[], color: string): string => {
  const top = above.map((value, bar) => `H${x(bar)}V${y(value)}`).join('');
  const bottom = below
    .map((value, bar) => `V${y(value)}H${x(bar)}`)
    .reverse()
    .join('');
  return `<path fill="${color}" d="M${x(0)} ${y(below[0] ?? 0)}${top}H${x(barsPerDay)}${bottom}Z"/>`;
};

const line = (values: readonly number[], color: string): string => {
  const steps = values.map((value, bar) => `V${y(value)}H${x(bar + 1)}`).join('');
  return `<path fill="none" stroke="${color}" stroke-width="1.2" d="M${x(0)} ${y(values[0] ?? 0)}${steps}"/>`;
};

const colors = { reads: '#8fb8de', cancels: '#e07a5f', asked: '#555555', limit: '#b3261e' };

/** Draws a day as SVG: what was asked for goes beyond the limit, what was sent does not. */
export function drawDay(bars: readonly Bar[], words: Words): string {
  const cancels = bars.map((bar) => bar.cancels);
  const sent = bars.map((bar) => bar.cancels + bar.reads);
  const none = bars.map(() => 0);
  const hours = [0, 4, 8, 12, 16, 20, 24].map((hour) => {
    const at = x((hour / 24) * barsPerDay);
    return `<text x="${at}" y="${plot.top + plot.height + 16}" text-anchor="middle">${String(hour).padStart(2, '0')}:00</text>`;
  });
  const weights = [0, 1200, 2400, 3600].map(
    (weight) => `<text x="${plot.left - 6}" y="${Number(y(weight)) + 4}" text-anchor="end">${weight}</text>`,
  );
  const legend = (
    [
      ['asked', words.asked],
      ['reads', words.reads],
      ['cancels', words.cancels],
      ['limit', words.limit],
    ] as const
  ).map(([name, text], index) => {
    const at = plot.left + index * 176;
    return `<rect x="${at}" y="274" width="12" height="12" fill="${colors[name]}"/><text x="${at + 18}" y="284">${text}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222222">`,
    `<title>${words.title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${plot.left}" y="26" font-size="15">${words.title}</text>`,
    area(none, cancels, colors.cancels),
    area(cancels, sent, colors.reads),
    line(
      bars.map(({ asked }) => asked),
      colors.asked,
    ),
    `<path stroke="${colors.limit}" stroke-dasharray="6 4" d="M${x(0)} ${y(limit)}H${x(barsPerDay)}"/>`,
    ...hours,
    ...weights,
    ...legend,
    '</svg>',
    '',
  ].join('\n');
}
