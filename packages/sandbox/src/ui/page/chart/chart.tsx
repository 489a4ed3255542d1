import type { Bar, FillView } from '../../protocol.ts';
import { axisTime } from '../format.ts';
import { createScale, rangeOf, type Scale, ticksOf } from './scale.ts';

export type Style = 'candles' | 'line';

interface ChartProps {
  readonly bars: readonly Bar[];
  readonly fills: readonly FillView[];
  readonly interval: string;
  readonly style: Style;
  readonly width: number;
  readonly height: number;
  /** The bar that is looked at. */
  readonly chosen: number;
  readonly label: string;
  readonly fillText: (fill: FillView) => string;
}

const margin = { right: 72, bottom: 22, top: 8 };

/** So few bars leave room on the left: a world begins with one. */
const fewest = 40;

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  /** How wide the place of a bar is. */
  readonly step: number;
}

function Axes({
  bars,
  interval,
  width,
  height,
  x,
  y,
}: Pick<ChartProps, 'bars' | 'interval' | 'width' | 'height'> & Scales) {
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  const every = Math.max(Math.ceil(70 / (x.at(1) - x.at(0))), 1);
  return (
    <g class="axes">
      {ticksOf(y.from, y.to, 6).map((value) => (
        <g key={value}>
          <line x1={0} x2={right} y1={y.at(value)} y2={y.at(value)} />
          <text x={right + 6} y={y.at(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      {bars.map((bar, index) =>
        (bars.length - 1 - index) % every === Math.floor(every / 2) ? (
          <text key={bar.from} class="time" x={x.at(index)} y={bottom + 16}>
            {axisTime(bar.from, interval)}
          </text>
        ) : null,
      )}
    </g>
  );
}

function Candles({ bars, x, y, step }: Pick<ChartProps, 'bars'> & Scales) {
  const wide = Math.max(step * 0.7, 1);
  return (
    <g class="candles">
      {bars.map((bar, index) => {
        const [open, close] = [y.at(Number(bar.open)), y.at(Number(bar.close))];
        const middle = x.at(index);
        return (
          <g key={bar.from} class={close <= open ? 'up' : 'down'}>
            <line x1={middle} x2={middle} y1={y.at(Number(bar.high))} y2={y.at(Number(bar.low))} />
            <rect
              x={middle - wide / 2}
              width={wide}
              y={Math.min(open, close)}
              height={Math.max(Math.abs(open - close), 1)}
            />
          </g>
        );
      })}
    </g>
  );
}

/** Fills at the bar in which they happened: those that bought point up from below, those that sold down from above. */
function Fills({ bars, fills, x, y, fillText }: Pick<ChartProps, 'bars' | 'fills' | 'fillText'> & Scales) {
  return (
    <g class="fills">
      {fills.map((fill) => {
        const index = bars.findLastIndex(({ from }) => from <= fill.at);
        if (index < 0) return null;
        const [left, top] = [x.at(index), y.at(Number(fill.price))];
        const size = fill.buys ? 7 : -7;
        return (
          <path
            key={`${fill.account} ${fill.id}`}
            class={fill.buys ? 'bought' : 'sold'}
            d={`M${left} ${top} l-5 ${size * 1.5} h10 z`}
          >
            <title>{fillText(fill)}</title>
          </path>
        );
      })}
    </g>
  );
}

/** Prices over time. What it shows stands in its label and in the table below it. */
export function Chart(props: ChartProps) {
  const { bars, fills, interval, style, width, height, chosen, label, fillText } = props;
  if (bars.length === 0) return <div class="chart" />;
  const prices = [...bars.flatMap(({ high, low }) => [Number(high), Number(low)])];
  const [from, to] = rangeOf(prices);
  const right = width - margin.right;
  const places = Math.max(bars.length, fewest);
  const step = right / places;
  const x = createScale(bars.length - places, bars.length, step / 2, right + step / 2);
  const y = createScale(from, to, height - margin.bottom, margin.top);
  const scales = { x, y, step };
  const points = bars.map(({ close }, index) => `${x.at(index)},${y.at(Number(close))}`).join(' ');
  const last = Number(bars.at(-1)?.close ?? from);
  return (
    <svg class="chart" role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Axes bars={bars} interval={interval} width={width} height={height} {...scales} />
      <line class="chosen" x1={x.at(chosen)} x2={x.at(chosen)} y1={0} y2={height - margin.bottom} />
      {style === 'candles' ? <Candles bars={bars} {...scales} /> : <polyline class="line" points={points} />}
      <line class="last" x1={0} x2={right} y1={y.at(last)} y2={y.at(last)} />
      <Fills bars={bars} fills={fills} fillText={fillText} {...scales} />
    </svg>
  );
}
