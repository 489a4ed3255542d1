import { BadInputError, numberText } from '@openderivs/signing';
import type { Parameter } from './parse.ts';

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const integer = /^-?\d+$/;

/** A parameter's value as its text on the wire, or a clear refusal that names the parameter and the mend. */
export function wireText({ name, kind }: Parameter, value: unknown): string {
  if (kind === 'ids') return idList(name, value);
  switch (typeof value) {
    case 'string':
      return checkedText(name, kind, value);
    case 'number':
    case 'bigint': {
      if (kind === 'bool') throw new BadInputError(name, 'is a number', 'give true or false');
      const text = numberText(name, value);
      if (kind !== 'decimal' && kind !== 'text' && text.includes('.')) {
        throw new BadInputError(name, `is ${text}, which is not a whole number`, 'give a whole number');
      }
      return text;
    }
    case 'boolean':
      if (kind === 'bool' || kind === 'text') return String(value);
  }
  throw new BadInputError(name, `is ${describe(value)}`, `give ${wanted[kind]}`);
}

function checkedText(name: string, kind: Parameter['kind'], value: string): string {
  if (kind === 'decimal' && !decimal.test(value)) {
    throw new BadInputError(name, `is ${quote(value)}, which is not a plain decimal`, "Write it out, such as '0.001'.");
  }
  if ((kind === 'id' || kind === 'int' || kind === 'time') && !integer.test(value)) {
    throw new BadInputError(name, `is ${quote(value)}, which is not a whole number`, 'give its digits');
  }
  if (kind === 'bool' && value !== 'true' && value !== 'false') {
    throw new BadInputError(name, `is ${quote(value)}`, 'give true or false');
  }
  return value;
}

/** Identifiers inside JSON are bare digits, also those that a double would round. */
function idList(name: string, value: unknown): string {
  const ids = asCollection(name, value);
  if (!Array.isArray(ids)) throw new BadInputError(name, 'is not a list', 'give a list of identifiers');
  const parameter: Parameter = { name, kind: 'id', required: true };
  return `[${Array.from(ids, (id) => wireText(parameter, id)).join(',')}]`;
}

export function asCollection(name: string, value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new BadInputError(name, `is ${describe(value)}`, 'give a list or an object; it is turned into JSON for you');
}

const wanted: Readonly<Record<Parameter['kind'], string>> = {
  text: 'a text',
  decimal: "a decimal, best as text such as '0.001'",
  id: 'an identifier as text or bigint',
  int: 'a whole number',
  time: 'a time in milliseconds',
  bool: 'true or false',
  json: 'a list or an object',
  ids: 'a list of identifiers',
};

const describe = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`;

const quote = (value: string): string => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
