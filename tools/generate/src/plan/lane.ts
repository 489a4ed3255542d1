import type { Operation } from '@openderivs/model';

/** What takes orders away, or keeps them from being taken away, waits for nothing else. */
const urgent = ['cancel-one', 'cancel-many', 'timer'];

/** Who goes first: as the description says, and cancels without being told. */
export const laneOf = (operation: Operation): Operation['x-lane'] =>
  operation['x-lane'] ?? (urgent.includes(operation['x-idempotency'] ?? '') ? 'urgent' : undefined);
