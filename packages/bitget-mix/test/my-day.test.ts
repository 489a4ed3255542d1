import { testMyDay } from '@openderivs/described';
import { createBitgetMix } from '../src/index.ts';
import { createBitgetMixStreams, webSocket } from '../src/streams.ts';

testMyDay({
  api: 'bitget-mix',
  readme: new URL('../README.md', import.meta.url),
  connect: (sandbox, { sleep, timing }) => {
    const transport = sandbox.transport('bitget-mix', { sleep });
    const bitget = createBitgetMix({ ...sandbox.credentials.bitget.hmac, transport, timing });
    const socket = webSocket(sandbox.socket('bitget-mix', { sleep }));
    return {
      imports: {
        createBitgetMix: () => bitget,
        createBitgetMixStreams: () => createBitgetMixStreams({ rest: bitget, socket }),
      },
      order: () =>
        bitget.placeOrder({
          ...{ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT' },
          ...{ size: '0.5', side: 'buy', orderType: 'market' },
        }),
    };
  },
  printed: ['BTCUSDT buy 0.5', 'BTCUSDT long 0.5'],
});
