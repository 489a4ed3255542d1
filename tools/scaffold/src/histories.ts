import {
  type Document,
  type OperationAt,
  operationsOf,
  type Paging,
  type Parameter,
  resolve,
  type Schema,
} from '@openderivs/model';
import type { Facts } from './facts.ts';

/** A history that can be iterated, with what it must be filtered by. */
export interface History {
  readonly name: string;
  readonly paging: Paging;
  readonly filter: Readonly<Record<string, unknown>>;
}

const ofTheRange = ['startTime', 'endTime', 'limit'];

const isAdded = ({ target }: Facts, name: string): boolean =>
  [...(target.options ?? []), ...(target.signer ?? [])].includes(name);

const shownIn = (document: Document, given: Schema): unknown => {
  const schema = resolve(document, given);
  return schema.example ?? schema.examples?.[0] ?? schema.enum?.[0];
};

const shownValue = ({ document, target }: Facts, { name, example, schema = {} }: Parameter): unknown =>
  example ?? shownIn(document, schema) ?? (name === 'symbol' ? target.symbol : 'abc');

const filterOf = (facts: Facts, { parameters }: OperationAt): History['filter'] =>
  Object.fromEntries(
    parameters
      .filter(({ name, required }) => required === true && !ofTheRange.includes(name) && !isAdded(facts, name))
      .map((parameter) => [parameter.name, shownValue(facts, parameter)]),
  );

export const historiesOf = (facts: Facts): History[] =>
  operationsOf(facts.document).flatMap((at) => {
    const { operationId = '', 'x-paging': paging } = at.operation;
    return paging === undefined ? [] : [{ name: operationId, paging, filter: filterOf(facts, at) }];
  });
