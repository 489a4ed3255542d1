import type { ContractSpec, LeverageBracket } from '../../contracts/contract.ts';
import type { SavedList } from '../../contracts/contract-source.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';

type Filter = { readonly [name: string]: string };

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const filtersOf = ({ filters }: JsonObject): Map<string, Filter> => {
  const list = Array.isArray(filters) ? filters.filter(isJsonObject) : [];
  return new Map(
    list.map((filter) => [
      String(filter.filterType),
      Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)])),
    ]),
  );
};

/** A filter without which no price or quantity can be judged. */
const needed = (symbol: string, filters: ReadonlyMap<string, Filter>, type: string, name: string): string => {
  const value = filters.get(type)?.[name];
  if (value === undefined) throw new TypeError(`contracts: ${symbol} has no "${name}" in a filter ${type}.`);
  return value;
};

const countIn = (filter: Filter | undefined): number | undefined =>
  filter === undefined ? undefined : Number(filter.limit);

/** What is there of some values; an optional property is left out rather than `undefined`. */
const given = <Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

/** COIN-M's contracts take what closes until they are delivered. */
const tradingIn = ({ status, contractStatus }: JsonObject): boolean | 'closing' => {
  if (contractStatus === 'PRE_DELIVERING') return 'closing';
  return (status ?? contractStatus ?? 'TRADING') === 'TRADING';
};

const specOf = (row: JsonObject): ContractSpec => {
  const symbol = String(row.symbol);
  const filters = filtersOf(row);
  const [price, lot, market] = ['PRICE_FILTER', 'LOT_SIZE', 'MARKET_LOT_SIZE'].map((type) => filters.get(type));
  const band = filters.get('PERCENT_PRICE');
  return {
    symbol,
    tick: needed(symbol, filters, 'PRICE_FILTER', 'tickSize'),
    step: needed(symbol, filters, 'LOT_SIZE', 'stepSize'),
    trading: tradingIn(row),
    ...given({
      minPrice: price?.minPrice,
      maxPrice: price?.maxPrice,
      minQuantity: lot?.minQty,
      maxQuantity: lot?.maxQty,
      maxMarketQuantity: market?.maxQty,
      marketStep: market?.stepSize,
      minMarketQuantity: market?.minQty,
      minNotional: filters.get('MIN_NOTIONAL')?.notional,
      priceBand: band && { down: band.multiplierDown ?? '0', up: band.multiplierUp ?? '0' },
      triggerProtect: textOf(row.triggerProtect),
      maxOrders: countIn(filters.get('MAX_NUM_ORDERS')),
      maxTriggerOrders: countIn(filters.get('MAX_NUM_ALGO_ORDERS')),
      contractSize: textOf(row.contractSize),
      pricePrecision: row.pricePrecision === undefined ? undefined : Number(row.pricePrecision),
      quantityPrecision: row.quantityPrecision === undefined ? undefined : Number(row.quantityPrecision),
    }),
  };
};

const bracketOf = (row: JsonObject): LeverageBracket => ({
  leverage: Number(row.initialLeverage),
  upTo: String(row.notionalCap ?? row.qtyCap),
  maintenance: String(row.maintMarginRatio),
});

const bracketsIn = (answer: readonly Json[]): SavedList['brackets'] | undefined => {
  const rows = answer.filter(isJsonObject);
  if (rows.length === 0 || !rows.every(({ brackets }) => Array.isArray(brackets))) return undefined;
  return new Map(
    rows.map((row) => [String(row.symbol), (row.brackets as readonly Json[]).filter(isJsonObject).map(bracketOf)]),
  );
};

/** Reads a saved exchange information, or leverage brackets. */
export const readBinanceList = (answer: unknown): SavedList | undefined => {
  const json = answer as Json;
  if (Array.isArray(json)) {
    const brackets = bracketsIn(json);
    return brackets && { brackets };
  }
  if (!isJsonObject(json)) return undefined;
  if (Array.isArray(json.brackets)) return { brackets: bracketsIn([json]) ?? new Map() };
  if (!Array.isArray(json.symbols)) return undefined;
  return { contracts: json.symbols.filter(isJsonObject).map((listed) => ({ spec: specOf(listed), listed })) };
};
