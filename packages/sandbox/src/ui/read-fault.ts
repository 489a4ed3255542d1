import type { FaultRule } from '../faults/fault.ts';
import { type FaultField, fieldsOf, scopeFields, type Where } from '../faults/fault-fields.ts';
import type { SocketFaultRule } from '../sockets/faults/socket-fault.ts';

type Given = { readonly [name: string]: unknown };

const isOfType = (field: FaultField, value: unknown): boolean => {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= (field.least ?? Number.NEGATIVE_INFINITY);
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && field.choices.includes(value);
    case 'code':
      return typeof value === 'string' || typeof value === 'number';
    case 'text':
      return typeof value === 'string';
  }
};

/** Reads a fault that the page asks for; throws a `TypeError` that names the field. */
export const readFault = (where: Where, given: Given): FaultRule & SocketFaultRule => {
  const kind = String(given.kind);
  const own = fieldsOf(where, kind);
  if (own === undefined) throw new TypeError(`There is no fault "${kind}".`);
  const fields = [...own, ...scopeFields[where]];
  for (const name of Object.keys(given)) {
    if (name !== 'kind' && !fields.some((field) => field.name === name)) {
      throw new TypeError(`The fault "${kind}" has no option "${name}".`);
    }
  }
  for (const field of fields) {
    const value = given[field.name];
    if (value === undefined && !field.required) continue;
    if (!isOfType(field, value)) throw new TypeError(`The fault "${kind}" needs another "${field.name}".`);
  }
  // Its kind and every option have just been looked at.
  return given as object as FaultRule & SocketFaultRule;
};
