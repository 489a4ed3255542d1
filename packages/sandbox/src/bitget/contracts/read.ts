import type { ContractSpec, LeverageBracket } from '../../contracts/contract.ts';
import type { SavedList } from '../../contracts/contract-source.ts';
import { decimal, isDecimal } from '../../decimal.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';

/** A decimal of an entry; Bitget writes what it does not limit as an empty text or `null`. */
const amountIn = (row: JsonObject, name: string): string | undefined => {
  const value = row[name];
  return typeof value === 'string' && isDecimal(value) && !decimal(value).isZero() ? value : undefined;
};

const needed = (row: JsonObject, name: string): string => {
  const value = row[name];
  if (typeof value === 'string' && isDecimal(value)) return value;
  throw new TypeError(`contracts: ${String(row.symbol)} has no "${name}".`);
};

const countIn = (row: JsonObject, name: string): number | undefined => {
  const value = amountIn(row, name);
  return value === undefined ? undefined : Number(value);
};

const given = <Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const bandOf = (row: JsonObject): ContractSpec['priceBand'] => {
  const [up, down] = [amountIn(row, 'buyLimitPriceRatio'), amountIn(row, 'sellLimitPriceRatio')];
  if (up === undefined || down === undefined) return undefined;
  return { up: String(decimal(1).plus(up)), down: String(decimal(1).minus(down)) };
};

const unitOf = (places: string): string => String(decimal(10).pow(-Number(places)));

/** The classic API names no product type in an entry: it is that of its quote coin. */
const productOf = ({ quoteCoin }: JsonObject): string => `${quoteCoin === 'USD' ? 'COIN' : String(quoteCoin)}-FUTURES`;

const classicSpec = (row: JsonObject): ContractSpec => ({
  symbol: String(row.symbol),
  product: productOf(row),
  tick: String(decimal(needed(row, 'priceEndStep')).times(unitOf(needed(row, 'pricePlace')))),
  step: needed(row, 'sizeMultiplier'),
  trading: row.symbolStatus === 'limit_open' ? 'closing' : row.symbolStatus === 'normal',
  quantityPrecision: Number(needed(row, 'volumePlace')),
  ...given({
    minQuantity: amountIn(row, 'minTradeNum'),
    maxQuantity: amountIn(row, 'maxOrderQty'),
    maxMarketQuantity: amountIn(row, 'maxMarketOrderQty'),
    minNotional: amountIn(row, 'minTradeUSDT'),
    priceBand: bandOf(row),
    maxOrders: countIn(row, 'maxSymbolOrderNum'),
    maxProductOrders: countIn(row, 'maxProductOrderNum'),
    maxLeverage: countIn(row, 'maxLever'),
  }),
});

const unifiedSpec = (row: JsonObject): ContractSpec => ({
  symbol: String(row.symbol),
  product: String(row.category),
  tick: amountIn(row, 'priceMultiplier') ?? unitOf(needed(row, 'pricePrecision')),
  step: amountIn(row, 'quantityMultiplier') ?? unitOf(needed(row, 'quantityPrecision')),
  trading: row.status === 'limit_open' ? 'closing' : row.status === 'online',
  ...given({
    minQuantity: amountIn(row, 'minOrderQty'),
    maxQuantity: amountIn(row, 'maxOrderQty'),
    maxMarketQuantity: amountIn(row, 'maxMarketOrderQty'),
    minNotional: amountIn(row, 'minOrderAmount'),
    priceBand: bandOf(row),
    maxOrders: countIn(row, 'maxSymbolOrderNum'),
    maxProductOrders: countIn(row, 'maxProductOrderNum'),
    maxLeverage: countIn(row, 'maxLeverage') ?? countIn(row, 'maxIsolatedLeverage'),
  }),
});

const bracketOf = (row: JsonObject): LeverageBracket => ({
  leverage: Number(row.leverage),
  upTo: String(row.endUnit),
  maintenance: String(row.keepMarginRate),
});

const tiersIn = (rows: readonly JsonObject[]): SavedList['brackets'] => {
  const tiers = new Map<string, LeverageBracket[]>();
  for (const row of rows) {
    const symbol = String(row.symbol);
    tiers.set(symbol, [...(tiers.get(symbol) ?? []), bracketOf(row)]);
  }
  return tiers;
};

/** Reads saved contracts, instruments or position tiers. Those of the unified API do not say which symbol they are of. */
export const readBitgetList = (api: string, answer: unknown): SavedList | undefined => {
  const json = answer as Json;
  const data = isJsonObject(json) ? json.data : json;
  const rows = Array.isArray(data) ? data.filter(isJsonObject) : [];
  if (rows.length === 0) return undefined;
  if (rows.every((row) => 'endUnit' in row && 'symbol' in row)) return { brackets: tiersIn(rows) ?? new Map() };
  const isUnified = api === 'bitget-uta';
  const isListed = rows.every((row) => 'symbol' in row && (isUnified ? 'category' in row : 'priceEndStep' in row));
  if (!isListed) return undefined;
  const specOf = isUnified ? unifiedSpec : classicSpec;
  return { contracts: rows.map((listed) => ({ spec: specOf(listed), listed })) };
};
