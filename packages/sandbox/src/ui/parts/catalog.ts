import { createRequire } from 'node:module';
import type { Operation } from '../../bundle/operation.ts';
import type { Contracts } from '../../contracts/contracts.ts';
import type { Exchange } from '../../exchange.ts';
import type { Catalog, Market } from '../protocol.ts';

/** What the catalogue is made from. */
export interface CatalogParts {
  /** Those that are served. */
  readonly exchanges: readonly Exchange[];
  readonly urls: { readonly [api: string]: string };
  readonly operations: ReadonlyMap<string, readonly Operation[]>;
  /** The contracts whose symbols are offered. Where none are in force, others are traded too. */
  readonly contracts: Contracts;
  readonly hasWorld: boolean;
}

const intervals = ['1m', '5m', '15m', '1h', '4h', '1d'];

/** Product lines that have contracts; spot has none. */
const marketsOf = ({ name, products }: Exchange, contracts: Contracts): Market[] =>
  products.flat().flatMap((rules) => {
    const symbols = contracts.list(rules.name).map(({ symbol }) => symbol);
    if (symbols.length === 0) return [];
    return [{ exchange: name, product: rules.name, symbols, inContracts: rules.contractSize !== undefined }];
  });

const version = (): string => {
  const manifest: { version: string } = createRequire(import.meta.url)('@openderivs/sandbox/package.json');
  return manifest.version;
};

/** What the page offers: it does not change while the sandbox runs. */
export const catalogOf = ({ exchanges, urls, operations, contracts, hasWorld }: CatalogParts): Catalog => {
  const idsOf = (api: string): string[] => (operations.get(api) ?? []).map(({ operationId }) => operationId).sort();
  const ownerOf = (api: string): string => exchanges.find(({ apis }) => apis.includes(api))?.name ?? '';
  return {
    version: version(),
    apis: Object.entries(urls).map(([name, url]) => ({ name, exchange: ownerOf(name), url })),
    markets: exchanges.flatMap((exchange) => marketsOf(exchange, contracts)),
    intervals,
    operations: Object.fromEntries(Object.keys(urls).map((api) => [api, idsOf(api)])),
    hasWorld,
  };
};
