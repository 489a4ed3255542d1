import type * as calls from './calls.ts';
import type * as credentials from './credentials/given-credentials.ts';
import type { KnownApi, KnownExchange } from './exchanges.ts';
import type * as faults from './faults/fault.ts';
import type * as lists from './faults/fault-list.ts';
import type * as sockets from './sockets/faults/socket-fault.ts';
import type * as socketLists from './sockets/faults/socket-fault-list.ts';

/** One request as the sandbox saw it. Values are not kept: names are enough for tests, and secrets stay out. */
export type RecordedCall = calls.RecordedCall<KnownApi>;

/** What a fault is matched against. */
export type FaultTarget = faults.FaultTarget<KnownApi>;

/** Which calls a fault meets: all of them, unless narrowed. */
export type FaultScope = faults.FaultScope<KnownApi>;

/**
 * A fault together with the calls it meets.
 *
 * @example
 * sandbox.faults.add({ kind: 'reset-after', operation: 'newOrder', after: 1 });
 */
export type FaultRule = faults.FaultRule<KnownApi>;

/** The faults that wait for their call. */
export type FaultList = lists.FaultList<KnownApi>;

/** What a socket fault is matched against. */
export type SocketFaultTarget = sockets.SocketFaultTarget<KnownApi>;

/** Which frames a socket fault meets: all that streams push, unless narrowed. */
export type SocketFaultScope = sockets.SocketFaultScope<KnownApi>;

/**
 * A socket fault together with what it meets.
 *
 * @example
 * sandbox.socketFaults.add({ kind: 'drop', stream: 'btcusdt@depth', after: 3 });
 */
export type SocketFaultRule = sockets.SocketFaultRule<KnownApi>;

/** The socket faults that wait for their frame. */
export type SocketFaultList = socketLists.SocketFaultList<KnownApi>;

/** A key of your own for the sandbox to know, beside the ready-made ones. */
export type GivenCredential = credentials.GivenCredential<KnownExchange>;
