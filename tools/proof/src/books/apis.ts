import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinanceCoinmStreams } from '@openderivs/binance-coinm/streams';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { createBitgetMixStreams } from '@openderivs/bitget-mix/streams';
import { createBitgetUta } from '@openderivs/bitget-uta';
import { createBitgetUtaStreams } from '@openderivs/bitget-uta/streams';
import type { OrderBook } from '@openderivs/client/streams';
import type { Ground, StreamApi } from '../streams/apis.ts';

/** The books that are put to the proof: every API, and every channel that a book is kept from. */
export const bookKinds = ['binance-usdm', 'binance-coinm', 'bitget-mix', 'bitget-uta', 'bitget-uta-50'] as const;

export type BookKind = (typeof bookKinds)[number];

export const apiOf = (kind: BookKind): StreamApi => (kind === 'bitget-uta-50' ? 'bitget-uta' : kind);

/** One book of one client, and what closes both. */
export interface BookCaller {
  readonly book: OrderBook;
  close(): Promise<void>;
}

export const bookCallers: Readonly<Record<BookKind, (ground: Ground) => BookCaller>> = {
  'binance-usdm': ({ socket, ...ground }) => {
    const streams = createBinanceUsdmStreams({ rest: createBinanceUsdm(ground), socket });
    return { book: streams.orderBook({ symbol: 'BTCUSDT', updateSpeed: '100ms' }), close: streams.close };
  },
  'binance-coinm': ({ socket, ...ground }) => {
    const streams = createBinanceCoinmStreams({ rest: createBinanceCoinm(ground), socket });
    return { book: streams.orderBook({ symbol: 'BTCUSD_PERP', updateSpeed: '100ms' }), close: streams.close };
  },
  'bitget-mix': ({ socket, ...ground }) => {
    const streams = createBitgetMixStreams({ rest: createBitgetMix(ground), socket });
    return { book: streams.orderBook({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }), close: streams.close };
  },
  'bitget-uta': ({ socket, ...ground }) => {
    const streams = createBitgetUtaStreams({ rest: createBitgetUta(ground), socket });
    return { book: streams.orderBook({ instType: 'usdt-futures', symbol: 'BTCUSDT' }), close: streams.close };
  },
  'bitget-uta-50': ({ socket, ...ground }) => {
    const streams = createBitgetUtaStreams({ rest: createBitgetUta(ground), socket });
    return {
      book: streams.orderBook({ instType: 'usdt-futures', symbol: 'BTCUSDT', depth: 50 }),
      close: streams.close,
    };
  },
};
