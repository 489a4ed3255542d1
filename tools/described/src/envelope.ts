import type { Document } from '@openderivs/model';
import { isNode } from './json.ts';
import type { DescribedOperation } from './operation.ts';

/** The property that holds the result of an answer, where the API's answers have an envelope. */
const resultIn = ({ info }: Document): string | undefined => info['x-client']?.envelope;

/** What a client makes of an answer: its result. */
export const outOfEnvelope = (bundle: Document, payload: unknown): unknown => {
  const result = resultIn(bundle);
  return result !== undefined && isNode(payload) ? payload[result] : payload;
};

/** A result as it is answered, in the envelope that the operation's example has. */
export const inEnvelope = (bundle: Document, { examples }: DescribedOperation, data: unknown): unknown => {
  const result = resultIn(bundle);
  return result === undefined ? data : { ...Object(examples[0]?.value), [result]: data };
};
