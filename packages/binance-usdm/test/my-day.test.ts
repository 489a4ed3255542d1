import { testMyDay } from '@openderivs/described';
import { createBinanceUsdm } from '../src/index.ts';
import { createBinanceUsdmStreams, webSocket } from '../src/streams.ts';

testMyDay({
  api: 'binance-usdm',
  readme: new URL('../README.md', import.meta.url),
  connect: (sandbox, { sleep, timing }) => {
    const transport = sandbox.transport('binance-usdm', { sleep });
    const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, transport, timing });
    const socket = webSocket(sandbox.socket('binance-usdm', { sleep }));
    return {
      imports: {
        createBinanceUsdm: () => usdm,
        createBinanceUsdmStreams: () => createBinanceUsdmStreams({ rest: usdm, socket }),
      },
      order: () => usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.5' }),
    };
  },
  printed: ['BTCUSDT BOTH 0.5', 'BTCUSDT BUY 0.5'],
});
