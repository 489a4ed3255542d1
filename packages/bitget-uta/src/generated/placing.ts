// Generated from specs/bitget-uta. Do not edit.

import type { PlacingTable } from '@openderivs/client/placing';

/** How each kind of order is placed, and found again by its client order id. */
export const placing = {
  absent: [],
  taken: [],
  orders: {
  },
} as const satisfies PlacingTable;
