import { UnreadBody } from '../errors/unreadable-response-error.ts';
import { isTransportFailure, type TransportAnswer, type TransportRequest } from '../transport/transport.ts';

/** An answer whose body was given up, and a reader that says why: it is judged like any other that cannot be read. */
interface UnreadAnswer {
  readonly answer: TransportAnswer;
  readonly read: () => never;
}

export function unreadAnswer(failure: unknown, { maxAnswerBytes }: TransportRequest): UnreadAnswer | undefined {
  if (!isTransportFailure(failure)) return undefined;
  const { reason } = failure;
  if (reason !== 'oversized' && reason !== 'encoded') return undefined;
  const { status = 0, headers = {} } = failure.answer ?? {};
  const words =
    reason === 'oversized'
      ? `a body longer than maxAnswerBytes (${maxAnswerBytes}); raise that option if the API sends as much`
      : `a body in the encoding ${headers['content-encoding']}, which was not asked for`;
  return {
    answer: { status, headers, text: '' },
    read: () => {
      throw new UnreadBody(reason, words);
    },
  };
}
