import type { Document, Schema } from '@openderivs/model';
import { facetsOf, facetsOfProperty } from './facets.ts';
import type { DescribedOperation } from './operation.ts';

/** The results of an answer, without their envelope where there is one. */
const resultsOf = (bundle: Document, { answer }: DescribedOperation): readonly Schema[] => {
  const { envelope } = bundle.info['x-client'] ?? {};
  return envelope === undefined ? [answer] : facetsOfProperty(bundle, facetsOf(bundle, answer), envelope);
};

/** For each field of a result whether every payload has it, on all levels. */
const fieldsOf = (bundle: Document, result: Schema): boolean[] =>
  facetsOf(bundle, result).flatMap(({ properties = {}, required = [], items, prefixItems = [] }) => [
    ...Object.entries(properties).flatMap(([name, part]) => [required.includes(name), ...fieldsOf(bundle, part)]),
    ...[...prefixItems, ...(items ? [items] : [])].flatMap((part) => fieldsOf(bundle, part)),
  ]);

/**
 * How many of the fields of an API's answers are in every payload, as a fraction of all: a type says little when nearly
 * everything in it may be missing.
 */
export const requiredShare = (bundle: Document, operations: readonly DescribedOperation[]): number => {
  const fields = operations.flatMap((operation) =>
    resultsOf(bundle, operation).flatMap((result) => fieldsOf(bundle, result)),
  );
  return fields.filter(Boolean).length / fields.length;
};
