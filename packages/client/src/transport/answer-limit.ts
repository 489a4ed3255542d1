import { badValue } from '@openderivs/signing';
import { type TransportAnswer, TransportFailure } from './transport.ts';

/** Ten times the longest answer that the exchanges give. */
export const defaultMaxAnswerBytes = 16 * 2 ** 20;

export function checkMaxAnswerBytes(limit = defaultMaxAnswerBytes): void {
  if (!(Number.isSafeInteger(limit) && limit > 0)) throw badValue('maxAnswerBytes', limit, 'a whole number above 0');
}

/** For transports that do not know of the limit: the answer, if it is no longer. */
export function withinLimit(answer: TransportAnswer, limit = defaultMaxAnswerBytes): TransportAnswer {
  const { length } = answer.text;
  // A character has up to three bytes; only where that matters are they counted.
  if (length * 3 <= limit || new TextEncoder().encode(answer.text).length <= limit) return answer;
  throw new TransportFailure('oversized', 'answering', { answer });
}
