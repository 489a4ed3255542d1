/** The numbers that the packages must keep. */
export const limits = {
  /** Bytes, minified and gzipped, of a browser bundle that holds a complete client with all its operations. */
  completeClient: 14 * 1024,
  /** The same of plain openapi-fetch with the Binance signing middleware. */
  plainFetchWithSigning: 5 * 1024,
  /** Milliseconds that loading a complete client takes in a new Node process, median of several. */
  load: 20,
} as const;
