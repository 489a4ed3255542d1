import { join } from 'node:path';
import { startSandbox } from '@openderivs/sandbox';
import { bundleFolder } from '../paths.ts';
import type { Report } from '../suite/report.ts';
import { apis, type Implementations, type Target } from '../suite/target.ts';
import { serveControl } from './control.ts';
import { openDoor } from './door.ts';
import { listen } from './listen.ts';
import { createStreamWishes } from './stream-wishes.ts';

/** The exchange and all around it, for one run of the suite. */
export interface Host {
  readonly control: string;
  /** The suite's report; rejects when a page says that it broke. */
  readonly report: Promise<Report>;
  close(): Promise<void>;
}

/** Starts everything that one run of the suite needs. `change` makes another target of the good one. */
export async function startHost(
  meant: Implementations,
  change: (target: Target) => Target = (target) => target,
): Promise<Host> {
  const sandbox = await startSandbox({ apis, strictParameters: true });
  const doors = {
    'binance-usdm': await openDoor(sandbox.urls['binance-usdm']),
    'bitget-mix': await openDoor(sandbox.urls['bitget-mix']),
    'bitget-uta': await openDoor(sandbox.urls['bitget-uta']),
  } satisfies { readonly [A in keyof Target['urls']]: unknown };
  let visits = 0;
  const elsewhere = await listen((_, response) => {
    visits += 1;
    response.writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }).end('{}');
  });
  let onReport: (report: Report) => void = () => {};
  let onBroken: (why: string) => void = () => {};
  const report = new Promise<Report>((resolve, reject) => {
    onReport = resolve;
    onBroken = (why) => reject(new Error(why));
  });
  // Whoever waits hears of it; a host that is closed early has nobody waiting.
  report.catch(() => {});

  const urls = {
    'binance-usdm': doors['binance-usdm'].url,
    'bitget-mix': doors['bitget-mix'].url,
    'bitget-uta': doors['bitget-uta'].url,
  };
  const { credentials, streamUrls } = sandbox;
  const streams = createStreamWishes(sandbox);
  const control = await serveControl({
    target: (address) => change({ urls, streamUrls, credentials, control: address, elsewhere: elsewhere.url, meant }),
    page: () => join(bundleFolder, 'page.js'),
    reset: () => {
      sandbox.reset();
      streams.reset();
      visits = 0;
      sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '0.5', isolatedMargin: '500' });
    },
    addFault: (fault) => void sandbox.faults.add(fault),
    visits: () => visits,
    streams,
    onReport,
    onBroken,
  });
  const listening = [control, elsewhere, ...Object.values(doors), sandbox];
  return {
    control: control.url,
    report,
    close: async () => {
      await Promise.all(listening.map((one) => one.close()));
    },
  };
}
