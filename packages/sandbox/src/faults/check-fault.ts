import { fieldsOf, kindsOf, scopeFields, type Where } from './fault-fields.ts';

/** What a sandbox serves, by which a fault may be narrowed. */
export interface Served {
  readonly apis: readonly string[];
  hasOperation(operationId: string): boolean;
}

/** What code may narrow a fault by, and a form cannot ask for. */
const ofCode: { readonly [W in Where]: readonly string[] } = { call: ['match'], socket: ['match', 'route'] };

/** Refuses a fault that would never strike, or not as it was meant: a test with it passes without having met it. */
export const checkFault = (where: Where, given: object, { apis, hasOperation }: Served): void => {
  const values = given as { readonly [name: string]: unknown };
  const { kind, api, operation } = values;
  const own = fieldsOf(where, String(kind));
  if (own === undefined) {
    throw new TypeError(`There is no fault "${kind}". There are ${kindsOf(where).join(', ')}.`);
  }
  const offered = [...own, ...scopeFields[where]].map(({ name }) => name);
  const names = [...offered, ...(kind === 'odd-time' ? ['time'] : []), ...ofCode[where]];
  const unknown = Object.keys(given).find((name) => name !== 'kind' && !names.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`The fault "${kind}" has no "${unknown}". There are ${names.join(', ')}.`);
  }
  // In code the time may be given whole, in place of how far ahead it is.
  const isGiven = (name: string): boolean => values[name] !== undefined || (kind === 'odd-time' && 'time' in values);
  const lacking = own.find(({ name, required }) => required && !isGiven(name));
  if (lacking !== undefined) throw new TypeError(`The fault "${kind}" needs "${lacking.name}".`);
  if (api !== undefined && !apis.includes(String(api))) {
    throw new TypeError(`The fault "${kind}" meets no call: its "api" is "${api}", and served are ${apis.join(', ')}.`);
  }
  if (operation !== undefined && !hasOperation(String(operation))) {
    throw new TypeError(`The fault "${kind}" meets no call: no API served has an operation "${operation}".`);
  }
};
