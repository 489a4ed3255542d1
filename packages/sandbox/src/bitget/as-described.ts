import { apartInAnyCase, type Schema } from '@openderivs/model';
import { fieldSetOf } from '../bundle/field-set.ts';
import type { Field, Operation } from '../bundle/operation.ts';
import { isReadObject, type ReadJson } from '../json.ts';

/** A call's parameters, or one item of one of its lists, as they were read. */
export type ReadRecord = { [name: string]: ReadJson };

/** Names that are no enum and whose case the exchange does not mind either; its own samples send `btcusdt`. */
const upper = ['symbol', 'productType', 'marginCoin'];

/** What the exchange takes a parameter to be that the description asks for always. */
const leftOut: { readonly [operationId: string]: { readonly [name: string]: string } } = {
  cancelTriggerOrder: { planType: 'normal_plan' },
};

/** Names that the exchange passes by where another parameter has one of these values; ccxt sends them always. */
const passedBy: {
  readonly [operationId: string]: { readonly name: string; readonly when: string; readonly is: RegExp };
} = {
  placeStopProfitAndStopLossPlanOrders: { name: 'size', when: 'planType', is: /^pos_/ },
};

const enumOf = (schema: Schema): readonly unknown[] => [
  ...(schema.enum ?? []),
  ...[...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(enumOf),
];

const inDescribedCase = ({ name, schema }: Field, value: string): string => {
  const text = upper.includes(name) ? value.toUpperCase() : value;
  const known = enumOf(schema).map(String);
  if (known.includes(text) || !apartInAnyCase(known)) return text;
  return known.find((one) => one.toLowerCase() === text.toLowerCase()) ?? text;
};

const valueAsDescribed = (field: Field, value: ReadJson): ReadJson => {
  if (typeof value === 'string') return inDescribedCase(field, value);
  const { items } = field.schema;
  if (!Array.isArray(value) || items === undefined) return value;
  const { fields } = fieldSetOf(items);
  return value.map((item) => (isReadObject(item) ? inCase(fields, item) : item));
};

const inCase = (fields: readonly Field[], record: ReadRecord): ReadRecord => {
  const entries = Object.entries(record).map(([name, value]): [string, ReadJson] => {
    const field = fields.find((known) => known.name === name) ?? { name, required: false, schema: {}, json: false };
    return [name, valueAsDescribed(field, value)];
  });
  return Object.fromEntries(entries);
};

/**
 * The parameters as the description writes them. Where it says `anyCase`, the exchange minds no case of enum values (`GTC`
 * is `gtc`), and answers in its own.
 */
export const asDescribed = ({ fields, operationId, anyCase }: Operation, record: ReadRecord): ReadRecord => {
  const described = { ...leftOut[operationId], ...(anyCase ? inCase(fields, record) : record) };
  const rule = passedBy[operationId];
  if (rule === undefined || !rule.is.test(String(described[rule.when]))) return described;
  return Object.fromEntries(Object.entries(described).filter(([name]) => name !== rule.name));
};
