import { testMyDay } from '@openderivs/described';
import { createBinanceCoinm } from '../src/index.ts';
import { createBinanceCoinmStreams, webSocket } from '../src/streams.ts';

testMyDay({
  api: 'binance-coinm',
  readme: new URL('../README.md', import.meta.url),
  connect: (sandbox, { sleep, timing }) => {
    const transport = sandbox.transport('binance-coinm', { sleep });
    const coinm = createBinanceCoinm({ ...sandbox.credentials.binance.hmac, transport, timing });
    const socket = webSocket(sandbox.socket('binance-coinm', { sleep }));
    return {
      imports: {
        createBinanceCoinm: () => coinm,
        createBinanceCoinmStreams: () => createBinanceCoinmStreams({ rest: coinm, socket }),
      },
      order: () => coinm.newOrder({ symbol: 'BTCUSD_PERP', side: 'BUY', type: 'MARKET', quantity: '5' }),
    };
  },
  printed: ['BTCUSD_PERP BOTH 5', 'BTCUSD_PERP BUY 5'],
});
