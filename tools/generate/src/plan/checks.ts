import {
  apartInAnyCase,
  type Constraint,
  type Document,
  refName,
  resolve,
  type Schema,
  typesOf,
} from '@openderivs/model';
import { isQuotedBoolean } from '../prepare/special.ts';
import { wireKind } from './wire-kind.ts';

/** What a value may be, in the words of a client's `/checks`. */
export interface PlannedMember {
  values?: PlannedValues;
  anyCase?: true;
  minimum?: string;
  maximum?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  time?: true;
  besides?: string[];
  inside?: PlannedObject;
}

/** All that a value may be, and the component that says so, if it is one. */
export interface PlannedValues {
  component: string | undefined;
  values: string[];
}

/** What holds inside one object. */
export interface PlannedObject {
  members?: Record<string, PlannedMember>;
  constraints?: readonly Constraint[];
}

/**
 * What an object of a request must hold to, beyond the names and forms that every client looks at. Where an object may have
 * several forms, only what holds for all of them is said.
 */
export function checksOf(document: Document, given: Schema): PlannedObject | undefined {
  const schema = resolve(document, given);
  const parts = [schema, ...(schema.allOf ?? []).map((part) => resolve(document, part))];
  const members = parts.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, property]) => {
      const checks = checksOfMember(document, property);
      return checks === undefined ? [] : [[name, checks] as const];
    }),
  );
  const constraints = parts.flatMap((part) => part['x-constraints'] ?? []);
  if (members.length === 0 && constraints.length === 0) return undefined;
  return {
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(constraints.length > 0 && { constraints }),
  };
}

function checksOfMember(document: Document, property: Schema): PlannedMember | undefined {
  const schema = resolve(document, property);
  // What is said of a list is said of each entry; how many there may be, every client looks at.
  if (typesOf(schema).includes('array')) return checksOfMember(document, schema.items ?? {});
  if (typesOf(schema).includes('object') || schema.properties !== undefined || schema.allOf !== undefined) {
    const inside = checksOf(document, schema);
    return inside && { inside };
  }
  const choices = schema.anyOf ?? schema.oneOf;
  const member = choices === undefined ? plainChecks(document, property) : ofChoices(document, choices);
  return Object.keys(member).length > 0 ? member : undefined;
}

/** Of one form beside constants: its checks, and what is right besides. Of several nothing can be said. */
function ofChoices(document: Document, choices: readonly Schema[]): PlannedMember {
  const [form, ...others] = choices.filter((choice) => resolve(document, choice).const === undefined);
  if (form === undefined || others.length > 0) return {};
  const checks = plainChecks(document, form);
  const besides = choices.flatMap((choice) => {
    const { const: value } = resolve(document, choice);
    return value === undefined ? [] : [String(value)];
  });
  return Object.keys(checks).length > 0 ? { ...checks, besides } : {};
}

function plainChecks(document: Document, property: Schema): PlannedMember {
  const schema = resolve(document, property);
  const kind = wireKind(document, schema);
  if (kind === 'bool' || kind === 'json' || isQuotedBoolean(schema)) return {};
  const { enum: values, pattern, minLength, maxLength } = schema;
  const isText = kind === 'text';
  const minimum = isText ? undefined : (schema['x-minimum'] ?? schema.minimum);
  const maximum = isText ? undefined : (schema['x-maximum'] ?? schema.maximum);
  // A decimal has more than one text for each value.
  const gone = schema['x-lifecycle']?.values ?? {};
  const choices = kind === 'decimal' ? undefined : values?.map(String).filter((value) => !gone[value]?.removed);
  return {
    ...(choices !== undefined && {
      values: { component: componentOf(property), values: choices },
      ...(document.info['x-client']?.anyCase && !needsCase(choices) && { anyCase: true as const }),
    }),
    ...(minimum !== undefined && { minimum: String(minimum) }),
    ...(maximum !== undefined && { maximum: String(maximum) }),
    ...(isText && pattern !== undefined && { pattern }),
    ...(isText && minLength !== undefined && { minLength }),
    ...(isText && maxLength !== undefined && { maxLength }),
    ...(kind === 'time' && { time: true as const }),
  };
}

/** Whether case tells two of them apart, or could not matter at all. */
const needsCase = (values: readonly string[]): boolean =>
  !apartInAnyCase(values) || values.every((value) => !/[a-z]/i.test(value));

const componentOf = ({ $ref, enum: own }: Schema): string | undefined =>
  $ref === undefined || own !== undefined ? undefined : refName($ref);
