/** The numbers that the packages must keep. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a browser bundle that holds a complete client with all its operations. What is to be
   * reached is 14 KB (`npm run bench` shows how far it is); this keeps it from growing until then.
   */
  completeClient: 21 * 1024,
  /** The same of plain openapi-fetch with the Binance signing middleware. */
  plainFetchWithSigning: 5 * 1024,
  /** Milliseconds that loading a complete client takes in a new Node process, the smallest of several. */
  load: 20,
} as const;
