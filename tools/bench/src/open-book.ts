import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBinanceUsdmStreams, type OpenSocket, type OrderBook } from '@openderivs/binance-usdm/streams';

/** A book of a client whose REST gives this snapshot, and what its socket receives. */
export function openBook(snapshot: string): { readonly book: OrderBook; take(text: string): void } {
  let message: ((frame: string) => void) | undefined;
  const socket: OpenSocket = (_, events) => {
    queueMicrotask(() => events.opened());
    message = events.message;
    return {
      send: (frame) => queueMicrotask(() => events.message(JSON.stringify({ result: null, id: JSON.parse(frame).id }))),
      close: async () => {},
    };
  };
  const rest = createBinanceUsdm({
    transport: { send: async () => ({ status: 200, headers: {}, text: snapshot }), local: true },
  });
  const book = createBinanceUsdmStreams({ rest, socket }).orderBook({ symbol: 'BTCUSDT' });
  return { book, take: (frame) => message?.(frame) };
}
