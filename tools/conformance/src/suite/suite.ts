import { type Check, type CheckResult, runCheck } from './check.ts';
import { accountStreamChecks } from './checks/account-streams.ts';
import { binanceCallChecks, bitgetCallChecks } from './checks/calls.ts';
import { checkedCallChecks } from './checks/checked-calls.ts';
import { errorChecks } from './checks/errors.ts';
import { governorChecks } from './checks/governor.ts';
import { implementationChecks } from './checks/implementations.ts';
import { lostStreamChecks } from './checks/lost-streams.ts';
import { middlewareChecks } from './checks/middleware.ts';
import { numberChecks } from './checks/numbers.ts';
import { orderBookChecks } from './checks/order-books.ts';
import { overflowChecks } from './checks/overflow.ts';
import { streamChecks } from './checks/streams.ts';
import { unifiedCallChecks } from './checks/unified.ts';
import { vectorChecks } from './checks/vectors.ts';
import { post, reset } from './control.ts';
import { identify } from './identify.ts';
import { findImplementations } from './implementations.ts';
import type { Report } from './report.ts';
import type { Target } from './target.ts';

const all: readonly Check[] = [
  ...implementationChecks,
  ...vectorChecks,
  ...binanceCallChecks,
  ...bitgetCallChecks,
  ...unifiedCallChecks,
  ...governorChecks,
  ...middlewareChecks,
  ...errorChecks,
  ...checkedCallChecks,
  ...numberChecks,
  ...streamChecks,
  ...lostStreamChecks,
  ...overflowChecks,
  ...orderBookChecks,
  ...accountStreamChecks,
];

/** Runs every check against the target that a control server gives, and leaves the report with it. */
export async function runSuite(control: string): Promise<void> {
  const response = await fetch(`${control}/target`);
  const target = (await response.json()) as Target;
  const { only = '', without } = target;
  const checks = all.filter(
    ({ name }) => name.startsWith(only) && (without === undefined || !name.startsWith(without)),
  );
  const results: CheckResult[] = [];
  for (const check of checks) {
    await reset(target);
    results.push(await runCheck(check, target));
  }
  await reset(target);
  const found = await findImplementations(target).catch(() => undefined);
  const report: Report = { ...identify(), found, planned: checks.length, results };
  await post(`${control}/report`, report);
}
