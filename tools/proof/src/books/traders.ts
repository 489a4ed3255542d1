import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { createBitgetUta } from '@openderivs/bitget-uta';
import type { DemoCredentials, Sandbox, VirtualTime } from '@openderivs/sandbox';
import type { StreamApi } from '../streams/apis.ts';

/** What somebody does on the market of a book. */
interface Trader {
  readonly symbol: string;
  place(isBuy: boolean, price: string): Promise<unknown>;
  cancelAll(): Promise<unknown>;
}

interface Line {
  readonly credentials: DemoCredentials;
  readonly transport: ReturnType<Sandbox['transport']>;
  readonly timing: VirtualTime['timing'];
}

const symbol = 'BTCUSDT';
const limit = { type: 'LIMIT', timeInForce: 'GTC' } as const;

const traders: Readonly<Record<StreamApi, (line: Line) => Trader>> = {
  'binance-usdm': ({ credentials, ...line }) => {
    const usdm = createBinanceUsdm({ ...credentials.binance.hmac, ...line });
    return {
      symbol,
      place: (isBuy, price) =>
        usdm.newOrder({ ...limit, symbol, price, side: isBuy ? 'BUY' : 'SELL', quantity: '0.5' }),
      cancelAll: () => usdm.cancelAllOpenOrders({ symbol }),
    };
  },
  'binance-coinm': ({ credentials, ...line }) => {
    const coinm = createBinanceCoinm({ ...credentials.binance.hmac, ...line });
    const inverse = 'BTCUSD_PERP';
    return {
      symbol: inverse,
      place: (isBuy, price) =>
        coinm.newOrder({ ...limit, symbol: inverse, price, side: isBuy ? 'BUY' : 'SELL', quantity: '30' }),
      cancelAll: () => coinm.cancelAllOpenOrders({ symbol: inverse }),
    };
  },
  'bitget-mix': ({ credentials, ...line }) => {
    const mix = createBitgetMix({ ...credentials.bitget.hmac, ...line });
    const pair = { symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;
    const order = { ...pair, marginMode: 'crossed', orderType: 'limit', force: 'gtc', size: '0.5' } as const;
    return {
      symbol,
      place: (isBuy, price) => mix.placeOrder({ ...order, price, side: isBuy ? 'buy' : 'sell' }),
      cancelAll: () => mix.cancelAllOrders({ productType: pair.productType }),
    };
  },
  'bitget-uta': ({ credentials, ...line }) => {
    const uta = createBitgetUta({ ...credentials.bitget.unified, ...line });
    const order = { category: 'USDT-FUTURES', symbol, orderType: 'limit', qty: '0.5' } as const;
    return {
      symbol,
      place: (isBuy, price) => uta.placeOrder({ ...order, price, side: isBuy ? 'buy' : 'sell' }),
      cancelAll: () => uta.cancelAllOrders({ category: order.category }),
    };
  },
};

/** Milliseconds from one order to the next: no multiple of anything that the exchange does. */
const pause = 277;

/** Trades on a book's market until what it gives is called, in the same way in every session. */
export function tradeOn(api: StreamApi, sandbox: Sandbox, time: VirtualTime): () => void {
  const { credentials } = sandbox;
  const { timing } = time;
  const trader = traders[api]({ credentials, timing, transport: sandbox.transport(api, { sleep: time.sleep }) });
  let isOver = false;
  const trade = async (): Promise<void> => {
    for (let count = 0; !isOver; count += 1) {
      await time.sleep(pause, undefined, { heartbeat: true });
      if (isOver) return;
      // Five ticks around the price, on either side of it: some take, some rest inside the spread or in the book.
      const ticks = Math.round(Number(sandbox.price(trader.symbol)) * 10) + ((count * 7) % 11) - 5;
      await trader.place(count % 2 === 1, (ticks / 10).toFixed(1));
      // There may be none left to cancel.
      if (count % 5 === 4) await trader.cancelAll().catch(() => {});
    }
  };
  void trade();
  return () => {
    isOver = true;
  };
}
