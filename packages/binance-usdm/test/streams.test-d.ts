import { createBinanceUsdm } from '../src/index.ts';
import { createBinanceUsdmStreams, type Item } from '../src/streams.ts';

const usdm = createBinanceUsdm();
const streams = createBinanceUsdmStreams({ rest: usdm });

/** Identifiers and decimals are text, times are numbers. */
export async function read(): Promise<void> {
  const trades = streams.aggTrade({ symbol: ['BTCUSDT', 'ETHUSDT'] }, { expectWithin: 60_000, overflow: 'keep' });
  for await (const item of trades) {
    // @ts-expect-error an item may be no event
    item.event;
    if (item.kind === 'event') {
      const { a, p, T, m }: { a: string; p: string; T: number; m: boolean } = item.event;
      void [a, p, T, m, item.late];
    } else if (item.kind === 'gap') {
      const to: number | undefined = item.to;
      void to;
    } else if (item.state === 'live') void item.reason;
    // @ts-expect-error there is no such state
    else if (item.state === 'alive') void item;
  }
  // @ts-expect-error what becomes of gaps has to be said
  trades.events();
  for await (const { a } of trades.events({ onGap: 'skip' })) a.padStart(3);
  await trades.close();
}

/** A handler for items of any stream. */
export const log = (item: Item<unknown>): void => console.log(item.kind);
streams.aggTrade({ symbol: 'BTCUSDT' }).on(log);
streams.aggTrade({ symbol: 'BTCUSDT' }).on(async ({ kind }) => void (await Promise.resolve(kind)));

// @ts-expect-error a symbol is needed
streams.aggTrade();
// @ts-expect-error a symbol is needed
streams.aggTrade({});
// @ts-expect-error there is no such parameter
streams.aggTrade({ symbol: 'BTCUSDT', speed: '100ms' });
// @ts-expect-error a default speed is no suffix: such a stream is acknowledged and stays silent
streams.diffDepth({ symbol: 'BTCUSDT', updateSpeed: '250ms' });
streams.diffDepth({ symbol: 'BTCUSDT', updateSpeed: '100ms' });
// @ts-expect-error it brings the contracts of one product
streams.aggTrade({ symbol: 'BTCUSDT' }, { otherProducts: true });
// @ts-expect-error there is no such option
streams.aggTrade({ symbol: 'BTCUSDT' }, { expectwithin: 60_000 });
// @ts-expect-error there is no such channel
streams.aggTrades({ symbol: 'BTCUSDT' });
streams.raw<{ readonly p: string }>({ route: 'public', stream: 'btcusdt@trade' });
// @ts-expect-error streams belong to a client
createBinanceUsdmStreams({});
// @ts-expect-error of the same API
createBinanceUsdmStreams({ rest: { clock: usdm.clock } });

/** What is pushed is typed by the wire; what REST answered is not. */
export async function account(): Promise<void> {
  const user = streams.userData({ fast: true, reconcile: { audit: false }, pro: false });
  for await (const item of user) {
    if (item.kind !== 'event') continue;
    if (item.event.kind === 'fill') {
      const { tradeId, isEarly, time }: { tradeId: string; isEarly: boolean; time: number } = item.event;
      void [tradeId, isEarly, time];
    }
    if (item.origin === 'stream' && item.event.raw.e === 'ORDER_TRADE_UPDATE') item.event.raw.o.X.padStart(3);
    // @ts-expect-error it may be a row of REST
    item.event.raw.e;
  }
  const view = user.read();
  // @ts-expect-error it may be syncing
  view.orders;
  if (view !== 'syncing') view.positions.map(({ amount }) => amount.padStart(3));
}
// @ts-expect-error this API has one product line
streams.userData({ products: ['USDT-FUTURES'] });
// @ts-expect-error there is no such option
streams.userData({ reconsile: true });
// @ts-expect-error the events of an account are no method of their own
streams.userEvents();
