import { casesOf } from './cases.ts';
import type { DescribedOperation } from './operation.ts';
import { readAsClient } from './read-as-client.ts';
import type { KnownValues } from './scalar.ts';

/** One valid call of an operation. */
export interface DescribedCall {
  readonly operation: DescribedOperation;
  /** The form of the call: which variant, and whether all that can be given is. */
  readonly title: string;
  readonly parameters: { readonly [name: string]: unknown };
}

const asParameters = (value: unknown): DescribedCall['parameters'] => value as DescribedCall['parameters'];

/** Valid calls of an operation: the bodies that its description shows, and one for each form that its constraints allow. */
export const callsOf = (bundle: object, operation: DescribedOperation, known: KnownValues): DescribedCall[] => [
  ...operation.bodyExamples.map(({ name, value }) => ({
    operation,
    title: `example ${name}`,
    parameters: asParameters(value),
  })),
  ...casesOf({ bundle, known }, operation.parameters, '').map(({ title, value }) => ({
    operation,
    title,
    parameters: asParameters(value),
  })),
];

/** What the description's examples say that a call is answered, as a client reads it. */
export const describedAnswers = (bundle: object, { operation, parameters }: DescribedCall): unknown[] => {
  const { resultBy, examples, answer } = operation;
  const given = resultBy !== undefined && parameters[resultBy.parameter] !== undefined;
  const wanted = resultBy && (given ? resultBy.present : resultBy.absent);
  return examples
    .filter(({ value }) => wanted === undefined || Array.isArray(value) === (wanted === 'many'))
    .map(({ value }) => readAsClient(bundle, answer, value));
};
