import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BalanceView, HoldingView, OrderView, PositionView } from '../../protocol.ts';
import { Choice, Panel, Scroll } from '../controls.tsx';
import { dateTime, grouped, signOf } from '../format.ts';
import { useTexts } from '../language.tsx';

type Of<Item> = Item & { readonly holding: HoldingView };

interface Column<Item> {
  readonly title: string;
  readonly isNumber?: boolean;
  of(item: Of<Item>): ComponentChildren;
}

interface ListProps<Item> {
  readonly title: string;
  readonly items: readonly Of<Item>[];
  readonly columns: readonly Column<Item>[];
  keyOf(item: Of<Item>): string;
}

function List<Item>({ title, items, columns, keyOf }: ListProps<Item>) {
  const texts = useTexts();
  const all: readonly Column<Item>[] = [
    { title: texts.accounts.account, of: ({ holding }) => holding.account },
    { title: texts.accounts.product, of: ({ holding }) => holding.product },
    ...columns,
  ];
  return (
    <>
      <h3>
        {title} <span class="count">{items.length}</span>
      </h3>
      {items.length === 0 ? null : (
        <Scroll label={title}>
          <table>
            <thead>
              <tr>
                {all.map((column) => (
                  <th key={column.title} scope="col" class={column.isNumber ? 'number' : ''}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={keyOf(item)}>
                  {all.map((column) => (
                    <td key={column.title} class={column.isNumber ? 'number' : ''}>
                      {column.of(item)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  );
}

const unlessZero = (amount: string, otherwise: string): string => (Number(amount) === 0 ? otherwise : grouped(amount));

const placeOf = ({ exchange, account, product }: HoldingView): string => `${exchange} ${account} ${product}`;

const of = <Item,>(holdings: readonly HoldingView[], items: (holding: HoldingView) => readonly Item[]): Of<Item>[] =>
  holdings.flatMap((holding) => items(holding).map((item) => ({ ...item, holding })));

function Orders({ holdings }: { readonly holdings: readonly HoldingView[] }) {
  const texts = useTexts();
  const names = texts.accounts;
  const columns: readonly Column<OrderView>[] = [
    { title: texts.symbol, of: ({ symbol }) => symbol },
    { title: names.order, of: ({ id }) => id },
    {
      title: texts.book.side,
      of: ({ side, positionSide }) => (positionSide === 'BOTH' ? side : `${side} ${positionSide}`),
    },
    { title: names.type, of: ({ type, service }) => (service === 'plain' ? type : `${type} (${service})`) },
    { title: texts.book.price, isNumber: true, of: ({ price }) => unlessZero(price, names.atMarket) },
    { title: names.trigger, isNumber: true, of: ({ triggers }) => triggers.map(grouped).join(' / ') },
    { title: texts.book.quantity, isNumber: true, of: ({ quantity }) => unlessZero(quantity, names.whole) },
    { title: names.filled, isNumber: true, of: ({ filled }) => grouped(filled) },
    { title: texts.trades.time, of: ({ at }) => dateTime(at) },
  ];
  return (
    <List
      title={names.orders}
      items={of(holdings, ({ orders }) => orders)}
      columns={columns}
      keyOf={({ holding, id }) => `${placeOf(holding)} ${id}`}
    />
  );
}

function Positions({ holdings }: { readonly holdings: readonly HoldingView[] }) {
  const texts = useTexts();
  const names = texts.accounts;
  const columns: readonly Column<PositionView>[] = [
    { title: texts.symbol, of: ({ symbol, side }) => (side === 'BOTH' ? symbol : `${symbol} ${side}`) },
    {
      title: texts.book.quantity,
      isNumber: true,
      of: ({ amount }) => <span class={signOf(amount)}>{grouped(amount)}</span>,
    },
    { title: names.entry, isNumber: true, of: ({ entryPrice }) => grouped(entryPrice) },
    { title: texts.price.mark, isNumber: true, of: ({ markPrice }) => grouped(markPrice) },
    {
      title: names.liquidation,
      isNumber: true,
      of: ({ liquidation }) => (liquidation === '0' ? texts.none : grouped(liquidation)),
    },
    {
      title: names.unrealized,
      isNumber: true,
      of: ({ unrealized, marginAsset }) => (
        <span class={signOf(unrealized)}>
          {grouped(unrealized)} {marginAsset}
        </span>
      ),
    },
    { title: names.margin, isNumber: true, of: ({ margin, marginAsset }) => `${grouped(margin)} ${marginAsset}` },
    {
      title: names.leverage,
      of: ({ leverage, isIsolated }) => `${leverage} × ${isIsolated ? names.isolated : names.crossed}`,
    },
  ];
  return (
    <List
      title={names.positions}
      items={of(holdings, ({ positions }) => positions)}
      columns={columns}
      keyOf={({ holding, symbol, side }) => `${placeOf(holding)} ${symbol} ${side}`}
    />
  );
}

function Balances({ holdings }: { readonly holdings: readonly HoldingView[] }) {
  const names = useTexts().accounts;
  const columns: readonly Column<BalanceView>[] = [
    { title: names.asset, of: ({ asset }) => asset },
    { title: names.wallet, isNumber: true, of: ({ wallet }) => grouped(wallet) },
    { title: names.available, isNumber: true, of: ({ available }) => grouped(available) },
    {
      title: names.unrealized,
      isNumber: true,
      of: ({ unrealized }) => <span class={signOf(unrealized)}>{grouped(unrealized)}</span>,
    },
  ];
  return (
    <List
      title={names.balances}
      items={of(holdings, ({ balances }) => balances)}
      columns={columns}
      keyOf={({ holding, asset }) => `${placeOf(holding)} ${asset}`}
    />
  );
}

const isUsed = ({ orders, positions }: HoldingView): boolean => orders.length > 0 || positions.length > 0;

/** What accounts have, of all together or of one. */
export function AccountsPanel({ holdings = [] }: { readonly holdings: readonly HoldingView[] | undefined }) {
  const texts = useTexts();
  const names = texts.accounts;
  const [chosen, choose] = useState('');
  const [onlyUsed, setOnlyUsed] = useState(false);
  const known = [...new Set(holdings.map(({ account }) => account))];
  const options = [{ value: '', text: names.all }, ...known.map((value) => ({ value, text: value }))];
  const shown = holdings.filter(
    (holding) => (chosen === '' || holding.account === chosen) && (!onlyUsed || isUsed(holding)),
  );
  return (
    <Panel title={names.title} name="accounts">
      {holdings.length === 0 ? (
        <p class="note">{names.empty}</p>
      ) : (
        <>
          <div class="row">
            <Choice label={names.account} options={options} value={chosen} choose={choose} />
            <label class="check">
              <input
                type="checkbox"
                checked={onlyUsed}
                onChange={({ currentTarget }) => setOnlyUsed(currentTarget.checked)}
              />
              <span>{names.onlyUsed}</span>
            </label>
          </div>
          <Orders holdings={shown} />
          <Positions holdings={shown} />
          <Balances holdings={shown} />
        </>
      )}
    </Panel>
  );
}
