import type { Contracts } from './contracts/contracts.ts';
import type { Exchange } from './exchange.ts';
import type { ProductRules } from './state/product.ts';
import type { MarketPlan } from './venue/market-options.ts';

/** The same product, whose contracts have the sizes and brackets that are in force. */
const withContracts = (rules: ProductRules, contracts: Contracts): ProductRules => {
  const { name, contractSize } = rules;
  return {
    ...rules,
    brackets: (symbol) => contracts.of(name, symbol)?.brackets ?? [],
    ...(contractSize !== undefined && {
      contractSize: (symbol: string) => contracts.of(name, symbol)?.contractSize ?? contractSize(symbol),
    }),
  };
};

/** The same product at the fees that were asked for. */
const withFees = (rules: ProductRules, fees: MarketPlan['fees'] = {}): ProductRules => {
  const asked = fees[rules.name];
  return asked === undefined ? rules : { ...rules, fees: asked };
};

/** The products of an exchange with the contracts that are in force, at the fees that were asked for. */
export const productsInForce = (
  { products }: Exchange,
  contracts: Contracts | undefined,
  fees: MarketPlan['fees'] | undefined,
): readonly (readonly ProductRules[])[] =>
  products.map((group) =>
    group.map((rules) => withFees(contracts === undefined ? rules : withContracts(rules, contracts), fees)),
  );
