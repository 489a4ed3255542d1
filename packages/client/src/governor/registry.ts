import { createGovernor } from './create-governor.ts';
import { isGovernor } from './gate.ts';
import type { Governor } from './governor.ts';

// A registered symbol: two installed copies of this package share it, and with it the budget.
const registry = Symbol.for('openderivs.governors');

/** The one governor of this process for a pool of an exchange and an address. Made when it is first asked for. */
export function sharedGovernor(name: string): Governor {
  const home = globalThis as { [registry]?: unknown };
  if (!(home[registry] instanceof Map)) home[registry] = new Map();
  const governors = home[registry] as Map<string, unknown>;
  const found = governors.get(name);
  if (isGovernor(found)) return found;
  const governor = createGovernor();
  governors.set(name, governor);
  return governor;
}
