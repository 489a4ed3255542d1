import { decimal, placesOf } from '../decimal.ts';
import type { JsonObject } from '../json.ts';

/** How large a position may be at a leverage. */
export interface LeverageBracket {
  readonly leverage: number;
  /** Up to which value of the position: in the quote asset, on contracts margined in a coin in the coin. */
  readonly upTo: string;
  /** The part of the position's value that has to be there; half of 1 / leverage unless given. */
  readonly maintenance?: string;
}

/**
 * A contract and what its exchange takes of it. Amounts are decimals. What is left out is not limited.
 *
 * @example
 * const contract = { symbol: 'BTCUSDT', tick: '0.1', step: '0.001', minNotional: '100', priceBand: { down: '0.95', up: '1.05' } };
 * const sandbox = await startSandbox({ contracts: { 'binance-usdm': [contract] } });
 */
export interface ContractSpec {
  readonly symbol: string;
  /** On Bitget the product type or category it is traded in; `USDT-FUTURES` unless given. */
  readonly product?: string;
  /** What prices are multiples of. */
  readonly tick: string;
  /** What quantities are multiples of. */
  readonly step: string;
  readonly minPrice?: string;
  readonly maxPrice?: string;
  /** The least quantity of an order; one step unless given. */
  readonly minQuantity?: string;
  readonly maxQuantity?: string;
  /** The most that a market order may have; `maxQuantity` unless given. */
  readonly maxMarketQuantity?: string;
  /** The step of market orders; `step` unless given. */
  readonly marketStep?: string;
  /** The least quantity of a market order; `minQuantity` unless given. */
  readonly minMarketQuantity?: string;
  /** What an order that does not only reduce a position has to be worth. */
  readonly minNotional?: string;
  /** How far from the mark price a limit may be: what buys may be at most, and sells at least, in parts of it. */
  readonly priceBand?: {
    readonly down: string;
    readonly up: string;
  };
  /** How far last and mark price may be apart for an order with `priceProtect` to be set off, as a part; 0.05 unless given. */
  readonly triggerProtect?: string;
  /** How many ordinary orders of the symbol may be open. */
  readonly maxOrders?: number;
  /** How many conditional orders of the symbol may be open. */
  readonly maxTriggerOrders?: number;
  /** How many orders of the whole product line may be open. */
  readonly maxProductOrders?: number;
  /** What one contract is worth in the quote currency, where quantities count contracts. */
  readonly contractSize?: string;
  /** How many places a price may have; those of `tick` unless given. */
  readonly pricePrecision?: number;
  /** How many places a quantity may have; those of `step` unless given. */
  readonly quantityPrecision?: number;
  /** The smallest first. The first one's leverage is the highest that can be set. */
  readonly brackets?: readonly LeverageBracket[];
  /** The highest leverage, where no brackets say it. */
  readonly maxLeverage?: number;
  /** Whether it is traded now; it is unless given. `closing`: it takes only orders that close. */
  readonly trading?: boolean | 'closing';
}

/** A contract in force. */
export interface Contract extends Omit<ContractSpec, 'brackets' | 'maxMarketQuantity'> {
  readonly product: string;
  readonly minQuantity: string;
  readonly minMarketQuantity: string;
  readonly marketStep: string;
  readonly maxMarketQuantity: string | undefined;
  readonly pricePrecision: number;
  readonly quantityPrecision: number;
  readonly brackets: readonly Bracket[];
  /** The entry of the exchange's own list that it was read from. */
  readonly listed: JsonObject | undefined;
}

/** A leverage bracket with all that exchanges list of one. */
export interface Bracket extends Required<LeverageBracket> {
  readonly from: string;
  /** What is taken off the maintenance margin so that it does not jump between brackets. */
  readonly cumulated: string;
}

const halves: { readonly [leverage: number]: string } = { 75: '0.0065', 3: '0.15' };

const usualMaintenance = (leverage: number): string => halves[leverage] ?? String(decimal(1).div(2 * leverage));

const bracketsOf = (given: readonly LeverageBracket[]): Bracket[] => {
  let [from, before, cumulated] = ['0', '0', decimal(0)];
  return given.map(({ leverage, upTo, maintenance = usualMaintenance(leverage) }) => {
    cumulated = cumulated.plus(decimal(maintenance).minus(before).times(from));
    const bracket = { leverage, upTo, maintenance, from, cumulated: String(cumulated) };
    [from, before] = [upTo, maintenance];
    return bracket;
  });
};

export const contractOf = (spec: ContractSpec, product: string, listed?: JsonObject): Contract => {
  const { tick, step, maxQuantity, marketStep = step, minQuantity = step } = spec;
  return {
    ...spec,
    product,
    minQuantity,
    minMarketQuantity: spec.minMarketQuantity ?? minQuantity,
    marketStep,
    maxMarketQuantity: spec.maxMarketQuantity ?? maxQuantity,
    pricePrecision: spec.pricePrecision ?? placesOf(decimal(tick)),
    quantityPrecision: spec.quantityPrecision ?? placesOf(decimal(step)),
    brackets: bracketsOf(spec.brackets ?? []),
    listed,
  };
};

/** The highest leverage that can be set; `undefined` where nothing says it. */
export const maxLeverageOf = ({ brackets, maxLeverage }: Contract): number | undefined =>
  maxLeverage ?? brackets[0]?.leverage;

/** How much a position may be worth at a leverage; `undefined` where nothing says it. */
export const capAt = ({ brackets }: Contract, leverage: number): string | undefined => {
  const wanted = Math.min(leverage, brackets[0]?.leverage ?? leverage);
  return brackets.findLast((bracket) => bracket.leverage >= wanted)?.upTo;
};
