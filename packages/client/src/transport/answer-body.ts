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
/** No more than these: servers say `utf-8` here too, and mean plain text. */
const compressed = /gzip|compress|deflate|br|zstd/i;
const decoder = new TextDecoder();

/**
 * Gathers a body up to a limit, in one piece of memory: a body of a million chunks costs no more than another one.
 * `isDecoded` is for runtimes that decode what they have asked for and leave the header in place.
 */
export function createAnswerBody(
  headers: Readonly<Record<string, string>>,
  maxAnswerBytes = defaultMaxAnswerBytes,
  isDecoded = false,
): AnswerBody {
  const limit = Math.min(maxAnswerBytes, longestText);
  let bytes: Uint8Array | undefined;
  let size = 0;
  let fault: BodyFault | undefined;
  if (!isDecoded && compressed.test(headers['content-encoding'] ?? '')) fault = 'encoded';
  if (Number(headers['content-length']) > limit) fault = 'oversized';

  return {
    add(chunk) {
      if (fault || !chunk) return fault;
      const needed = size + chunk.length;
      if (needed > limit) {
        bytes = undefined;
        fault = 'oversized';
        return fault;
      }
      if (!bytes) bytes = chunk;
      else {
        if (needed > bytes.length) {
          const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
          larger.set(bytes.subarray(0, size));
          bytes = larger;
        }
        bytes.set(chunk, size);
      }
      size = needed;
      return undefined;
    },
    text: () => decoder.decode(bytes?.subarray(0, size)),
  };
}
