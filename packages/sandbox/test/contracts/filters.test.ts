import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal } from '../../src/decimal.ts';
import { type Sandbox, startSandbox } from '../../src/index.ts';
import { directBinance, directBitget } from '../support/direct-calls.ts';
import { testTime } from '../support/sandbox.ts';

/** What an API says of a contract, in one form. */
interface Filters {
  readonly symbol: string;
  readonly tick: string;
  readonly step: string;
  readonly minQuantity: string;
  readonly maxQuantity: string | undefined;
  readonly minNotional: string | undefined;
  /** What one unit of the quantity is worth in the quote currency; the price unless given. */
  readonly size?: string;
  readonly up: string;
  readonly down: string;
  readonly product?: string;
}

type Code = number | string;

interface Market {
  readonly api: string;
  read(sandbox: Sandbox): Promise<Filters[]>;
  /** Places a limit order that buys, and gives the code that it was refused with. */
  place(sandbox: Sandbox, filters: Filters, price: string, quantity: string): Promise<Code | undefined>;
  readonly codes: { readonly [broken in 'tick' | 'step' | 'notional' | 'low' | 'high' | 'band']: readonly Code[] };
}

type Row = { readonly [name: string]: string & Row[] };

const binanceFilters = (row: Row): Filters => {
  const filters = new Map(row.filters?.map((filter: Row) => [filter.filterType, filter]));
  const [price, lot, band] = ['PRICE_FILTER', 'LOT_SIZE', 'PERCENT_PRICE'].map((type) => filters.get(type as never));
  return {
    symbol: String(row.symbol),
    tick: String(price?.tickSize),
    step: String(lot?.stepSize),
    minQuantity: String(lot?.minQty),
    maxQuantity: String(lot?.maxQty),
    minNotional: filters.get('MIN_NOTIONAL' as never)?.notional,
    ...(row.contractSize !== undefined && { size: String(row.contractSize) }),
    up: String(band?.multiplierUp),
    down: String(band?.multiplierDown),
  };
};

const binanceCodes = {
  tick: [-4014, -1111],
  step: [-4023, -1111],
  notional: [-4164],
  low: [-4004],
  high: [-4005],
  band: [-4016],
};

const binanceMarket = (
  api: string,
  information: { readonly api: 'binance-usdm' | 'binance-coinm'; readonly path: string },
  order: { readonly api: 'binance-usdm' | 'binance-coinm' | 'binance-pm'; readonly path: string },
): Market => ({
  api,
  read: async (sandbox) => {
    const { json } = await directBinance(sandbox, information.api)('GET', information.path);
    return json.symbols.map(binanceFilters);
  },
  place: async (sandbox, { symbol }, price, quantity) => {
    const parameters = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', price, quantity };
    return (await directBinance(sandbox, order.api)('POST', order.path, parameters)).json.code;
  },
  codes: binanceCodes,
});

const bandOf = (row: Row) => ({
  up: String(decimal(1).plus(String(row.buyLimitPriceRatio))),
  down: String(decimal(1).minus(String(row.sellLimitPriceRatio))),
});

const markets: readonly Market[] = [
  binanceMarket(
    'binance-usdm',
    { api: 'binance-usdm', path: '/fapi/v1/exchangeInfo' },
    { api: 'binance-usdm', path: '/fapi/v1/order' },
  ),
  binanceMarket(
    'binance-coinm',
    { api: 'binance-coinm', path: '/dapi/v1/exchangeInfo' },
    { api: 'binance-coinm', path: '/dapi/v1/order' },
  ),
  binanceMarket(
    'binance-pm, um',
    { api: 'binance-usdm', path: '/fapi/v1/exchangeInfo' },
    { api: 'binance-pm', path: '/papi/v1/um/order' },
  ),
  binanceMarket(
    'binance-pm, cm',
    { api: 'binance-coinm', path: '/dapi/v1/exchangeInfo' },
    { api: 'binance-pm', path: '/papi/v1/cm/order' },
  ),
  {
    api: 'bitget-mix',
    read: async (sandbox) => {
      const call = directBitget(sandbox, 'bitget-mix');
      const lists = ['USDT-FUTURES', 'USDC-FUTURES'].map(async (productType) => {
        const { json } = await call('GET', '/api/v2/mix/market/contracts', { productType });
        return json.data.map((row: Row) => ({
          symbol: row.symbol,
          tick: String(decimal(String(row.priceEndStep)).div(10 ** Number(row.pricePlace))),
          step: row.sizeMultiplier,
          minQuantity: row.minTradeNum,
          maxQuantity: row.maxOrderQty || undefined,
          minNotional: row.minTradeUSDT || undefined,
          ...bandOf(row),
          product: productType,
        }));
      });
      return (await Promise.all(lists)).flat();
    },
    place: async (sandbox, { symbol, product = '' }, price, size) => {
      const marginCoin = product.slice(0, 4);
      const order = {
        symbol,
        productType: product,
        marginMode: 'crossed',
        marginCoin,
        side: 'buy',
        orderType: 'limit',
      };
      const { json } = await directBitget(sandbox, 'bitget-mix')('POST', '/api/v2/mix/order/place-order', {
        ...order,
        ...{ price, size, force: 'gtc' },
      });
      return json.code === '00000' ? undefined : json.code;
    },
    codes: {
      tick: ['45115'],
      step: ['22038'],
      notional: ['45110'],
      low: ['45111'],
      high: ['45112'],
      band: ['40815'],
    },
  },
  {
    api: 'bitget-uta',
    read: async (sandbox) => {
      const call = directBitget(sandbox, 'bitget-uta');
      const lists = ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES', 'SPOT', 'MARGIN'].map(async (category) => {
        const { json } = await call('GET', '/api/v3/market/instruments', { category });
        return json.data.map((row: Row) => ({
          symbol: row.symbol,
          tick: row.priceMultiplier ?? String(decimal(10).pow(-Number(row.pricePrecision))),
          step: row.quantityMultiplier ?? String(decimal(10).pow(-Number(row.quantityPrecision))),
          minQuantity: row.minOrderQty,
          maxQuantity: row.maxOrderQty || undefined,
          minNotional: row.minOrderAmount || undefined,
          ...(category === 'COIN-FUTURES' && { size: '1' }),
          ...bandOf(row),
          product: category,
        }));
      });
      return (await Promise.all(lists)).flat();
    },
    place: async (sandbox, { symbol, product: category }, price, qty) => {
      const order = { symbol, category, side: 'buy', orderType: 'limit', timeInForce: 'gtc', price, qty };
      const { json } = await directBitget(sandbox, 'bitget-uta')('POST', '/api/v3/trade/place-order', order);
      return json.code === '00000' ? undefined : json.code;
    },
    codes: {
      tick: ['25244'],
      step: ['400172'],
      notional: ['45110'],
      low: ['25207'],
      high: ['25208'],
      band: ['25206'],
    },
  },
];

const roundedDown = (value: string, step: string): string => {
  const exact = decimal(value);
  return String(exact.minus(exact.mod(step)));
};

const roundedUp = (value: string, step: string): string => {
  const down = decimal(roundedDown(value, step));
  return String(down.lt(value) ? down.plus(step) : down);
};

const half = (step: string): string => String(decimal(step).div(2));

/** The least quantity that is enough at a price, so many times over. */
const enough = ({ minQuantity, minNotional = '0', size, step }: Filters, price: string, times: number): string => {
  const least = decimal(minNotional).div(size ?? price);
  const needed = least.gt(minQuantity) ? least : decimal(minQuantity);
  // A quotient is cut off: one step more makes up for it.
  return String(decimal(roundedUp(String(needed.times(times)), step)).plus(step));
};

describe.each(markets)('the filters of $api', ({ read, place, codes }) => {
  let sandbox: Sandbox;
  let all: readonly Filters[];
  beforeAll(async () => {
    sandbox = await startSandbox({ now: () => testTime, contracts: true });
    all = await read(sandbox);
  });
  afterAll(() => sandbox.close());

  const cases = fc.record({
    at: fc.nat(10_000),
    below: fc.integer({ min: 10, max: 40 }),
    times: fc.integer({ min: 1, max: 5 }),
  });

  it('are those of more than ten contracts', () => {
    expect(all.length).toBeGreaterThan(10);
    for (const filters of all) {
      const { tick, step, minQuantity, up, down } = filters;
      for (const value of [tick, step, minQuantity, up, down]) expect(Number(value)).toBeGreaterThan(0);
    }
  });

  it('take every order that is rounded with them, and none that is off by one', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ at, below, times }) => {
        sandbox.reset();
        const filters = all[at % all.length] as Filters;
        const { symbol, tick, step, minQuantity, maxQuantity, minNotional, size, up } = filters;
        const mark = sandbox.price(symbol);
        const price = roundedDown(String(decimal(mark).times(1 - below / 1000)), tick);
        const quantity = enough(filters, price, times);
        const placed = (at: string, many: string) => place(sandbox, filters, at, many);
        expect([symbol, price, quantity, await placed(price, quantity)]).toEqual([symbol, price, quantity, undefined]);

        const offTick = String(decimal(price).plus(half(tick)));
        expect(codes.tick).toContain(await placed(offTick, quantity));
        const offStep = String(decimal(quantity).plus(half(step)));
        expect(codes.step).toContain(await placed(price, offStep));
        const tooLow = String(decimal(minQuantity).minus(step));
        if (decimal(tooLow).gt(0)) expect(codes.low).toContain(await placed(price, tooLow));
        if (maxQuantity !== undefined) {
          expect(codes.high).toContain(await placed(price, String(decimal(maxQuantity).plus(step))));
        }
        const limit = roundedUp(String(decimal(mark).times(up)), tick);
        expect(codes.band).toContain(await placed(String(decimal(limit).plus(tick)), quantity));
        if (minNotional === undefined) return;
        const worthless = roundedDown(String(decimal(minNotional).div(size ?? price)), step);
        const short = String(decimal(worthless).minus(step));
        if (decimal(short).gte(minQuantity)) expect(codes.notional).toContain(await placed(price, short));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
