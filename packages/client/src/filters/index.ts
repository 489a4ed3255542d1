export {
  type CheckOptions,
  type CheckOrder,
  createFilters,
  type Filters,
  type FitOrder,
  type FittedOrder,
} from './create-filters.ts';
export type { ContractFilters } from './filters.ts';
export type { CheckedOrder, OrderRefusal, OrderUnjudged } from './judged.ts';
export type { FiltersTable } from './table.ts';
