import type { CreateGate, GovernorOf } from '../pipeline/gate.ts';
import type { GatedGovernor } from './gate.ts';

/** In browsers only a governor that the caller gives governs, and it brings all that this takes. */
export const createGate: CreateGate = (api, options, send) =>
  (options.governor as GatedGovernor | undefined)?.gate?.(api, options, send);

export const governorOf: GovernorOf = (_, options) => options.governor;
