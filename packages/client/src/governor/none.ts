import type { Gate, GateFacts } from '../pipeline/gate.ts';
import type { GatedGovernor } from './gate.ts';

/** In browsers only a governor that the caller gives governs, and it brings all that this takes. */
export const createGate = (facts: GateFacts): Gate | undefined =>
  (facts.options.governor as GatedGovernor | undefined)?.gate?.(facts);
