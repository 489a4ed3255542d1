import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinancePm } from '@openderivs/binance-pm';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { createBitgetUta } from '@openderivs/bitget-uta';
import type { ClientOptions } from '@openderivs/client';
import type { Sandbox } from '@openderivs/sandbox';

/** An address at which nothing listens. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Real time, but for the waits: they are over at once, and count. */
export function createSkippingTime() {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    timing: {
      wallClock: () => Date.now() + skipped,
      monotonic: () => performance.now() + skipped,
      sleep: (milliseconds: number) => {
        skipped += milliseconds;
        return Promise.resolve();
      },
      random: () => 0.5,
    },
  };
}

type Options = Pick<ClientOptions<never>, 'retry' | 'timing' | 'timeout' | 'transport'>;

/** Clients over real connections, to the sandbox or to one address. */
export function connect({ credentials, urls }: Sandbox, options: Options, address?: string) {
  const { binance, bitget } = credentials;
  const at = (api: keyof typeof urls) => ({ ...options, baseUrl: address ?? urls[api] });
  const clients = {
    usdm: createBinanceUsdm({ ...binance.hmac, ...at('binance-usdm') }),
    coinm: createBinanceCoinm({ ...binance.hmac, ...at('binance-coinm') }),
    pm: createBinancePm({ ...binance.hmac, ...at('binance-pm') }),
    bitget: createBitgetMix({ ...bitget.hmac, ...at('bitget-mix') }),
    uta: createBitgetUta({ ...bitget.unified, ...at('bitget-uta') }),
  };
  const close = (): void => {
    for (const client of Object.values(clients)) client.close();
  };
  return { ...clients, close };
}
