import { exchanges } from './exchanges.ts';
import type { SandboxOptions } from './options.ts';
import type { Sandbox } from './sandbox.ts';
import { startExchanges } from './start-exchanges.ts';

/**
 * Starts a local exchange.
 *
 * @example
 * const sandbox = await startSandbox();
 * const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, baseUrl: sandbox.urls['binance-usdm'] });
 * await usdm.changeMarginType({ symbol: 'BTCUSDT', marginType: 'ISOLATED' });
 * await sandbox.close();
 */
export const startSandbox = (options: SandboxOptions = {}): Promise<Sandbox> => startExchanges(exchanges, options);
