import { among, either, list, map, object, such, text, whole } from './form.ts';
import { paging } from './paging-form.ts';

const name = text('a name', /^\w+$/);
const path = text('a path such as o.s, data[] or /T', /^\/?(\[\]|\w+(\[\])?)(\.\w+(\[\])?)*$/);
const value = such('a text', (given) => typeof given === 'string');
const yes = such('true', (given) => given === true);
const place = text('a path that begins with a slash and holds {key}', /^\/\S*\{key\}\S*$/);

/** Paths, and what stands there. An empty text is for what is not there. */
const condition = map(either(value, list(value)), path);

const parameters = map(text('a text, or {name}'), name);

const facts = list(
  object({
    kind: among('order', 'algoOrder', 'fill', 'position', 'balance'),
    'at?': path,
    'when?': condition,
    'unless?': condition,
    fields: map(either(path, list(path, 2), object({ is: condition })), name),
    'set?': map(text(), name),
    'open?': condition,
    'negative?': condition,
    'early?': yes,
    'whole?': yes,
  }),
);

const codes = list(such('a code', (given) => /^-?\d+$/.test(String(given))));
const reach = text('a span such as 90d', /^[1-9]\d*[hd]$/);

const ask = { operation: name, 'product?': text(), 'parameters?': parameters, 'paging?': paging };
const read = object({ ...ask, facts });
const lookUp = object({ ...ask, facts, 'when?': condition, 'absent?': codes });
const history = object({ ...ask, facts, 'reach?': reach, 'from?': whole(2) });
const symbols = object({ ...ask, at: path, 'reach?': reach });

/** The form of the file that `info.x-user-data` refers to. */
export const userDataForm = object({
  channels: list(object({ channel: name, 'parameters?': parameters, 'option?': name, 'path?': place, 'speaks?': yes })),
  'products?': object({ values: list(text()), default: list(text()) }),
  'streamKey?': object({
    start: name,
    keep: name,
    at: path,
    path: place,
    gone: codes,
    expired: condition,
    minutes: whole(1),
  }),
  frames: list(object({ channel: name, 'when?': condition, 'name?': text(), facts })),
  'others?': list(text()),
  reads: object({
    orders: list(read),
    'algoOrders?': list(read),
    positions: list(read),
    balances: list(read),
    'order?': list(lookUp),
    'algoOrder?': list(lookUp),
    'orderHistory?': list(history),
    'algoOrderHistory?': list(history),
    fills: list(history),
    'symbols?': list(symbols),
  }),
});
