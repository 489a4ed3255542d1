import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createChecks as createCoinmChecks } from '@openderivs/binance-coinm/checks';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createChecks as createUsdmChecks } from '@openderivs/binance-usdm/checks';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { createChecks as createMixChecks } from '@openderivs/bitget-mix/checks';
import type { Transport } from '@openderivs/client';
import { type Api, startSandbox } from '@openderivs/sandbox';
import type { Context } from './context.js';

// What the programs print is not looked at.
console.log = () => {};

const sandbox = await startSandbox();
const { binance, bitget } = sandbox.credentials;
const ended: Record<string, unknown> = {};

const [mode, ...names] = process.argv.slice(2);
const checked = <Checks>(create: () => Checks) => (mode === 'checked' ? { checks: create() } : {});

for (const name of names) {
  sandbox.reset();
  let sent = 0;
  const counted = (api: Api): Transport => {
    const transport = sandbox.transport(api);
    return {
      send(request) {
        sent++;
        return transport.send(request);
      },
    };
  };
  const usdmKey = { ...binance.hmac, ...checked(createUsdmChecks), transport: counted('binance-usdm') };
  const bitgetKey = { ...bitget.hmac, ...checked(createMixChecks), transport: counted('bitget-mix') };
  const program: { default(context: Context): Promise<void> } = await import(`./${name}.js`);
  try {
    await program.default({
      usdm: createBinanceUsdm(usdmKey),
      coinm: createBinanceCoinm({
        ...binance.hmac,
        ...checked(createCoinmChecks),
        transport: counted('binance-coinm'),
      }),
      bitget: createBitgetMix(bitgetKey),
      binance: usdmKey,
      bitgetKey,
    });
    ended[name] = { sent };
  } catch (error) {
    ended[name] = { sent, error: { ...(error as object), message: (error as Error).message } };
  }
}
await sandbox.close();
process.stdout.write(JSON.stringify(ended));
