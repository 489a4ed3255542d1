import { among, either, type Form, list, map, object, such, text } from './form.ts';

const name = text('a name');
const code = such('an error code', (given) => /^-?\d+$/.test(String(given)));
const path = text('the path of a property, such as filters.PRICE_FILTER.tickSize', /^\w+(\.\w+)*$/);
const value = such('a text, or null for one that is left out', (given) => given === null || typeof given === 'string');
const when = map(list(value));
const amount = text("decimal text such as '1'", /^\d+(\.\d+)?$/);

const place = either(
  path,
  object({ 'steps?': path, places: path }),
  object({ above: path }),
  object({ below: path }),
  object({ is: amount, when }),
);

const readings = [
  ...['tick', 'pricePlaces', 'minPrice', 'maxPrice', 'step', 'quantityPlaces', 'minQuantity', 'maxQuantity'],
  ...['marketStep', 'minMarketQuantity', 'maxMarketQuantity', 'minNotional', 'priceUp', 'priceDown'],
  ...['maxOrders', 'maxProductOrders', 'contractSize'],
];

/** The rules of a contract that an order may break. */
const rules = [
  ...['nothing', 'status', 'price-precision', 'price-low', 'price-high', 'price-step', 'trigger-precision'],
  ...['trigger-high', 'trigger-step', 'quantity-precision', 'quantity-low', 'quantity-high', 'quantity-step'],
  ...['percent-price-up', 'percent-price-down', 'notional', 'orders', 'bracket'],
];

const each = (names: readonly string[], form: Form): Record<string, Form> =>
  Object.fromEntries(names.map((one) => [one, form]));

/** `x-filters`: what contracts and orders look like, and with which code each rule is refused. */
export const filtersForm = object({
  'contracts?': object({ operation: name, 'list?': name }),
  'by?': name,
  contract: object({
    symbol: path,
    status: either(path, list(path)),
    open: list(name),
    'closing?': list(name),
    read: map(either(place, list(place)), among(...readings)),
  }),
  order: object({
    operations: list(text('an operation, or operation.list', /^\w+(\.\w+)?$/)),
    price: list(name),
    quantity: list(name),
    'trigger?': list(name),
    buys: list(when),
    sells: list(when),
    market: list(when),
    'waits?': list(when),
    closes: list(when),
    'exempt?': list(when),
    'spends?': list(when),
  }),
  bracket: object({ 'quote?': name, 'base?': name }),
  position: object({ quantity: name, 'short?': when }),
  codes: object(each(rules, code)),
});
