import type { Check } from '../check.ts';
import { expectEqual } from '../expect.ts';
import { findImplementations } from '../implementations.ts';

export const implementationChecks: readonly Check[] = [
  {
    name: 'signing and client have the code meant for this runtime',
    run: async (target) => expectEqual(await findImplementations(target), target.meant, 'the choice'),
  },
];
