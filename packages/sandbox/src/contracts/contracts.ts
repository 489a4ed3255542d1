import type { Api } from '../api.ts';
import { decimal } from '../decimal.ts';
import type { Contract } from './contract.ts';

/** The contracts that are in force, by the API and the product that they are traded on. */
export interface Contracts {
  /** The contract of that symbol, as one API has it or as the first one that knows it. */
  of(product: string, symbol: string, api?: Api): Contract | undefined;
  list(product: string, api?: Api): readonly Contract[];
  /** The contract of that symbol as each API has it. */
  every(product: string, symbol: string): readonly Contract[];
  /** Whether any product of an API has a symbol. */
  has(api: Api, symbol: string): boolean;
  /** The coarsest tick that a symbol has anywhere: a price that is a multiple of it can be traded on every product. */
  tickOf(symbol: string): string | undefined;
}

/** The contracts of one API. */
export interface ListedContracts {
  readonly api: Api;
  readonly contracts: readonly Contract[];
}

export const createContracts = (listed: readonly ListedContracts[]): Contracts => {
  const byProduct = new Map<string, { readonly api: Api; readonly bySymbol: Map<string, Contract> }[]>();
  const symbols = new Map<Api, Set<string>>();
  const ticks = new Map<string, string>();
  for (const { api, contracts } of listed) {
    symbols.set(api, new Set(contracts.map(({ symbol }) => symbol)));
    for (const contract of contracts) {
      const { product, symbol, tick } = contract;
      const tables = byProduct.get(product) ?? [];
      byProduct.set(product, tables);
      let table = tables.find((known) => known.api === api);
      if (table === undefined) {
        table = { api, bySymbol: new Map() };
        tables.push(table);
      }
      table.bySymbol.set(symbol, contract);
      if (decimal(tick).gt(ticks.get(symbol) ?? 0)) ticks.set(symbol, tick);
    }
  }
  const tablesOf = (product: string, api: Api | undefined) =>
    (byProduct.get(product) ?? []).filter((table) => api === undefined || table.api === api);
  return {
    of: (product, symbol, api) => {
      for (const { bySymbol } of tablesOf(product, api)) {
        const contract = bySymbol.get(symbol);
        if (contract !== undefined) return contract;
      }
      return undefined;
    },
    list: (product, api) => [...(tablesOf(product, api)[0]?.bySymbol.values() ?? [])],
    every: (product, symbol) => tablesOf(product, undefined).flatMap(({ bySymbol }) => bySymbol.get(symbol) ?? []),
    has: (api, symbol) => symbols.get(api)?.has(symbol) ?? false,
    tickOf: (symbol) => ticks.get(symbol),
  };
};
