import { isTransportFailure, type TransportAnswer, type TransportRequest } from '../transport/transport.ts';

/** An answer whose body was given up, and a reader that says why: it is judged like any other that cannot be read. */
interface UnreadAnswer {
  readonly answer: TransportAnswer;
  readonly read: () => never;
}

export function unreadAnswer(failure: unknown, { maxAnswerBytes }: TransportRequest): UnreadAnswer | undefined {
  if (!isTransportFailure(failure)) return undefined;
  const { reason, answer } = failure;
  const words = {
    oversized: `a body longer than maxAnswerBytes (${maxAnswerBytes})`,
    encoded: 'a compressed body',
  }[reason as string];
  if (!words) return undefined;
  return {
    answer: { status: 0, headers: {}, ...answer, text: '' },
    read: () => {
      throw Object.assign(new Error(words), { reason });
    },
  };
}
