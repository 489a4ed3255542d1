import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinanceCoinmStreams } from '@openderivs/binance-coinm/streams';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { type BooksEvent, createBitgetMixStreams } from '@openderivs/bitget-mix/streams';
import { createBitgetUta } from '@openderivs/bitget-uta';
import { createBitgetUtaStreams, type BooksEvent as UtaBooksEvent } from '@openderivs/bitget-uta/streams';
import type { OpenSocket } from '@openderivs/client/streams';
import type { Api, Sandbox, VirtualTime } from '@openderivs/sandbox';
import { asCandles, asChanges, asLatest, asTrades, type Channel, last, nothing, watch } from './channel.ts';
import { createPushedBook } from './pushed-book.ts';
import { createSnapshotBook } from './snapshot-book.ts';

/** What a caller runs on. */
export interface Ground {
  readonly transport: ReturnType<Sandbox['transport']>;
  readonly timing: VirtualTime['timing'] & { readonly random: () => number };
  readonly socket: OpenSocket;
}

/** A caller of one API with several channels side by side. */
export interface Caller {
  readonly channels: readonly Channel[];
  close(): Promise<void>;
}

/** The APIs with public streams. */
export const streamApis = ['binance-usdm', 'binance-coinm', 'bitget-mix', 'bitget-uta'] as const satisfies Api[];

export type StreamApi = (typeof streamApis)[number];

const timeOf = ({ E }: { readonly E: number }) => [String(E)];
const sentAt = ({ ts }: { readonly ts: number | string }) => [String(ts)];

export const callers: Readonly<Record<StreamApi, (ground: Ground) => Caller>> = {
  'binance-usdm': ({ socket, ...ground }) => {
    const rest = createBinanceUsdm(ground);
    const streams = createBinanceUsdmStreams({ rest, socket });
    const now = ground.timing.wallClock;
    const symbol = 'BTCUSDT';
    const book = createSnapshotBook(() => rest.getOrderBook({ symbol, limit: 1000 }));
    return {
      channels: [
        watch('aggTrade', streams.aggTrade({ symbol }), asTrades, now, ({ a }) => [a], nothing),
        watch('trade', streams.trade({ symbol }), asTrades, now, ({ t }) => [t], nothing),
        watch('diffDepth', streams.diffDepth({ symbol, updateSpeed: '100ms' }), asChanges, now, ({ u }) => [u], book),
        watch('bookTicker', streams.bookTicker({ symbol }), asLatest, now, ({ u }) => [u], last()),
        watch('kline', streams.kline({ symbol, interval: '1m' }), asCandles, now, timeOf, last()),
        watch('markPrice', streams.markPrice({ symbol, updateSpeed: '1s' }), asLatest, now, timeOf, last()),
        watch('ticker', streams.ticker({ symbol }), asLatest, now, timeOf, last()),
      ],
      close: () => streams.close(),
    };
  },
  'binance-coinm': ({ socket, ...ground }) => {
    const rest = createBinanceCoinm(ground);
    const streams = createBinanceCoinmStreams({ rest, socket });
    const now = ground.timing.wallClock;
    const symbol = 'BTCUSD_PERP';
    const book = createSnapshotBook(() => rest.getOrderBook({ symbol, limit: 1000 }));
    return {
      channels: [
        watch('aggTrade', streams.aggTrade({ symbol }), asTrades, now, ({ a }) => [a], nothing),
        watch('diffDepth', streams.diffDepth({ symbol, updateSpeed: '100ms' }), asChanges, now, ({ u }) => [u], book),
        watch('bookTicker', streams.bookTicker({ symbol }), asLatest, now, ({ u }) => [u], last()),
        watch('kline', streams.kline({ symbol, interval: '1m' }), asCandles, now, timeOf, last()),
        watch('markPrice', streams.markPrice({ symbol, updateSpeed: '1s' }), asLatest, now, timeOf, last()),
        watch('ticker', streams.ticker({ symbol }), asLatest, now, timeOf, last()),
      ],
      close: () => streams.close(),
    };
  },
  'bitget-mix': ({ socket, ...ground }) => {
    const streams = createBitgetMixStreams({ rest: createBitgetMix(ground), socket });
    const now = ground.timing.wallClock;
    const of = { instType: 'USDT-FUTURES', instId: 'BTCUSDT' } as const;
    const book = createPushedBook<BooksEvent>(({ data }) => data);
    return {
      channels: [
        watch('trade', streams.trade(of), asTrades, now, ({ data }) => data.map(({ tradeId }) => tradeId), nothing),
        watch('books', streams.books(of), asLatest, now, sentAt, book),
        watch('books1', streams.books1(of), asLatest, now, sentAt, last()),
        watch('candle', streams.candle({ ...of, interval: '1m' }), asCandles, now, sentAt, last()),
        watch('ticker', streams.ticker(of), asLatest, now, sentAt, last()),
      ],
      close: () => streams.close(),
    };
  },
  'bitget-uta': ({ socket, ...ground }) => {
    const streams = createBitgetUtaStreams({ rest: createBitgetUta(ground), socket });
    const now = ground.timing.wallClock;
    const of = { instType: 'usdt-futures', symbol: 'BTCUSDT' } as const;
    const book = createPushedBook<UtaBooksEvent>(({ data }) => data.map(({ b, a }) => ({ bids: b, asks: a })));
    return {
      channels: [
        watch('publicTrade', streams.publicTrade(of), asTrades, now, ({ data }) => data.map(({ i }) => i), nothing),
        watch('books', streams.books(of), asLatest, now, sentAt, book),
        watch('books1', streams.books1(of), asLatest, now, sentAt, last()),
        watch('kline', streams.kline({ ...of, interval: '1m' }), asCandles, now, sentAt, last()),
        watch('ticker', streams.ticker(of), asLatest, now, sentAt, last()),
      ],
      close: () => streams.close(),
    };
  },
};
