import type { AddedFault, FaultRule, FaultTarget } from './fault.ts';
import { createRuleList, type RuleList } from './rule-list.ts';

/** The faults that wait for their call. */
export interface FaultList<Name extends string = string> {
  add(rule: FaultRule<Name>): AddedFault;
  clear(): void;
}

const concerns = ({ api, operation, match }: FaultRule, target: FaultTarget): boolean =>
  (api === undefined || api === target.api) &&
  (operation === undefined || operation === target.operationId) &&
  (match === undefined || match(target));

export const createFaultList = (): RuleList<FaultRule, FaultTarget> => createRuleList(concerns);
