import { useState } from 'preact/hooks';
import type { Catalog, Market, PriceView, View } from '../../protocol.ts';
import type { Do } from '../api.ts';
import { Choice, Facts } from '../controls.tsx';
import { grouped, percent, timeOfDay } from '../format.ts';
import { useTexts } from '../language.tsx';

const keyOf = ({ exchange, product }: Pick<Market, 'exchange' | 'product'>): string => `${exchange} ${product}`;

function PriceForm({ symbol, run }: { readonly symbol: string; readonly run: Do }) {
  const { price } = useTexts();
  const [wanted, setWanted] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await run({ do: 'set-price', symbol, price: wanted }, price.wasSet(symbol, wanted))) setWanted('');
  };
  return (
    <form class="price-form" onSubmit={submit}>
      <label class="field">
        <span>{price.newPrice}</span>
        <input
          inputMode="decimal"
          required
          pattern="\d+(\.\d+)?"
          size={10}
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <button type="submit">{price.set}</button>
    </form>
  );
}

interface MarketBarProps {
  readonly catalog: Catalog;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly price: PriceView | undefined;
  readonly run: Do;
}

/** What is looked at, and what it costs. */
export function MarketBar({ catalog, view, setView, price, run }: MarketBarProps) {
  const texts = useTexts();
  const { markets, intervals } = catalog;
  const market = markets.find((one) => keyOf(one) === keyOf(view));
  const { last = '', mark = '', index = '', low = '', high = '', funding } = price ?? {};
  const choose = (key: string): void => {
    const chosen = markets.find((one) => keyOf(one) === key);
    if (chosen === undefined) return;
    const { exchange, product, symbols } = chosen;
    setView({ ...view, exchange, product, symbol: symbols.includes(view.symbol) ? view.symbol : (symbols[0] ?? '') });
  };
  const plain = (values: readonly string[]) => values.map((value) => ({ value, text: value }));
  const facts: (readonly [string, string])[] = [
    [texts.price.last, grouped(last)],
    [texts.price.mark, grouped(mark)],
    [texts.price.index, grouped(index)],
    [texts.price.day, `${grouped(low)} – ${grouped(high)}`],
  ];
  const paid = funding && `${percent(funding.rate)} · ${timeOfDay(funding.nextAt).slice(0, 5)} UTC`;
  return (
    <section class="panel bar" aria-label={texts.market}>
      <Choice label={texts.market} options={plain(markets.map(keyOf))} value={keyOf(view)} choose={choose} />
      <Choice
        label={texts.symbol}
        options={plain(market?.symbols ?? [])}
        value={view.symbol}
        choose={(symbol) => setView({ ...view, symbol })}
      />
      <Choice
        label={texts.interval}
        options={plain(intervals)}
        value={view.interval}
        choose={(interval) => setView({ ...view, interval })}
      />
      <Facts facts={paid === undefined ? facts : [...facts, [texts.price.funding, paid]]} />
      <PriceForm symbol={view.symbol} run={run} />
    </section>
  );
}
