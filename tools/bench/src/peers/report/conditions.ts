import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release } from 'node:os';
import { join } from 'node:path';
import { here } from '../../paths.ts';
import { peersFolder } from '../entrants.ts';
import type { Language } from './language.ts';

/** Under which conditions a run measured. */
export interface Conditions {
  readonly date: string;
  readonly machine: string;
  /** How many programs wanted a processor before the run began. */
  readonly load: number;
  /** By package. */
  readonly versions: Readonly<Record<string, string>>;
}

const fromPeers = [
  '@binance/derivatives-trading-usds-futures',
  '@binance/derivatives-trading-coin-futures',
  '@binance/derivatives-trading-portfolio-margin',
  'binance',
  'bitget-api',
  'ccxt',
] as const;

const fromBench = ['undici', 'openapi-fetch'] as const;

const versionIn = (folder: string, name: string): string => {
  const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
};

/** What a reader has to know of the machine and of the versions. */
export function readConditions(now: Date): Conditions {
  const [processor] = cpus();
  return {
    date: now.toISOString().slice(0, 10),
    machine: `${processor?.model.trim()}, ${cpus().length} processors, ${platform()} ${release().split('-')[0]}, Node ${process.versions.node}`,
    load: loadavg()[0] ?? Number.NaN,
    versions: Object.fromEntries([
      ...fromPeers.map((name) => [name, versionIn(peersFolder, name)]),
      ...fromBench.map((name) => [name, versionIn(here, name)]),
    ]),
  };
}

const busy: Readonly<Record<Language, (load: string) => string>> = {
  en: (load) => `, busy with other programs (load ${load})`,
  zh: (load) => `，同时有其他程序运行（负载 ${load}）`,
};

/** The same in a line. */
export const shownConditions = ({ date, machine, load }: Conditions, language: Language = 'en'): string =>
  `${date}, ${machine}${load > 0.5 ? busy[language](load.toFixed(1)) : ''}`;
