export type { AccountHandle, OpenPosition } from './account-handle.ts';
export type { Api, Exchange } from './api.ts';
export type { Bundle } from './bundle/load-bundles.ts';
export type { RecordedCall } from './calls.ts';
export type { Role } from './credentials/credential.ts';
export type {
  BinanceHmac,
  BinanceKeyPair,
  BitgetHmac,
  BitgetKeyPair,
  DemoCredentials,
} from './credentials/demo-credentials.ts';
export type { GivenCredential } from './credentials/given-credentials.ts';
export { DirectFailure, type DirectPhase, type DirectReason } from './direct/direct-failure.ts';
export type {
  DirectAnswer,
  DirectRequest,
  DirectTransport,
  DirectTransportOptions,
} from './direct/direct-transport.ts';
export type { AddedFault, Fault, FaultKind, FaultRule, FaultScope, FaultTarget } from './faults/fault.ts';
export type { FaultList } from './faults/fault-list.ts';
export { statefulOperations } from './handlers/registry.ts';
export type { Limits } from './limits/limits.ts';
export type { SandboxOptions } from './options.ts';
export type { Sandbox } from './sandbox.ts';
export { startSandbox } from './start-sandbox.ts';
export type { Book, MarginChange, Product, SymbolSettings } from './state/book.ts';
export type { Order, OrderStatus, Service } from './state/order.ts';
export type { Position, PositionSide } from './state/position.ts';
export { createVirtualTime, type VirtualTime } from './virtual-time.ts';
