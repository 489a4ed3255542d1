export { createGovernor } from './create-governor.ts';
export type {
  Claim,
  ExchangeClock,
  GovernedCall,
  GovernedWait,
  Governor,
  GovernorOptions,
  Lane,
  LimitWindow,
  Pool,
  PoolUsage,
  SharedEvent,
  Ticket,
} from './governor.ts';
export type { LeaseAnswer, LeaseRequest, LeaseRest, LeaseSource, SharedHold } from './lease-source.ts';
