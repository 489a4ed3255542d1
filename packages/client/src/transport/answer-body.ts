import { defaultMaxAnswerBytes } from './answer-limit.ts';
import type { BodyFault } from './transport.ts';

/** The body of one answer, while it comes in. */
export interface AnswerBody {
  /** Takes the next bytes. Says what is wrong as soon as that shows, before there are any if need be. */
  add(chunk?: Uint8Array): BodyFault | undefined;
  text(): string;
}

/** The longest text that V8 can hold. */
const longestText = 536_870_888;
const decoder = new TextDecoder();

/**
 * Gathers a body up to a limit, in one piece of memory: a million small chunks take no more of it than a large one. A body
 * that comes in one chunk, as nearly all do, is read where it is.
 */
export function createAnswerBody(
  { 'content-length': length }: Readonly<Record<string, string>>,
  maxAnswerBytes = defaultMaxAnswerBytes,
): AnswerBody {
  let bytes: Uint8Array | undefined;
  let size = 0;
  const declared = Number(length);
  let needed = declared;
  return {
    add(chunk) {
      if (chunk) needed = size + chunk.length;
      if (needed > Math.min(maxAnswerBytes, longestText)) return 'oversized';
      if (!chunk) return undefined;
      if (bytes) {
        if (needed > bytes.length) {
          const larger = new Uint8Array(declared >= needed ? declared : 2 * needed);
          larger.set(bytes);
          bytes = larger;
        }
        bytes.set(chunk, size);
      } else bytes = chunk;
      size = needed;
      return undefined;
    },
    text: () => decoder.decode(bytes?.subarray(0, size)),
  };
}
