// Makes calls one after the other: `tls-caller.ts <way> <origin> <calls>`.
import { Agent } from 'node:https';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import type { Transport } from '@openderivs/client';
import { createTransport } from '@openderivs/client/transport';
import { undiciTransport } from '@openderivs/client/undici';
import { credentials, margin } from './floors/call.ts';

const transports: Readonly<Record<string, () => Transport | undefined>> = {
  default: () => undefined,
  agent: () => createTransport({ agent: new Agent({ keepAlive: true }) }),
  undici: () => undiciTransport(),
};

const [way = '', baseUrl, calls] = process.argv.slice(2);
const usdm = createBinanceUsdm({ ...credentials, baseUrl, transport: transports[way]?.(), retry: false });
for (let i = 0; i < Number(calls); i += 1) await usdm.modifyIsolatedPositionMargin(margin);
usdm.close();
process.exit();
