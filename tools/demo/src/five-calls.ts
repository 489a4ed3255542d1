import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinancePm } from '@openderivs/binance-pm';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBitgetMix } from '@openderivs/bitget-mix';
import type { Sandbox } from '@openderivs/sandbox';
import { createRecordingTransport, type Sent } from './recording-transport.ts';

/** One call that was made, as the table shows it. */
export interface MadeCall extends Sent {
  readonly operation: string;
  readonly answer: unknown;
}

/** The five calls that started the project, signed, through the built packages. Yields each as it is done. */
export async function* makeFiveCalls({ urls, credentials }: Sandbox): AsyncGenerator<MadeCall> {
  const { transport, last } = createRecordingTransport();
  const binance = { ...credentials.binance.hmac, transport };
  const coinm = createBinanceCoinm({ ...binance, baseUrl: urls['binance-coinm'] });
  const usdm = createBinanceUsdm({ ...binance, baseUrl: urls['binance-usdm'] });
  // Multi-assets mode and isolated margin exclude each other, so the one is shown on a second account.
  const other = createBinanceUsdm({ ...credentials.binance.second, transport, baseUrl: urls['binance-usdm'] });
  const pm = createBinancePm({ ...binance, baseUrl: urls['binance-pm'] });
  const bitget = createBitgetMix({ ...credentials.bitget.hmac, transport, baseUrl: urls['bitget-mix'] });

  const made = (operation: string, answer: unknown): MadeCall => ({ operation, answer, ...last() });
  try {
    yield made('changeMarginType', await coinm.changeMarginType({ symbol: 'BTCUSD_PERP', marginType: 'ISOLATED' }));
    yield made(
      'modifyIsolatedPositionMargin',
      await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '100', type: 1 }),
    );
    yield made('changeMultiAssetsMode', await other.changeMultiAssetsMode({ multiAssetsMargin: true }));
    yield made('changeUmPositionMode', await pm.changeUmPositionMode({ dualSidePosition: true }));
    yield made(
      'changeMarginMode',
      await bitget.changeMarginMode({
        symbol: 'BTCUSDT',
        productType: 'USDT-FUTURES',
        marginCoin: 'USDT',
        marginMode: 'isolated',
      }),
    );
  } finally {
    transport.close?.();
  }
}

/** A call with a wrong secret: what a user would catch. */
export async function makeRefusedCall({ urls, credentials }: Sandbox): Promise<unknown> {
  const usdm = createBinanceUsdm({
    apiKey: credentials.binance.hmac.apiKey,
    secretKey: 'not-the-secret',
    baseUrl: urls['binance-usdm'],
  });
  try {
    await usdm.changeMultiAssetsMode({ multiAssetsMargin: false });
    return undefined;
  } catch (error) {
    return error;
  } finally {
    usdm.close();
  }
}
