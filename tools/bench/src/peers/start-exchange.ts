import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../certificate.ts';
import type { Ports, Seen } from './exchange.ts';
import { nextMessage, startProcess } from './process.ts';

/** The exchange of the bench, in its process. */
export interface BenchExchange {
  /** Its address over HTTP and over TLS. */
  readonly http: string;
  readonly https: string;
  /** The file of the certificate that has to be trusted. */
  readonly certificate: string;
  /** What came since this was asked last. */
  seen(): Promise<Seen>;
  stop(): void;
}

/** Starts the exchange in its process. */
export async function startExchange(): Promise<BenchExchange> {
  const folder = mkdtempSync(join(tmpdir(), 'openderivs-bench-'));
  const { key, cert } = makeCertificate(folder);
  const child = startProcess(new URL('./exchange.ts', import.meta.url), [key, cert]);
  const ports = await nextMessage<Ports>(child);
  return {
    http: `http://127.0.0.1:${ports.http}`,
    https: `https://127.0.0.1:${ports.https}`,
    certificate: cert,
    seen() {
      child.send('seen');
      return nextMessage(child);
    },
    stop() {
      child.disconnect();
      rmSync(folder, { recursive: true });
    },
  };
}
