import type { Sandbox } from '@openderivs/sandbox';
import type { Api } from './bundle.ts';
import type { DescribedCall } from './calls.ts';
import { isNode, listOf, type Node } from './json.ts';

/** Brings a sandbox into a state in which a call can succeed; gives the parameters to call with. */
export type Arrange = (sandbox: Sandbox, api: Api, call: DescribedCall) => DescribedCall['parameters'];

/** The parameters of a call, and those of each item of its lists; of a call that is a list, those of its items. */
export const partsOf = (parameters: Node | readonly unknown[]): Node[] => {
  if (Array.isArray(parameters)) return parameters.filter(isNode);
  const values: unknown[] = Object.values(parameters);
  return [parameters as Node, ...values.flatMap((value) => listOf(value).filter(isNode))];
};

/** The values under a name, wherever in a call it stands. */
export const valuesOf = (parameters: Node, name: string): unknown[] =>
  partsOf(parameters).flatMap((part) => (part[name] === undefined ? [] : [part[name]]));
