import type { Api, ContractSpec, SandboxOptions } from '@openderivs/sandbox';
import { high } from './script.ts';

const isInverse = (symbol: string): boolean => symbol.endsWith('_PERP');

/** Which API lists a symbol: Portfolio Margin lists none of its own. */
const listOf = (api: Api, symbol: string): Api => {
  if (api !== 'binance-pm') return api;
  return isInverse(symbol) ? 'binance-coinm' : 'binance-usdm';
};

const contractOf = (symbol: string): ContractSpec => ({ symbol, tick: '0.1', step: isInverse(symbol) ? '1' : '0.1' });

/** Contracts for all that is traded on an API: no exchange lists such symbols by itself. */
export function contractsOf(api: Api, symbols: readonly string[]): NonNullable<SandboxOptions['contracts']> {
  const lists: { [A in Api]?: ContractSpec[] } = {};
  for (const symbol of symbols) {
    const list = listOf(api, symbol);
    lists[list] = [...(lists[list] ?? []), contractOf(symbol)];
  }
  return lists;
}

/** What they cost. Liquidity has less of them at a price than is traded, so that orders are met in parts. */
export const pricesOf = (symbols: readonly string[]) =>
  Object.fromEntries(symbols.map((symbol) => [symbol, { start: high, depth: '0.7' }]));
