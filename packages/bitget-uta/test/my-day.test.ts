import { testMyDay } from '@openderivs/described';
import { createBitgetUta } from '../src/index.ts';
import { createBitgetUtaStreams, webSocket } from '../src/streams.ts';

testMyDay({
  api: 'bitget-uta',
  readme: new URL('../README.md', import.meta.url),
  connect: (sandbox, { sleep, timing }) => {
    const transport = sandbox.transport('bitget-uta', { sleep });
    const uta = createBitgetUta({ ...sandbox.credentials.bitget.unified, transport, timing });
    const socket = webSocket(sandbox.socket('bitget-uta', { sleep }));
    return {
      imports: {
        createBitgetUta: () => uta,
        createBitgetUtaStreams: () => createBitgetUtaStreams({ rest: uta, socket }),
      },
      order: () =>
        uta.placeOrder({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', qty: '0.5', side: 'buy', orderType: 'market' }),
    };
  },
  printed: ['BTCUSDT buy 0.5', 'BTCUSDT long 0.5'],
});
