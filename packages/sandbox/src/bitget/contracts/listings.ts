import { type Contract, maxLeverageOf } from '../../contracts/contract.ts';
import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import { assetsOf } from '../../state/prices.ts';
import { futuresMargin } from '../margin.ts';

/** The contracts of a product line that a call asks for. */
const meant = (call: Call): Contract[] => {
  const { values, contracts, operation } = call;
  const product = values.text('productType') || values.text('category') || '';
  const symbol = values.text('symbol') || undefined;
  const listed = contracts?.list(product, operation.api) ?? [];
  return listed.filter((contract) => symbol === undefined || contract.symbol === symbol);
};

const textOf = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

const ratio = (from: string, to: string): string => String(decimal(from).minus(to));

const coinsOf = ({ symbol }: Contract): { readonly base: string; readonly quote: string } => {
  const { base } = assetsOf(symbol);
  if (symbol.endsWith('PERP')) return { base: symbol.replace(/PERP$/, ''), quote: 'USDC' };
  return symbol.endsWith('_CM') ? { base, quote: 'USD' } : { base, quote: 'USDT' };
};

const contractFacts = (contract: Contract): Facts => {
  const { symbol, product, tick, step, priceBand, pricePrecision, trading = true } = contract;
  const { base, quote } = coinsOf(contract);
  const band = {
    buyLimitPriceRatio: priceBand === undefined ? '' : ratio(priceBand.up, '1'),
    sellLimitPriceRatio: priceBand === undefined ? '' : ratio('1', priceBand.down),
  };
  const places = decimal(10).pow(pricePrecision);
  return {
    ...band,
    symbol,
    category: product,
    baseCoin: base,
    quoteCoin: quote,
    supportMarginCoins: [product === 'COIN-FUTURES' ? base : quote],
    minTradeNum: contract.minQuantity,
    minOrderQty: contract.minQuantity,
    maxOrderQty: textOf(contract.maxQuantity),
    maxMarketOrderQty: textOf(contract.maxMarketQuantity),
    pricePlace: String(pricePrecision),
    priceEndStep: String(decimal(tick).times(places)),
    volumePlace: String(contract.quantityPrecision),
    sizeMultiplier: step,
    pricePrecision: String(pricePrecision),
    quantityPrecision: String(contract.quantityPrecision),
    priceMultiplier: tick,
    quantityMultiplier: step,
    minTradeUSDT: textOf(contract.minNotional),
    minOrderAmount: textOf(contract.minNotional),
    maxSymbolOrderNum: textOf(contract.maxOrders),
    maxProductOrderNum: textOf(contract.maxProductOrders),
    maxLever: textOf(maxLeverageOf(contract)),
    maxLeverage: textOf(maxLeverageOf(contract)),
    maxIsolatedLeverage: textOf(maxLeverageOf(contract)),
    symbolStatus: trading === 'closing' ? 'limit_open' : trading ? 'normal' : 'off',
    status: trading === 'closing' ? 'limit_open' : trading ? 'online' : 'offline',
  };
};

/** Examples of instruments differ by category: futures, margin. */
const itemFor = ({ operation }: Call, template: Json, { product }: Contract): Json => {
  const items = operation.examples.map((example) => itemOf(dataOf(example)));
  return items.find((item) => categoryOf(item) === product) ?? itemOf(template);
};

const dataOf = (example: Json): Json =>
  (typeof example === 'object' && example !== null && 'data' in example ? (example.data ?? []) : []) as Json;

const categoryOf = (item: Json): Json | undefined =>
  typeof item === 'object' && item !== null && 'category' in item ? (item.category as Json) : undefined;

const listContracts: Handler = {
  serves: { 'bitget-mix': ['getContractConfig'], 'bitget-uta': ['getInstruments'] },
  handle: (call) =>
    meant(call).map(
      (contract) => contract.listed ?? shape(itemFor(call, call.template, contract), contractFacts(contract)),
    ),
};

const listTiers: Handler = {
  serves: { 'bitget-mix': ['getPositionTier'], 'bitget-uta': ['getPositionTier'] },
  handle: (call) =>
    meant(call).flatMap(({ symbol, brackets }) =>
      brackets.map(({ leverage, from, upTo, maintenance }, index) =>
        shape(itemOf(call.template), {
          symbol,
          level: String(index + 1),
          tier: String(index + 1),
          startUnit: from,
          endUnit: upTo,
          minTierValue: from,
          maxTierValue: upTo,
          leverage: String(leverage),
          keepMarginRate: maintenance,
          mmr: maintenance,
        }),
      ),
    ),
};

/** What coins count for as margin in a unified account: at every amount the same. */
const listDiscounts: Handler = {
  serves: { 'bitget-uta': ['getDiscountRate'] },
  handle: ({ contracts, operation, template }) => {
    const traded = contracts?.list('USDT-FUTURES', operation.api).map((contract) => coinsOf(contract).base) ?? [];
    return ['USDT', 'USDC', ...new Set(traded)].map((coin) =>
      shape(itemOf(template), { coin, list: [{ tierStartValue: '0', discountRate: futuresMargin.collateral(coin) }] }),
    );
  },
};

export const bitgetListings: readonly Handler[] = [listContracts, listDiscounts, listTiers];
