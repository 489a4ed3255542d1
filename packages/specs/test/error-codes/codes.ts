import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** An error code that an API explains, as the bundles have it. */
export interface Explained {
  name: string;
  outcome: 'refused' | 'unknown';
  meaning: string;
  remedy: string;
  'x-zh': { meaning: string; remedy: string };
}

/** A code of which nothing is known but its outcome. */
export interface Bare {
  outcome: 'refused' | 'unknown';
  source: string;
}

export const binanceApis = ['binance-usdm', 'binance-coinm', 'binance-pm'] as const;
export const apis = [...binanceApis, 'bitget-mix', 'bitget-uta'] as const;
export type Api = (typeof apis)[number];

/** All codes of an API. */
export function codesOf(api: Api): Readonly<Record<string, Explained | Bare>> {
  return require(`@openderivs/specs/${api}.json`)['x-error-codes'];
}

/** The codes that an API explains. */
export function explainedBy(api: Api): Readonly<Record<string, Explained>> {
  const explained = Object.entries(codesOf(api)).filter((each): each is [string, Explained] => 'name' in each[1]);
  return Object.fromEntries(explained);
}

/** The explanation of one code, which must be there. */
export function entryOf(api: Api, code: string | number): Explained {
  const entry = explainedBy(api)[code];
  if (entry === undefined) throw new Error(`${api} does not explain ${code}`);
  return entry;
}

/** Every text of an entry. */
export const textsOf = ({ meaning, remedy, 'x-zh': zh }: Explained): string[] => [
  meaning,
  remedy,
  zh.meaning,
  zh.remedy,
];
