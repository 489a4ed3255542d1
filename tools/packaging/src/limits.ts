/** The numbers that the packages must keep. */
export const limits = {
  /**
   * Bytes, minified and gzipped, of a browser bundle that holds a complete client with all its operations. What is to be
   * reached is 15,000 bytes (`npm run bench` shows how far it is); this keeps it from growing until then.
   */
  completeClient: 20.4 * 1024,
  /** What the checks of an API add to it where they are imported. */
  checks: 7_000,
  /** The same of plain openapi-fetch with the Binance signing middleware. */
  plainFetchWithSigning: 5 * 1024,
  /** What loading a complete client in a new Node process costs, to loading Node's own http, https and crypto alone. */
  load: 4.5,
  /** What the newest compiler instantiates where a program uses one client and its libraries are checked too. */
  instantiations: 80_000,
  /** Bytes of the type declarations of one client, that is of its own package, before they are compressed. */
  declarations: 700_000,
  /** Bytes of all that npm puts into an empty project for one client. */
  installed: 2_100_000,
} as const;
