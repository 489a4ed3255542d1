export type { AccountHandle, FillOrder, OpenPosition } from './account-handle.ts';
export type { BinanceCredentials, BinanceHmac, BinanceKeyPair } from './binance/credentials.ts';
export type { BitgetCredentials, BitgetHmac, BitgetKeyPair } from './bitget/credentials.ts';
export type { Bundle } from './bundle/load-bundles.ts';
export type { ContractSpec, LeverageBracket } from './contracts/contract.ts';
export type { ContractsFrom } from './contracts/load-contracts.ts';
export type { Role } from './credentials/credential.ts';
export { DirectFailure, type DirectPhase, type DirectReason } from './direct/direct-failure.ts';
export type {
  DirectAnswer,
  DirectRequest,
  DirectTransport,
  DirectTransportOptions,
} from './direct/direct-transport.ts';
export type { AccountKind, DemoCredentials, KnownApi as Api, KnownExchange as Exchange, Product } from './exchanges.ts';
export type { AddedFault, Fault, FaultKind } from './faults/fault.ts';
export type { IntervalName } from './limits/interval.ts';
export type { CountedWindow, LimitKind, LimitLog, LimitName, LimitRefusal } from './limits/limit-log.ts';
export type { Limits, LimitWindows, PoolLimits } from './limits/limit-options.ts';
export type {
  BookOptions,
  PriceOptions,
  RecordedCandles,
  RecordedTrades,
  SeededPrice,
} from './market/price-options.ts';
export type {
  FaultList,
  FaultRule,
  FaultScope,
  FaultTarget,
  GivenCredential,
  RecordedCall,
  SocketFaultList,
  SocketFaultRule,
  SocketFaultScope,
  SocketFaultTarget,
} from './named.ts';
export type { SandboxOptions } from './options.ts';
export type { Sandbox } from './sandbox.ts';
export type { SocketFault, SocketFaultKind } from './sockets/faults/socket-fault.ts';
export type { EndEvent, FrameEvent } from './sockets/memory-events.ts';
export type { MemorySocket, MemorySocketClass, MemorySocketOptions, SocketEvents } from './sockets/memory-socket.ts';
export type { OpenSocket, SocketCounters } from './sockets/open-socket.ts';
export { startSandbox } from './start-sandbox.ts';
export type { AccountChange, AccountChanges, OrderEvent } from './state/account-changes.ts';
export type { Book, MarginChange, SymbolSettings } from './state/book.ts';
export type { Entry, Fill } from './state/fill.ts';
export type { ListenKey } from './state/listen-key.ts';
export type { Amendment, Order, OrderStatus, Service } from './state/order.ts';
export type { Position, PositionRun, PositionSide } from './state/position.ts';
export type { PricePoint } from './state/price-point.ts';
export type { Prices } from './state/prices.ts';
export type { ProductRules } from './state/product.ts';
export { statefulOperations } from './stateful-operations.ts';
export type { UiOptions } from './ui/ui-options.ts';
export type { Delay, Fees, MarketOptions } from './venue/market-options.ts';
export { createVirtualTime, type SleepOptions, type VirtualTime } from './virtual-time.ts';
export type { World } from './world/world.ts';
export type { WorldOptions } from './world/world-options.ts';
