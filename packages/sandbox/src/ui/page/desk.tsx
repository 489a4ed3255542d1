import { useState } from 'preact/hooks';
import type { Catalog, View } from '../protocol.ts';
import { act, type Do } from './api.ts';
import { CallsPanel } from './call/calls-panel.tsx';
import { ChartPanel } from './chart/chart-panel.tsx';
import type { Choices } from './choices.ts';
import { FaultsPanel } from './faults/faults-panel.tsx';
import { Header } from './header.tsx';
import { useTexts } from './language.tsx';
import { AccountsPanel } from './panels/accounts-panel.tsx';
import { BookPanel } from './panels/book-panel.tsx';
import { ClockPanel } from './panels/clock-panel.tsx';
import { MarketBar } from './panels/market-bar.tsx';
import { TradesPanel } from './panels/trades-panel.tsx';
import { useFeed } from './use-feed.ts';

const firstView = ({ markets, intervals }: Catalog): View => {
  const market = markets[0];
  const { exchange = '', product = '' } = market ?? {};
  return { exchange, product, symbol: market?.symbols[0] ?? '', interval: intervals[0] ?? '1m' };
};

interface RoomProps {
  readonly catalog: Catalog;
  readonly say: (text: string) => void;
}

function Room({ catalog, say }: RoomProps) {
  const texts = useTexts();
  const [view, setView] = useState(() => firstView(catalog));
  const known = useFeed(view);
  const run: Do = async (action, done) => {
    try {
      await act(action);
      say(done);
      return true;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  return (
    <main>
      {known.isConnected ? null : <p class="lost">{texts.lost}</p>}
      <MarketBar catalog={catalog} view={view} setView={setView} price={known.price} run={run} />
      <div class="market">
        <ChartPanel view={view} known={known} />
        <BookPanel book={known.book} last={known.price?.last} />
        <TradesPanel trades={known.trades} />
      </div>
      <div class="control">
        <ClockPanel clock={known.clock} hasWorld={catalog.hasWorld} run={run} />
        <FaultsPanel catalog={catalog} faults={known.faults} run={run} />
      </div>
      <CallsPanel calls={known.calls} />
      <AccountsPanel holdings={known.holdings} />
    </main>
  );
}

/** Everything that the page has, from the top down. */
export function Desk({ catalog, choices }: { readonly catalog: Catalog | undefined; readonly choices: Choices }) {
  const texts = useTexts();
  const [said, say] = useState('');
  return (
    <>
      <a class="skip" href="#calls">
        {texts.skip}
      </a>
      <Header choices={choices} version={catalog?.version} />
      {catalog === undefined ? <main aria-busy="true" /> : <Room catalog={catalog} say={say} />}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
