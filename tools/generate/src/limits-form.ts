import { map, object, such, text, whole } from './form.ts';

/** The length of a window. */
export const interval = text('an interval such as 10s, 1m or 1d', /^[1-9]\d*[smhd]$/);

const byInterval = map(whole(1), interval);
const header = text('the name of a header in lower case', /^[a-z][a-z\d{}-]*$/);
const property = text('the name of a property', /^\w+$/);

const shared = object({
  limits: byInterval,
  'header?': header,
  'rolling?': such('true', (given) => given === true),
});

/** The form of `info.x-limits`. */
export const limitsForm = object({
  pool: text('a name such as exchange-futures', /^[a-z][a-z\d-]*$/),
  weight: shared,
  'orders?': shared,
  'leftHeader?': header,
  'told?': object({
    ...{ operation: property, list: property, kind: property, weight: property, orders: property },
    ...{ count: property, unit: property, limit: property },
  }),
  'environments?': map(object({ 'weight?': byInterval, 'orders?': byInterval }), text('an environment', /^[a-z]+$/)),
});
