/** Something has become of a connection. */
export interface ConnectionEvent {
  readonly route: string;
  readonly state: 'connecting' | 'open' | 'closed' | 'handing over' | 'handed over';
  readonly reason?: string | undefined;
}

/**
 * Told of what happens beside the subscriptions. What a hook throws is ignored.
 *
 * @example
 * const streams = createBinanceUsdmStreams({
 *   rest: usdm,
 *   hooks: { onConnection: ({ route, state, reason }) => metrics.count('stream.connection', { route, state }) },
 * });
 */
export interface StreamHooks {
  readonly onConnection?: ((event: ConnectionEvent) => void) | undefined;
  /** A frame that belongs to nothing that was asked for, without secrets. */
  readonly onUnknown?: ((unknown: { readonly event: 'unknown'; readonly raw: unknown }) => void) | undefined;
}
