import type { TradeView } from '../../protocol.ts';
import { Panel, Scroll } from '../controls.tsx';
import { grouped, timeOfDay } from '../format.ts';
import { useTexts } from '../language.tsx';

/** What anybody has traded, the newest first. */
export function TradesPanel({ trades = [] }: { readonly trades: readonly TradeView[] | undefined }) {
  const texts = useTexts();
  const { time, bought, sold, title } = texts.trades;
  const sideOf = ({ buys }: TradeView): string => {
    if (buys === undefined) return texts.none;
    return buys ? bought : sold;
  };
  return (
    <Panel title={title} name="trades">
      <Scroll label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{time}</th>
              <th scope="col">{texts.book.side}</th>
              <th scope="col" class="number">
                {texts.book.price}
              </th>
              <th scope="col" class="number">
                {texts.book.quantity}
              </th>
            </tr>
          </thead>
          <tbody>
            {trades.map((trade) => (
              <tr key={trade.id} class={trade.buys === false ? 'ask' : 'bid'}>
                <td>{timeOfDay(trade.at)}</td>
                <td>{sideOf(trade)}</td>
                <td class="number">{grouped(trade.price)}</td>
                <td class="number">{grouped(trade.quantity)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Panel>
  );
}
