/** The numbers that the packages must keep. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a browser bundle that holds a complete client with all its operations. What is to be
   * reached is 15,000 bytes (`npm run bench` shows how far it is); this keeps it from growing until then.
   */
  completeClient: 20.4 * 1024,
  /** The same of plain openapi-fetch with the Binance signing middleware. */
  plainFetchWithSigning: 5 * 1024,
  /** What loading a complete client in a new Node process costs, to loading Node's own http, https and crypto alone. */
  load: 4.5,
} as const;
