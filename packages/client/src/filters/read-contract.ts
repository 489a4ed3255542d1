import { BadInputError } from '@openderivs/signing';
import { isZero, minus, placesOf, plain, plus, times, unitOf } from './amounts.ts';
import type { ContractFilters } from './filters.ts';
import type { FiltersTable, Place, Reading } from './table.ts';
import { fits } from './when.ts';

const decimal = /^\d+(\.\d*)?$/;

type Values = Readonly<Record<string, unknown>>;

/** What stands at a path; a list is entered by what one of its entries is called. */
function at(contract: object, path: string, by = ''): unknown {
  let found: unknown = contract;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Array.isArray(found) ? found.find((entry: Values | null) => entry?.[by] === name) : (found as Values)[name];
  }
  return found;
}

/** The filters of a contract in one form, whichever API lists it. */
export function readContract(table: FiltersTable, contract: object): ContractFilters {
  const { symbol: nameAt, status: statusAt, open, closing = [], read } = table.contract;
  const symbol = String(at(contract, nameAt) ?? '');
  const amountAt = (path: string): string | undefined => {
    const value = at(contract, path, table.by);
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && decimal.test(text) ? plain(text) : undefined;
  };
  const made = (place: Place): string | undefined => {
    if (typeof place === 'string') return amountAt(place);
    if ('is' in place) return fits(contract, [place.when]) ? place.is : undefined;
    if ('places' in place) {
      const [steps, places] = [place.steps === undefined ? '1' : amountAt(place.steps), amountAt(place.places)];
      return steps === undefined || places === undefined ? undefined : times(steps, unitOf(Number(places)));
    }
    const ratio = amountAt('above' in place ? place.above : place.below);
    if (ratio === undefined) return undefined;
    return 'above' in place ? plus('1', ratio) : minus('1', ratio);
  };
  const value = (name: Reading): string | undefined => {
    const places = [read[name] ?? []].flat() as readonly Place[];
    for (const place of places) {
      const found = made(place);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  // Exchanges write 0 where they set no bound.
  const bound = (name: Reading): string | undefined => {
    const found = value(name);
    return found === undefined || isZero(found) ? undefined : found;
  };
  const needed = (name: 'tick' | 'step'): string => {
    const found = bound(name);
    if (found !== undefined) return found;
    const problem = `has no ${name === 'tick' ? 'step of prices' : 'step of quantities'}`;
    throw new BadInputError('contract', problem, 'give an entry of the list of contracts as the exchange answers it');
  };
  const count = (name: Reading): number | undefined => {
    const found = bound(name);
    return found === undefined ? undefined : Number(found);
  };
  const status = [statusAt].flat().flatMap((path) => at(contract, path) ?? [])[0];
  const [tick, step] = [needed('tick'), needed('step')];
  const [up, down] = [bound('priceUp'), value('priceDown')];
  const marketStep = bound('marketStep') ?? step;
  const places = (name: 'pricePlaces' | 'quantityPlaces', of: string): number => Number(value(name) ?? placesOf(of));
  return {
    symbol,
    status: status === undefined ? undefined : String(status),
    orders:
      status === undefined || open.includes(String(status))
        ? 'all'
        : closing.includes(String(status))
          ? 'closing'
          : 'none',
    tick,
    pricePlaces: places('pricePlaces', tick),
    minPrice: bound('minPrice'),
    maxPrice: bound('maxPrice'),
    step,
    quantityPlaces: places('quantityPlaces', step),
    minQuantity: bound('minQuantity') ?? step,
    maxQuantity: bound('maxQuantity'),
    marketStep,
    minMarketQuantity: bound('minMarketQuantity') ?? marketStep,
    maxMarketQuantity: bound('maxMarketQuantity'),
    minNotional: bound('minNotional'),
    percentPrice: up === undefined && down === undefined ? undefined : { up, down: down && positive(down) },
    maxOrders: count('maxOrders'),
    maxProductOrders: count('maxProductOrders'),
    contractSize: bound('contractSize'),
  };
}

/** A share that is not above zero bounds nothing. */
const positive = (share: string): string | undefined => (share.startsWith('-') || isZero(share) ? undefined : share);
