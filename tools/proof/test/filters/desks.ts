import { createBinanceCoinm } from '@openderivs/binance-coinm';
import * as coinmFilters from '@openderivs/binance-coinm/filters';
import { createBinancePm } from '@openderivs/binance-pm';
import * as pmFilters from '@openderivs/binance-pm/filters';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import * as usdmFilters from '@openderivs/binance-usdm/filters';
import { createBitgetMix } from '@openderivs/bitget-mix';
import * as mixFilters from '@openderivs/bitget-mix/filters';
import { createBitgetUta } from '@openderivs/bitget-uta';
import * as utaFilters from '@openderivs/bitget-uta/filters';
import type { CheckedOrder } from '@openderivs/client/filters';
import type { Sandbox } from '@openderivs/sandbox';
import type { Asked, Listed } from './cases.ts';
import { less, product, sum, unit } from './exact.ts';
import { coinm, marks, mix, usdm, uta } from './recorded.ts';

/** What is told to `checkOrder`, in the words of the table. */
export interface Known {
  readonly markPrice?: string;
  readonly openOrders?: number;
  readonly cap?: string;
  /** Below zero for a short position. */
  readonly held?: string;
}

/** One contract, as its client and its exchange see it. */
export interface Desk {
  readonly listed: Listed;
  /** Whether the brackets of its symbol are known. */
  readonly hasBrackets: boolean;
  /** Whether its functions take orders that wait for a trigger. */
  readonly hasStops: boolean;
  check(asked: Asked, known: Known): CheckedOrder;
  /** The order with its amounts rounded. */
  fit(asked: Asked): Asked;
  place(asked: Asked): Promise<unknown>;
  /** Puts a position there. */
  hold(amount: string): void;
}

/** What `contracts` of the sandbox is for all APIs. */
export const contracts = {
  'binance-usdm': [usdm, usdm.symbols.map(({ symbol }) => bracketOf(symbol, 'notionalCap'))],
  'binance-coinm': [coinm, coinm.symbols.map(({ symbol }) => bracketOf(symbol, 'qtyCap'))],
  'bitget-mix': [mix, { data: mix.data.map(({ symbol }) => tierOf(symbol)) }],
  'bitget-uta': uta,
};

function bracketOf(symbol: string, cap: 'notionalCap' | 'qtyCap') {
  const bracket = {
    bracket: 1,
    initialLeverage: 125,
    [cap]: Number(marks[symbol]?.cap),
    maintMarginRatio: 0.004,
    cum: 0,
  };
  return { symbol, brackets: [bracket] };
}

function tierOf(symbol: string) {
  const endUnit = marks[symbol]?.cap ?? '0';
  return { symbol, level: '1', startUnit: '0', endUnit, leverage: '125', keepMarginRate: '0.004' };
}

type BinanceRow = (typeof usdm.symbols)[number] & { readonly contractSize?: number };

function binanceListed({ symbol, filters, pricePrecision, contractSize }: BinanceRow): Listed {
  const of = (type: string, name: string): string | undefined => {
    const value = filters.find(({ filterType }) => filterType === type)?.[name];
    return value === undefined ? undefined : String(value);
  };
  const [minNotional, size] = [of('MIN_NOTIONAL', 'notional'), contractSize];
  return {
    symbol,
    tick: of('PRICE_FILTER', 'tickSize') ?? '',
    pricePlaces: pricePrecision,
    minPrice: of('PRICE_FILTER', 'minPrice') ?? '',
    maxPrice: of('PRICE_FILTER', 'maxPrice') ?? '',
    step: of('LOT_SIZE', 'stepSize') ?? '',
    minQuantity: of('LOT_SIZE', 'minQty') ?? '',
    maxQuantity: of('LOT_SIZE', 'maxQty') ?? '',
    maxMarketQuantity: of('MARKET_LOT_SIZE', 'maxQty') ?? '',
    ...(minNotional !== undefined && { minNotional }),
    ...(size !== undefined && { size: String(size) }),
    up: of('PERCENT_PRICE', 'multiplierUp') ?? '',
    down: of('PERCENT_PRICE', 'multiplierDown') ?? '',
  };
}

const given = <Value>(name: string, value: Value | undefined) => (value === undefined ? {} : { [name]: value });

const binanceOrder = (
  symbol: string,
  { side, type, price, trigger, quantity, closes }: Asked,
  triggerName: string,
) => ({
  symbol,
  side: side === 'buy' ? 'BUY' : 'SELL',
  type: { limit: 'LIMIT', market: 'MARKET', stop: 'STOP' }[type],
  ...(type === 'limit' && { timeInForce: 'GTC' }),
  quantity,
  ...given('price', price),
  ...given(triggerName, trigger),
  ...(closes && { reduceOnly: 'true' }),
});

const askedOf = (
  asked: Asked,
  fitted: Readonly<Record<string, unknown>>,
  [price, quantity, trigger]: readonly string[],
): Asked => ({
  ...asked,
  ...given('price', fitted[price ?? '']),
  quantity: String(fitted[quantity ?? '']),
  ...given('trigger', fitted[trigger ?? '']),
});

const bracketFor = (name: string, cap: string | undefined) => (cap === undefined ? {} : { bracket: { [name]: cap } });

const plain = ({ markPrice, openOrders }: Known) => ({
  ...given('markPrice', markPrice),
  ...given('openOrders', openOrders),
});

type Form = 'um' | 'cm';

/** The desks of an API of Binance; what a client and its functions take is narrower than what a table can say. */
async function binanceDesks(sandbox: Sandbox, api: 'binance-usdm' | 'binance-coinm' | 'binance-pm'): Promise<Desk[]> {
  const options = (of: typeof api) => ({ ...sandbox.credentials.binance.hmac, transport: sandbox.transport(of) });
  const clients = {
    um: createBinanceUsdm(options('binance-usdm')),
    cm: createBinanceCoinm(options('binance-coinm')),
    pm: createBinancePm(options('binance-pm')),
  };
  const forms: readonly Form[] = api === 'binance-pm' ? ['um', 'cm'] : [api === 'binance-usdm' ? 'um' : 'cm'];
  const functions = { 'binance-usdm': usdmFilters, 'binance-coinm': coinmFilters, 'binance-pm': pmFilters }[
    api
  ] as unknown as typeof usdmFilters;
  const isPm = api === 'binance-pm';
  const place = (form: Form, stop: boolean, order: object): Promise<unknown> => {
    const { um, cm, pm } = clients;
    if (!isPm && form === 'um') return stop ? um.newAlgoOrder(order as never) : um.newOrder(order as never);
    if (!isPm) return stop ? cm.newAlgoOrder(order as never) : cm.newOrder(order as never);
    if (form === 'um') return stop ? pm.newUmAlgoOrder(order as never) : pm.newUmOrder(order as never);
    return stop ? pm.newCmConditionalOrder(order as never) : pm.newCmOrder(order as never);
  };
  const desks: Desk[] = [];
  for (const form of forms) {
    const { symbols } = await clients[form].getExchangeInformation();
    const rows = (form === 'um' ? usdm : coinm).symbols as readonly BinanceRow[];
    for (const row of rows) {
      const contract = symbols.find(({ symbol }) => symbol === row.symbol) as never;
      const isOld = isPm && form === 'cm';
      const triggerName = isOld ? 'stopPrice' : 'triggerPrice';
      const orderOf = (asked: Asked): object => {
        const { type, ...order } = binanceOrder(row.symbol, asked, triggerName);
        if (asked.type !== 'stop') return { type, ...order };
        return isOld ? { strategyType: type, ...order } : { algoType: 'CONDITIONAL', type, ...order };
      };
      desks.push({
        listed: binanceListed(row),
        hasBrackets: true,
        hasStops: true,
        check: (asked, known) =>
          functions.checkOrder(orderOf(asked) as never, contract, {
            ...plain(known),
            ...bracketFor(form === 'um' ? 'notionalCap' : 'qtyCap', known.cap),
            ...(known.held !== undefined && { position: { positionAmt: known.held } }),
          } as never),
        fit: (asked) =>
          askedOf(asked, functions.fitOrder(orderOf(asked) as never, contract), ['price', 'quantity', triggerName]),
        place: (asked) => place(form, asked.type === 'stop', orderOf(asked)),
        hold: (amount) =>
          sandbox.account('binance').openPosition({
            product: isPm ? `pm-${form}` : form === 'um' ? 'usdm' : 'coinm',
            symbol: row.symbol,
            amount,
          }),
      });
    }
  }
  return desks;
}

const band = (ratio: string | undefined) => ({ up: sum('1', ratio ?? ''), down: less('1', ratio ?? '') });

async function mixDesks(sandbox: Sandbox): Promise<Desk[]> {
  const client = createBitgetMix({ ...sandbox.credentials.bitget.hmac, transport: sandbox.transport('bitget-mix') });
  const list = await client.getContractConfig({ productType: 'USDT-FUTURES' });
  const { checkOrder, fitOrder } = mixFilters;
  return mix.data.map((row): Desk => {
    const { symbol } = row;
    const values = row as Readonly<Record<string, string | string[]>>;
    const text = (name: string): string => String(values[name] ?? '');
    const contract = list.find((one) => one.symbol === symbol) as never;
    const orderOf = ({ side, type, price, trigger, quantity, closes }: Asked): object => ({
      ...{ symbol, productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT', side, size: quantity },
      ...{ orderType: type === 'market' ? 'market' : 'limit', ...given('price', price) },
      ...(type === 'limit' && { force: 'gtc' }),
      ...(closes && { reduceOnly: 'YES' }),
      ...(type === 'stop' && { planType: 'normal_plan', triggerPrice: trigger, triggerType: 'mark_price' }),
    });
    return {
      listed: {
        symbol,
        tick: product(text('priceEndStep'), unit(Number(text('pricePlace')))),
        pricePlaces: Number(text('pricePlace')),
        step: text('sizeMultiplier'),
        minQuantity: text('minTradeNum'),
        ...(text('maxOrderQty') !== '' && { maxQuantity: text('maxOrderQty') }),
        ...(text('maxMarketOrderQty') !== '' && { maxMarketQuantity: text('maxMarketOrderQty') }),
        minNotional: text('minTradeUSDT'),
        ...band(text('buyLimitPriceRatio')),
      },
      hasBrackets: true,
      hasStops: true,
      check: (asked, known) =>
        checkOrder(orderOf(asked) as never, contract, {
          ...plain(known),
          ...bracketFor('endUnit', known.cap),
          ...(known.held !== undefined && { position: held(known.held, 'holdSide') }),
        } as never),
      fit: (asked) => askedOf(asked, fitOrder(orderOf(asked) as never, contract), ['price', 'size', 'triggerPrice']),
      place: (asked) =>
        asked.type === 'stop'
          ? client.placeTriggerOrder(orderOf(asked) as never)
          : client.placeOrder(orderOf(asked) as never),
      hold: (amount) => sandbox.account('bitget').openPosition({ product: 'USDT-FUTURES', symbol, amount }),
    };
  });
}

/** A position as Bitget shows it: without a sign. */
const held = (amount: string, side: string) => ({
  total: amount.replace('-', ''),
  [side]: amount.startsWith('-') ? 'short' : 'long',
});

async function utaDesks(sandbox: Sandbox): Promise<Desk[]> {
  const client = createBitgetUta({ ...sandbox.credentials.bitget.unified, transport: sandbox.transport('bitget-uta') });
  const categories = ['USDT-FUTURES', 'COIN-FUTURES'] as const;
  const list = (await Promise.all(categories.map((category) => client.getInstruments({ category })))).flat();
  const { checkOrder, fitOrder } = utaFilters;
  return uta.data.map((row): Desk => {
    const { symbol, category } = row;
    const values = row as Readonly<Record<string, string>>;
    const contract = list.find((one) => one.symbol === symbol) as never;
    const orderOf = ({ side, type, price, quantity, closes }: Asked): object => ({
      ...{ category, symbol, side, orderType: type, qty: quantity, ...given('price', price) },
      ...(type === 'limit' && { timeInForce: 'gtc' }),
      ...(closes && { reduceOnly: 'yes' }),
    });
    return {
      listed: {
        symbol,
        tick: values.priceMultiplier ?? '',
        pricePlaces: Number(values.pricePrecision),
        step: values.quantityMultiplier ?? '',
        minQuantity: values.minOrderQty ?? '',
        maxQuantity: values.maxOrderQty ?? '',
        ...(values.maxMarketOrderQty && { maxMarketQuantity: values.maxMarketOrderQty }),
        minNotional: values.minOrderAmount ?? '',
        ...(category === 'COIN-FUTURES' && { size: '1' }),
        ...band(values.buyLimitPriceRatio),
      },
      hasBrackets: false,
      hasStops: false,
      check: (asked, known) =>
        checkOrder(orderOf(asked) as never, contract, {
          ...plain(known),
          ...(known.held !== undefined && { position: held(known.held, 'posSide') }),
        } as never),
      fit: (asked) => askedOf(asked, fitOrder(orderOf(asked) as never, contract), ['price', 'qty']),
      place: (asked) => client.placeOrder(orderOf(asked) as never),
      hold: (amount) => sandbox.account('bitget-unified').openPosition({ product: category as never, symbol, amount }),
    };
  });
}

export const desksOf = {
  'binance-usdm': (sandbox: Sandbox) => binanceDesks(sandbox, 'binance-usdm'),
  'binance-coinm': (sandbox: Sandbox) => binanceDesks(sandbox, 'binance-coinm'),
  'binance-pm': (sandbox: Sandbox) => binanceDesks(sandbox, 'binance-pm'),
  'bitget-mix': mixDesks,
  'bitget-uta': utaDesks,
};
