import type { BookView, Level } from '../../protocol.ts';
import { Panel } from '../controls.tsx';
import { grouped } from '../format.ts';
import { useTexts } from '../language.tsx';

interface RowProps {
  readonly level: Level;
  readonly side: 'bid' | 'ask';
  /** The largest quantity of the book, which has the longest bar. */
  readonly most: number;
}

function Row({ level, side, most }: RowProps) {
  const texts = useTexts();
  const isOwn = level.own !== '0';
  const width = most > 0 ? (Number(level.quantity) / most) * 100 : 0;
  return (
    <tr class={`${side} ${isOwn ? 'own' : ''}`}>
      <td>{texts.book[side]}</td>
      <td class="number">{grouped(level.price)}</td>
      <td class="number depth">
        <span class="depth-bar" style={{ width: `${width}%` }} aria-hidden="true" />
        <span>{grouped(level.quantity)}</span>
      </td>
      <td class="number">{isOwn ? grouped(level.own) : ''}</td>
    </tr>
  );
}

/** What lies at which price: asks above, the best of both in the middle. */
export function BookPanel({ book, last }: { readonly book: BookView | undefined; readonly last: string | undefined }) {
  const texts = useTexts();
  const { bids = [], asks = [] } = book ?? {};
  const most = Math.max(0, ...[...bids, ...asks].map(({ quantity }) => Number(quantity)));
  return (
    <Panel title={texts.book.title} name="book">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.book.side}</th>
            <th scope="col" class="number">
              {texts.book.price}
            </th>
            <th scope="col" class="number">
              {texts.book.quantity}
            </th>
            <th scope="col" class="number">
              {texts.book.own}
            </th>
          </tr>
        </thead>
        <tbody>
          {asks.toReversed().map((level, index) => (
            <Row key={`ask ${asks.length - index}`} level={level} side="ask" most={most} />
          ))}
          <tr class="middle">
            <th scope="row">{texts.price.last}</th>
            <td class="number">{grouped(last ?? '')}</td>
            <td />
            <td />
          </tr>
          {bids.map((level, index) => (
            <Row key={`bid ${index}`} level={level} side="bid" most={most} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
