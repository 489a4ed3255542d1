import { type Exchange, type OrderBook, pro } from 'ccxt';
import { afterEach, describe, expect, it } from 'vitest';
import { moved, refusals, useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

// Currencies come from the spot API, which is not described.
const common = { enableRateLimit: false, has: { fetchCurrencies: false }, newUpdates: true };

let connected: Exchange[] = [];
afterEach(async () => {
  for (const exchange of connected) await exchange.close();
  connected = [];
});

/** Leads the calls and the streams of an exchange to the sandbox. */
function lead<Connected extends Exchange>(exchange: Connected, api: 'binance-usdm' | 'binance-coinm') {
  const { ws, ...addresses } = exchange.urls.api as { readonly ws: Record<string, string> };
  for (const [name, address] of Object.entries<string>(addresses)) {
    (exchange.urls.api as Record<string, string>)[name] = moved(address, sandbox.get(), api);
  }
  for (const name of ['future', 'delivery']) ws[name] = `${sandbox.get().streamUrls[api]}/ws`;
  return exchange;
}

function leadBitget() {
  const options = { defaultType: 'swap', fetchMarkets: { types: ['swap'] } };
  const exchange = new pro.bitget({ ...common, options });
  const { ws, ...addresses } = exchange.urls.api as { readonly ws: Record<string, string> };
  for (const name of Object.keys(addresses)) {
    (exchange.urls.api as Record<string, string>)[name] = sandbox.get().urls['bitget-mix'];
  }
  ws.public = `${sandbox.get().streamUrls['bitget-mix']}/v2/ws/public`;
  ws.utaPublic = `${sandbox.get().streamUrls['bitget-uta']}/v3/ws/public`;
  return exchange;
}

const peers = [
  {
    name: 'USDⓈ-M',
    symbol: 'BTC/USDT:USDT',
    connect: () => lead(new pro.binanceusdm({ ...common }), 'binance-usdm'),
    params: {},
    trade: { price: 65_432.1, side: 'buy' },
  },
  {
    name: 'COIN-M',
    symbol: 'BTC/USD:BTC',
    connect: () => lead(new pro.binancecoinm({ ...common }), 'binance-coinm'),
    params: {},
    trade: { price: 65_432.1, side: 'buy' },
  },
  {
    name: "Bitget's contracts",
    symbol: 'BTC/USDT:USDT',
    connect: leadBitget,
    params: {},
    trade: { price: 65_432.1, side: 'buy' },
  },
  {
    name: "Bitget's unified accounts",
    symbol: 'BTC/USDT:USDT',
    connect: leadBitget,
    params: { uta: true },
    // It looks for the price under `P`, while the exchange sends `p`.
    trade: { info: expect.objectContaining({ p: '65432.1' }), side: 'buy' },
  },
];

/** An exchange that may use sockets without TLS. */
async function start(connect: () => Exchange): Promise<Exchange> {
  const exchange = connect();
  connected.push(exchange);
  await exchange.loadHttpProxyAgent();
  return exchange;
}

/** Lets the price move while something is waited for, since streams are silent while nothing happens. */
async function moving<Result>(wanted: Promise<Result>): Promise<Result> {
  let step = 0;
  const timer = setInterval(() => {
    step += 1;
    sandbox.get().setPrice('BTCUSDT', `${65_000 + (step % 7)}.5`);
  }, 100);
  try {
    return await wanted;
  } finally {
    clearInterval(timer);
  }
}

describe.each(peers)('ccxt pro on $name', ({ connect, symbol, params, trade }) => {
  it('watches trades', async () => {
    const exchange = await start(connect);
    await moving(exchange.watchTrades(symbol, undefined, undefined, params));
    const next = exchange.watchTrades(symbol, undefined, undefined, params);
    sandbox.get().setPrice('BTCUSDT', '65432.1');
    expect((await next).at(-1)).toMatchObject({ symbol, ...trade });
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('watches a ticker', async () => {
    const exchange = await start(connect);
    await moving(exchange.watchTicker(symbol, params));
    sandbox.get().setPrice('BTCUSDT', '65432.1');
    for (;;) {
      const ticker = await exchange.watchTicker(symbol, params);
      if (ticker.last === 65_432.1) break;
    }
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('keeps an order book as calls read it', async () => {
    const exchange = await start(connect);
    const limit = 100;
    let book: OrderBook = await moving(exchange.watchOrderBook(symbol, limit, params));
    for (const price of ['65100.5', '65100.6', '65000.1']) {
      const next = exchange.watchOrderBook(symbol, limit, params);
      sandbox.get().setPrice('BTCUSDT', price);
      book = await next;
    }
    const { bids, asks } = await exchange.fetchOrderBook(symbol);
    while (book.asks[0]?.[0] !== asks[0]?.[0]) book = await exchange.watchOrderBook(symbol, limit, params);
    // Of Bitget's levels it keeps the texts as well.
    const numbers = (side: OrderBook['bids']) => side.map(([price, amount]) => [price, amount]);
    expect({ bids: numbers(book.bids), asks: numbers(book.asks) }).toEqual({ bids, asks });
    expect(refusals(sandbox.get())).toEqual([]);
  });
});
