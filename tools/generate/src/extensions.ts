import { clientForm } from './client-form.ts';
import { filtersForm } from './filters-form.ts';
import { among, either, type Form, list, map, object, such, text, whole } from './form.ts';
import { interval, limitsForm } from './limits-form.ts';
import { ordersForm } from './orders-form.ts';
import { operationPaging } from './paging-form.ts';
import {
  member,
  orderBook,
  products,
  sequence,
  silence,
  silenceProof,
  streamsForm,
  wholeEvents,
} from './streams-form.ts';

/** The objects of OpenAPI and AsyncAPI that a key may stand on. */
export type Place = 'Root' | 'Info' | 'Operation' | 'Channel' | 'Parameter' | 'Schema' | 'Tag';

interface Extension {
  /** Where the key may stand, and the form it has there. */
  places: Partial<Record<Place, Form>>;
}

const chinese = text('a Chinese text', /\p{Script=Han}/u);
const decimal = text("decimal text such as '0.1'", /^-?\d+(\.\d+)?$/);
const date = text("a date such as '2025-12-09'", /^\d{4}-\d{2}-\d{2}$/);
const name = text('a name');
const path = text('a name, or list.property', /^\w+(\.\w+)?$/);
const names = list(name, 2);
const value = such('a text, a number, a boolean or null', (given) => given === null || typeof given !== 'object');

const conditions = map(text('present, absent, an interval such as [1,100), >n, or values with commas', /^\S.*$/));

const weights = either(
  whole(0),
  list(
    object({
      'when?': conditions,
      weight: whole(0),
    }),
  ),
);

const limit = object({ count: whole(1), perSeconds: whole(1), scope: among('uid', 'ip'), 'pool?': name });

const variant = object({
  'title?': name,
  'when?': map(list(value)),
  'require?': list(name),
  'forbid?': list(name),
});

const constraints = list(
  either(
    object({ atLeastOneOf: names }),
    object({ exactlyOneOf: names }),
    object({ atMostOneOf: names }),
    object({ allOrNone: names }),
    object({ variants: list(variant, 2) }),
  ),
);

const life = {
  'added?': date,
  'deprecated?': date,
  'removed?': date,
  'replacedBy?': either(name, list(name)),
  'note?': name,
};
const lifecycle = object({ ...life, 'values?': map(object(life)) });

const lane = among('urgent', 'order', 'read');
const lanes = either(lane, list(object({ 'when?': conditions, lane })));

const manyOrOne = among('one', 'many');

const property = text('the name of a property', /^\w+$/);
const proof = such("what the property is, such as 200 or 'success'", (given) => /^[\w.-]+$/.test(String(given)));
const success = either(among('empty'), list(property), map(proof, property, 1));

const file = text('the path of a .yaml file', /^[\w./-]+\.yaml$/);
const code = such('an error code', (given) => /^-?\d+$/.test(String(given)));

const placing = object({
  id: path,
  answerId: property,
  time: property,
  find: list(
    object({
      operation: name,
      'id?': name,
      'with?': list(name),
      'set?': map(name),
      'list?': property,
      'absent?': list(code),
    }),
  ),
  'rejected?': map(name, property, 1),
  'absenceProves?': such('false', (given) => given === false),
});

const placingRules = object({
  absent: list(code),
  taken: list(object({ code, 'says?': name })),
  'batch?': either(
    object({ by: among('place'), code: property, message: property }),
    object({
      by: among('code'),
      code: property,
      message: property,
      success: text('the code of an order that was placed', /^\w+$/),
    }),
    object({ by: among('id'), placed: property, refused: property, code: property, message: property }),
  ),
});

/**
 * The extension keys, and no others: what each means is said in specs/README.md. Lint refuses an unknown key, a wrong
 * place and a wrong form.
 */
export const extensions: Readonly<Record<string, Extension>> = {
  'x-zh': {
    places: {
      Operation: object({ summary: chinese, description: chinese }),
      Channel: object({ summary: chinese, description: chinese }),
      Parameter: chinese,
      Schema: chinese,
      Tag: chinese,
    },
  },
  'x-languages': { places: { Info: list(among('en', 'zh')) } },
  'x-weight': { places: { Operation: weights } },
  'x-order-count': { places: { Operation: map(whole(0), interval) } },
  'x-frequency-limit': { places: { Operation: either(limit, list(limit)) } },
  'x-lane': { places: { Operation: lanes } },
  'x-usage-headers': { places: { Operation: among('unreliable', 'absent') } },
  'x-limits': { places: { Info: limitsForm } },
  'x-idempotency': {
    places: {
      Operation: among('set', 'create', 'add', 'cancel-one', 'cancel-many', 'timer', 'modify', 'invert', 'session'),
    },
  },
  'x-success': { places: { Operation: success } },
  'x-widens': { places: { Operation: list(path) } },
  'x-constraints': { places: { Operation: constraints, Schema: constraints } },
  'x-query-encoding': { places: { Parameter: among('json') } },
  'x-result-by': { places: { Operation: object({ parameter: name, present: manyOrOne, absent: manyOrOne }) } },
  'x-paging': { places: { Operation: operationPaging } },
  'x-placing': { places: { Root: placingRules, Operation: placing } },
  'x-filters': { places: { Root: filtersForm } },
  'x-orders': { places: { Root: ordersForm } },
  'x-lookup': { places: { Root: list(name) } },
  'x-checked': { places: { Operation: object({ date, source: text() }) } },
  'x-lifecycle': { places: { Operation: lifecycle, Channel: lifecycle, Parameter: lifecycle, Schema: lifecycle } },
  'x-minimum': { places: { Schema: decimal } },
  'x-maximum': { places: { Schema: decimal } },
  'x-client': { places: { Info: clientForm } },
  'x-streams': { places: { Info: streamsForm } },
  'x-route': { places: { Channel: text('a route of the servers, such as market', /^[a-z]+(-[a-z]+)*$/) } },
  'x-topic': { places: { Channel: map(text('a text, or {parameter}')) } },
  'x-time': { places: { Channel: member } },
  'x-key': { places: { Channel: member } },
  'x-sequence': { places: { Channel: sequence } },
  'x-whole': { places: { Channel: wholeEvents } },
  'x-max-silence': { places: { Channel: silence } },
  'x-overflow': { places: { Channel: among('conflate', 'resync', 'keep') } },
  'x-products': { places: { Channel: products } },
  'x-proof': { places: { Channel: silenceProof } },
  // What stands in the file is checked by user-data.ts.
  'x-user-data': { places: { Info: object({ $ref: file }), Channel: such('true', (given) => given === true) } },
  'x-order-book': { places: { Channel: orderBook } },
  'x-case': { places: { Parameter: among('lower') } },
  'x-many': { places: { Parameter: such('true', (given) => given === true) } },
  'x-lead': { places: { Parameter: text('what stands before the value, such as @', /^\S+$/) } },
  'x-left-out': { places: { Parameter: text('what holds then, such as 250ms') } },
  // What stands in the files is checked by error-codes.ts.
  'x-error-codes': { places: { Root: list(object({ $ref: file })) } },
};
