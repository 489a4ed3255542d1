import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBitgetMix } from '@openderivs/bitget-mix';
import type { Transport } from '@openderivs/client';
import { type Api, startSandbox } from '@openderivs/sandbox';
import type { Context } from './context.js';

// What the programs print is not looked at.
console.log = () => {};

const sandbox = await startSandbox();
const { binance, bitget } = sandbox.credentials;
const ended: Record<string, unknown> = {};

for (const name of process.argv.slice(2)) {
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
  const usdmKey = { ...binance.hmac, transport: counted('binance-usdm') };
  const bitgetKey = { ...bitget.hmac, transport: counted('bitget-mix') };
  const program: { default(context: Context): Promise<void> } = await import(`./${name}.js`);
  try {
    await program.default({
      usdm: createBinanceUsdm(usdmKey),
      coinm: createBinanceCoinm({ ...binance.hmac, transport: counted('binance-coinm') }),
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
