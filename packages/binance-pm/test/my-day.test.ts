import { testMyDay } from '@openderivs/described';
import { createBinancePm } from '../src/index.ts';
import { createBinancePmStreams, webSocket } from '../src/streams.ts';

testMyDay({
  api: 'binance-pm',
  readme: new URL('../README.md', import.meta.url),
  connect: (sandbox, { sleep, timing }) => {
    const transport = sandbox.transport('binance-pm', { sleep });
    const pm = createBinancePm({ ...sandbox.credentials.binance.hmac, transport, timing });
    const socket = webSocket(sandbox.socket('binance-pm', { sleep }));
    return {
      imports: {
        createBinancePm: () => pm,
        createBinancePmStreams: () => createBinancePmStreams({ rest: pm, socket }),
      },
      order: () => pm.newUmOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.5' }),
    };
  },
  printed: ['BTCUSDT BOTH 0.5', 'BTCUSDT BUY 0.5'],
});
