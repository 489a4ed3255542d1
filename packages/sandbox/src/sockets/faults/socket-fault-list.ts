import type { Api } from '../../api.ts';
import type { AddedFault } from '../../faults/fault.ts';
import { createRuleList, type WaitingRule } from '../../faults/rule-list.ts';
import type { SocketFaultKind, SocketFaultRule, SocketFaultTarget, SocketMoment } from './socket-fault.ts';

/** The socket faults that wait for their frame. */
export interface SocketFaultList<Name extends string = Api> {
  add(rule: SocketFaultRule<Name>): AddedFault;
  clear(): void;
}

/** When each kind strikes; those that are left out meet what streams push. */
const moments: { readonly [Kind in SocketFaultKind]?: SocketMoment } = {
  'wrong-route': 'subscription',
  unanswered: 'request',
  'refused-login': 'login',
  'refused-upgrade': 'upgrade',
};

export interface SocketFaults extends SocketFaultList {
  waiting(): readonly WaitingRule<SocketFaultRule>[];
  isEmpty(): boolean;
  take(moment: SocketMoment, target: SocketFaultTarget): SocketFaultRule | undefined;
}

export const createSocketFaults = (): SocketFaults => {
  const list = createRuleList<SocketFaultRule, SocketFaultTarget & { readonly moment: SocketMoment }>(
    ({ kind, api, route, stream, match }, target) =>
      (moments[kind] ?? 'frame') === target.moment &&
      (api === undefined || api === target.api) &&
      (route === undefined || route === target.route) &&
      (stream === undefined || stream === target.stream) &&
      (match === undefined || match(target)),
  );
  return { ...list, take: (moment, target) => list.take({ ...target, moment }) };
};
