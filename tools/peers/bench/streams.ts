// What a trade of a stream costs each client, in processor time of this process: over sockets to the server of the bench,
// beside `ws` with `JSON.parse`.
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import { startSandbox } from '@openderivs/sandbox';
import { type DefaultLogger, WebsocketClient } from 'binance';
import { pro } from 'ccxt';
import { type Counter, createCounter } from '../../bench/src/counter.ts';
import { binanceRequest, openStreamFloor } from '../../bench/src/floors/streams.ts';
import { processorTime } from '../../bench/src/processor.ts';
import { type Contender, interleave } from '../../bench/src/rounds.ts';
import { startStreamServer } from '../../bench/src/start-stream-server.ts';
import { printCosts } from './print-costs.ts';

const rounds = 15;
const frames = 10_000;

const silent: typeof DefaultLogger = { trace() {}, info() {}, error() {} };

const server = await startStreamServer();
const address = `ws://127.0.0.1:${server.port}`;

/** ccxt does not hand out each trade by itself: what it has read is counted. */
class CountingBinance extends pro.binanceusdm {
  counter: Counter | undefined;

  override handleTrade(...given: Parameters<InstanceType<typeof pro.binanceusdm>['handleTrade']>): void {
    super.handleTrade(...given);
    this.counter?.count();
  }
}

interface Client {
  readonly name: string;
  readonly symbol: string;
  /** Subscribes as its users do, and counts the trades that it hands out. */
  readonly open: (stream: string, counter: Counter) => unknown;
}

const clients: readonly Client[] = [
  {
    name: 'ws with JSON.parse',
    symbol: 'floor',
    open: (stream, counter) =>
      openStreamFloor(`${address}/market/stream`, binanceRequest(stream), counter, ({ data }) => data !== undefined),
  },
  {
    name: '@openderivs/binance-usdm',
    symbol: 'ours',
    open: (_, counter) => {
      const rest = createBinanceUsdm({ baseUrl: `http://127.0.0.1:${server.port}` });
      const trades = createBinanceUsdmStreams({ rest }).aggTrade({ symbol: 'ours' });
      const read = async () => {
        for await (const { s } of trades.events({ onGap: 'throw' })) if (s) counter.count();
      };
      void read();
    },
  },
  {
    name: "tiagosiebler's binance",
    symbol: 'tiago',
    open: (stream, counter) => {
      const client = new WebsocketClient({ wsUrl: address }, silent);
      client.on('message', (message) => {
        if ('e' in message) counter.count();
      });
      return client.subscribe([stream], 'usdmMarket');
    },
  },
  {
    name: "tiagosiebler's binance, beautified",
    symbol: 'beautified',
    open: (stream, counter) => {
      const client = new WebsocketClient({ wsUrl: address, beautify: true }, silent);
      client.on('formattedMessage', (message) => {
        if ('eventType' in message) counter.count();
      });
      return client.subscribe([stream], 'usdmMarket');
    },
  },
  {
    name: 'ccxt pro',
    symbol: 'btcusdt',
    open: async (_, counter) => {
      const exchange = new CountingBinance({ enableRateLimit: false, has: { fetchCurrencies: false } });
      exchange.newUpdates = true;
      exchange.counter = counter;
      await exchange.loadHttpProxyAgent();
      const { ws, ...addresses } = exchange.urls.api as { readonly ws: Record<string, string> };
      const sandbox = await startSandbox({ apis: ['binance-usdm'] });
      for (const [name, real] of Object.entries<string>(addresses)) {
        const moved = real.replace(/^https:\/\/[^/]+/, sandbox.urls['binance-usdm']);
        (exchange.urls.api as Record<string, string>)[name] = moved;
      }
      await exchange.loadMarkets();
      await sandbox.close();
      ws.future = `${address}/ws`;
      const read = async () => {
        for (;;) await exchange.watchTrades('BTC/USDT:USDT', undefined, undefined, { name: 'aggTrade' });
      };
      void read();
    },
  },
];

const contenders: Record<string, Contender> = {};
for (const { name, symbol, open } of clients) {
  const stream = `${symbol}@aggTrade`;
  const counter = createCounter();
  await open(stream, counter);
  contenders[name] = async () => {
    const spent = await processorTime(() => {
      const all = counter.further(frames);
      server.send({ stream, kind: 'trade', frames });
      return all;
    });
    return spent / frames;
  };
  // Until all is compiled.
  await contenders[name]();
}
const costs = await interleave(contenders, rounds, () => {});
printCosts(costs, clients[0]?.name ?? '', 'a trade');
server.stop();
// Clients that connect again must not keep the process.
process.exit();
