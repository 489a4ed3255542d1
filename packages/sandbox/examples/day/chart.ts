import type { Recorded, Sample } from './record.ts';
import type { Report } from './report.ts';

/** What a chart says, in one language. */
export interface Words {
  readonly title: (bot: string, symbol: string) => string;
  readonly price: string;
  readonly bought: string;
  readonly sold: string;
  readonly equity: string;
  readonly held: string;
}

export const english: Words = {
  title: (bot, symbol) => `${bot} on ${symbol}, one simulated day`,
  price: 'price',
  bought: 'bought',
  sold: 'sold',
  equity: 'equity of the account, USDT',
  held: 'position',
};

export const chinese: Words = {
  title: (bot, symbol) => `${bot} · ${symbol} · 模拟一天`,
  price: '价格',
  bought: '买入',
  sold: '卖出',
  equity: '账户权益（USDT）',
  held: '持仓',
};

const [width, left, right] = [760, 72, 24];
const panels = { price: { top: 48, height: 200 }, equity: { top: 286, height: 100 }, held: { top: 424, height: 80 } };
const height = 540;

/** Light and dark, as whoever looks prefers. */
const style = `
svg { font: 12px sans-serif; --paper: #ffffff; --ink: #24292f; --grid: #d8dee4; --line: #57606a; --buy: #1a7f37; --sell: #cf222e; --equity: #0969da; --held: #8250df }
@media (prefers-color-scheme: dark) { svg { --paper: #0d1117; --ink: #e6edf3; --grid: #30363d; --line: #9da7b1; --buy: #3fb950; --sell: #f85149; --equity: #58a6ff; --held: #bc8cff } }
.paper { fill: var(--paper) } text { fill: var(--ink) } .grid { stroke: var(--grid); fill: none }
.price { stroke: var(--line); fill: none } .equity { stroke: var(--equity); fill: none } .held { stroke: var(--held); fill: none }
.buy { fill: var(--buy) } .sell { fill: var(--sell) }
`;

const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Three to six round numbers between two others. */
const roundNumbers = (least: number, most: number): number[] => {
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
};

interface Panel {
  readonly top: number;
  readonly height: number;
}

/** Where values lie in a panel that holds all of them. */
const scaleOf = ({ top, height: high }: Panel, values: readonly number[]) => {
  const [low, peak] = [Math.min(...values), Math.max(...values)];
  const margin = (peak - low) * 0.05 || Math.abs(peak) * 0.001 || 1;
  const [least, most] = [low - margin, peak + margin];
  return { least, most, y: (value: number) => round(top + high * (1 - (value - least) / (most - least))) };
};

/** Draws a day: the price with the fills in it, the equity, and what was held. */
export function drawDay({ samples, marks }: Recorded, { bot, symbols }: Report, words: Words): string {
  const [first, last] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 1];
  const x = (at: number): string => round(left + ((at - first) / Math.max(last - first, 1)) * (width - left - right));
  const panel = (name: keyof typeof panels, label: string, read: (sample: Sample) => number): string[] => {
    const { top } = panels[name];
    const shown = [...samples.map(read), ...(name === 'price' ? marks.map(({ price }) => price) : [])];
    const { least, most, y } = scaleOf(panels[name], shown);
    const lines = roundNumbers(least, most).flatMap((value) => [
      `<path class="grid" d="M${left} ${y(value)}H${width - right}"/>`,
      `<text x="${left - 6}" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`,
    ]);
    // A position stays as it is until it changes; a price and the equity do not.
    const path = samples
      .map((sample) =>
        name === 'held' ? `H${x(sample.at)}V${y(read(sample))}` : `L${x(sample.at)} ${y(read(sample))}`,
      )
      .join('');
    const from = samples[0] === undefined ? '' : `M${x(first)} ${y(read(samples[0]))}`;
    const triangles =
      name === 'price'
        ? marks.map(({ at, price, buys }) => {
            const tip = buys ? 'l-3 6h6z' : 'l-3 -6h6z';
            return `<path class="${buys ? 'buy' : 'sell'}" d="M${x(at)} ${y(price)}${tip}"/>`;
          })
        : [];
    const title = `<text x="${left}" y="${top - 8}">${escaped(label)}</text>`;
    return [title, ...lines, `<path class="${name}" d="${from}${path}"/>`, ...triangles];
  };
  const hours = Array.from({ length: 7 }, (_, at) => first + ((last - first) / 6) * at).map((at) => {
    const text = new Date(at).toISOString().slice(11, 16);
    return `<text x="${x(at)}" y="${height - 16}" text-anchor="middle">${text}</text>`;
  });
  const title = escaped(words.title(bot, symbols[0]?.symbol ?? ''));
  const legend = [
    `<path class="buy" d="M580 12l-4 8h8z"/><text x="590" y="20">${escaped(words.bought)}</text>`,
    `<path class="sell" d="M660 20l-4 -8h8z"/><text x="670" y="20">${escaped(words.sold)}</text>`,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${title}</title>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text x="${left}" y="20" font-size="15">${title}</text>`,
    ...legend,
    ...panel('price', words.price, ({ price }) => price),
    ...panel('equity', words.equity, ({ equity }) => Number(equity) / 1e18),
    ...panel('held', words.held, ({ held }) => held),
    ...hours,
    '</svg>',
    '',
  ].join('\n');
}
