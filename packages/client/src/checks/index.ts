export { type CheckCall, type Checks, type ChecksOptions, createChecks } from './create-checks.ts';
export type { CheckKind, RuleName } from './rule.ts';
export type { ChecksTable } from './table.ts';
