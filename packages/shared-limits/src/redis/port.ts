/** What this package needs of a Redis client, whichever library it is from. */
export interface RedisPort {
  /** Sends one command and gives its reply. */
  send(command: readonly string[]): Promise<unknown>;
  /**
   * Hears a channel over a connection of its own, which keeps no process alive and is not opened again when it ends.
   * Resolves to what closes it.
   */
  subscribe(channel: string, onMessage: (message: string) => void, onEnd: () => void): Promise<() => void>;
}
