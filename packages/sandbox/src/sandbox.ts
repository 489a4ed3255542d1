import type { AccountHandle } from './account-handle.ts';
import type { RecordedCall } from './calls.ts';
import type { Clock } from './clock.ts';
import type { DirectTransport, DirectTransportOptions } from './direct/direct-transport.ts';
import type { DemoCredentials, KnownApi } from './exchanges.ts';
import type { FaultList } from './faults/fault-list.ts';
import type { LimitLog } from './limits/limit-log.ts';
import type { SocketFaultList } from './sockets/faults/socket-fault-list.ts';
import type { MemorySocketClass, MemorySocketOptions } from './sockets/memory-socket.ts';
import type { OpenSocket } from './sockets/open-socket.ts';
import type { World } from './world/world.ts';

/**
 * A running exchange.
 *
 * @example
 * sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '0.5', isolatedMargin: '50' });
 * sandbox.executions('modifyIsolatedPositionMargin');
 */
export interface Sandbox {
  /** Where each API listens, without a slash at the end. */
  readonly urls: { readonly [A in KnownApi]: string };
  /** The same addresses for WebSockets; the paths of streams follow as on the exchange. */
  readonly streamUrls: { readonly [A in KnownApi]: string };
  /** Where the page is that was asked for with `ui`; `undefined` where none was. */
  readonly uiUrl: string | undefined;
  readonly credentials: DemoCredentials;
  /** The exchange's clock. */
  readonly clock: Pick<Clock, 'now' | 'skew' | 'advance'>;
  /** The newest requests since the start or the last `reset`, oldest first: 10,000 unless `keptCalls` says otherwise. */
  readonly calls: readonly RecordedCall<KnownApi>[];
  readonly faults: FaultList<KnownApi>;
  /** What goes wrong with WebSockets. */
  readonly socketFaults: SocketFaultList<KnownApi>;
  /** The WebSockets that are open, oldest first. */
  readonly sockets: readonly OpenSocket<KnownApi>[];
  /** What was counted against rate limits, and what was refused for them. */
  readonly limits: LimitLog;
  /** The world that was asked for with `world`; reading it without one throws. */
  readonly world: World;
  /** The account of that name; the ready-made keys open `binance` and `bitget`. */
  account(name: string): AccountHandle;
  /**
   * Moves the price of a symbol, on every exchange that trades it, and fills the resting orders that it reaches.
   *
   * @example
   * sandbox.setPrice('BTCUSDT', '64000');
   */
  setPrice(symbol: string, price: string): void;
  /** What a symbol costs. */
  price(symbol: string): string;
  /** How often an operation really took effect, also by calls that are no longer kept. */
  executions(operationId: string, api?: KnownApi): number;
  /** Forgets state, calls, faults, counters and clock changes, and ends WebSockets; listeners and keys stay. */
  reset(): void;
  /** Carries calls to an API without a socket: for tests that count calls by the thousand, or that own the time. */
  transport(api: KnownApi, options?: DirectTransportOptions): DirectTransport;
  /**
   * Makes WebSockets to an API without a network, on virtual time if a `sleep` is given. What comes back stands wherever a
   * `WebSocket` class is asked for. The host of an address does not matter.
   *
   * @example
   * const WebSocket = sandbox.socket('binance-usdm', { sleep: time.sleep });
   * const socket = new WebSocket('ws://sandbox/market/ws/btcusdt@aggTrade');
   */
  socket(api: KnownApi, options?: MemorySocketOptions): MemorySocketClass;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}
