/** Two clients side by side, called by name and by path, against a sandbox beside them; one set of guards judges the errors of both. */
const body = `
const sandbox = await startSandbox();
const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, baseUrl: sandbox.urls['binance-usdm'] });
const bitget = createBitgetMix({ ...sandbox.credentials.bitget.hmac, baseUrl: sandbox.urls['bitget-mix'] });
sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '0.5', isolatedMargin: '50' });
const moved = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '10', type: 1 });
const { data: time } = await usdm.GET('/fapi/v1/time', {});
const changed = await bitget.changeMarginMode({
  symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated',
});
const refused = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '1e9', type: 1 }).catch((error) => error);
const stranger = createBitgetMix({ ...sandbox.credentials.bitget.hmac, passphrase: 'wrong', baseUrl: sandbox.urls['bitget-mix'] });
const refusedThere = await stranger
  .changeMarginMode({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed' })
  .catch((error) => error);
await sandbox.close();
console.log(JSON.stringify({
  moved: moved.code, time: typeof time.serverTime, mode: changed.marginMode,
  refused: [isBadInputError(refused), isExchangeError(refusedThere)],
}));
`;

/** The program as an ES module. */
export const moduleProgram = `
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { isBadInputError, isExchangeError } from '@openderivs/client';
import { startSandbox } from '@openderivs/sandbox';
${body}`;

/** The same in CommonJS. */
export const commonProgram = `
const { createBinanceUsdm } = require('@openderivs/binance-usdm');
const { createBitgetMix } = require('@openderivs/bitget-mix');
const { isBadInputError, isExchangeError } = require('@openderivs/client');
const { startSandbox } = require('@openderivs/sandbox');
(async () => {${body}})();`;

/** What both print. */
export const printed = { moved: 200, time: 'number', mode: 'isolated', refused: [true, true] };

/** Types as a user meets them: two clients, an option that both take, an answer. */
export const typedProgram = `
import { type BinanceUsdm, createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { isExchangeError } from '@openderivs/client';

const hooks = { onAttempt: () => undefined };
export const usdm: BinanceUsdm = createBinanceUsdm({ apiKey: 'key', secretKey: 'secret', hooks });
export const bitget = createBitgetMix({ apiKey: 'key', secretKey: 'secret', passphrase: 'words', hooks });

export async function move(amount: string): Promise<string> {
  try {
    const { msg } = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount, type: 1 });
    return msg;
  } catch (error) {
    if (isExchangeError(error)) return String(error.exchangeCode);
    throw error;
  }
}
`;

/** Uses the field that the second release of the rehearsal brings. */
export const newFieldProgram = `
import { createBinanceUsdm } from '@openderivs/binance-usdm';
const moved = await createBinanceUsdm().modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '1', type: 1 });
export const asset: string | undefined = moved.asset;
`;
