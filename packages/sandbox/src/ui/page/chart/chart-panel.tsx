import { useState } from 'preact/hooks';
import type { Bar, FillView, View } from '../../protocol.ts';
import { Choice, Facts, Panel, Scroll } from '../controls.tsx';
import { dateTime, grouped } from '../format.ts';
import { useTexts } from '../language.tsx';
import type { Known } from '../use-feed.ts';
import { Chart, type Style } from './chart.tsx';
import { useWidth } from './use-width.ts';

const height = 340;
const narrowest = 5;
const rowsShown = 30;

const highest = (bars: readonly Bar[]): string =>
  bars.reduce((most, { high }) => (Number(high) > Number(most) ? high : most), '0');

const lowest = (bars: readonly Bar[]): string =>
  bars.reduce((least, { low }) => (Number(low) < Number(least) ? low : least), bars[0]?.low ?? '0');

interface TableProps {
  readonly bars: readonly Bar[];
  readonly fills: readonly FillView[];
  readonly fillText: (fill: FillView) => string;
}

/** The newest bars and fills as text. */
function Numbers({ bars, fills, fillText }: TableProps) {
  const { chart } = useTexts();
  return (
    <details>
      <summary>{chart.numbers}</summary>
      <Scroll label={chart.numbers}>
        <table>
          <thead>
            <tr>
              <th scope="col">{chart.from}</th>
              <th scope="col" class="number">
                {chart.open}
              </th>
              <th scope="col" class="number">
                {chart.high}
              </th>
              <th scope="col" class="number">
                {chart.low}
              </th>
              <th scope="col" class="number">
                {chart.close}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars
              .slice(-rowsShown)
              .toReversed()
              .map(({ from, open, high, low, close }) => (
                <tr key={from}>
                  <th scope="row">{dateTime(from)}</th>
                  <td class="number">{grouped(open)}</td>
                  <td class="number">{grouped(high)}</td>
                  <td class="number">{grouped(low)}</td>
                  <td class="number">{grouped(close)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Scroll>
      <ul class="own-fills">
        {fills.slice(0, rowsShown).map((fill) => (
          <li key={`${fill.account} ${fill.id}`}>
            {dateTime(fill.at)}: {fillText(fill)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LookProps {
  readonly bars: readonly Bar[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

/** One bar in numbers, chosen with the arrow keys. */
function Look({ bars, chosen, choose }: LookProps) {
  const { chart } = useTexts();
  const bar = bars[chosen];
  if (bar === undefined) return null;
  const { from, open, high, low, close } = bar;
  const facts = [
    [chart.from, dateTime(from)],
    [chart.open, grouped(open)],
    [chart.high, grouped(high)],
    [chart.low, grouped(low)],
    [chart.close, grouped(close)],
  ] as const;
  return (
    <>
      <label class="field look">
        <span>{chart.look}</span>
        <input
          type="range"
          min={0}
          max={bars.length - 1}
          value={chosen}
          aria-valuetext={facts.map(([name, value]) => `${name} ${value}`).join(', ')}
          onInput={({ currentTarget }) => choose(Number(currentTarget.value))}
        />
      </label>
      <Facts facts={facts} />
    </>
  );
}

/** The price of what is looked at, with the accounts' fills. */
export function ChartPanel({ view, known }: { readonly view: View; readonly known: Known }) {
  const { chart } = useTexts();
  const [style, setStyle] = useState<Style>('candles');
  /** Counted from the newest bar, so that it stays where it is as time goes on. */
  const [back, setBack] = useState(0);
  const [place, width] = useWidth<HTMLDivElement>(640);
  const most = Math.floor(width / narrowest);
  const bars = [...(known.bars ?? []), ...(known.bar ? [known.bar] : [])].slice(-most);
  const chosen = Math.max(bars.length - 1 - back, 0);
  const first = bars[0]?.from ?? 0;
  const fills = (known.fills ?? []).filter(({ at }) => at >= first);
  const fillText = ({ account, buys, quantity, price }: FillView): string => chart.fill(account, buys, quantity, price);
  const last = bars.at(-1)?.close ?? '';
  const summary = chart.summary(view.symbol, view.interval, bars.length, lowest(bars), highest(bars), last);
  const label = fills.length === 0 ? summary : `${summary} ${chart.fills(fills.length)}`;
  const styles = (['candles', 'line'] as const).map((value) => ({ value, text: chart[value] }));
  return (
    <Panel title={`${chart.title} · ${view.symbol}`} name="prices">
      <div class="row">
        <Choice label={chart.style} options={styles} value={style} choose={setStyle} />
      </div>
      <div class="canvas" ref={place}>
        <Chart
          bars={bars}
          fills={fills}
          interval={view.interval}
          style={style}
          width={width}
          height={height}
          chosen={chosen}
          label={label}
          fillText={fillText}
        />
      </div>
      <Look bars={bars} chosen={chosen} choose={(index) => setBack(bars.length - 1 - index)} />
      <Numbers bars={bars} fills={fills} fillText={fillText} />
    </Panel>
  );
}
