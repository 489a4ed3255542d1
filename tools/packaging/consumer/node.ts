import { readFileSync } from 'node:fs';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { undiciTransport } from '@openderivs/client/undici';
import { startSandbox } from '@openderivs/sandbox';
import description from '@openderivs/specs/binance-usdm.json' with { type: 'json' };

/** An Ed25519 or RSA key, and undici below. */
export const usdm = createBinanceUsdm({
  apiKey: 'key',
  privateKey: readFileSync('key.pem'),
  transport: undiciTransport({ connections: 8 }),
});

export const title: string = description.info.title;

export const sandbox = startSandbox();
