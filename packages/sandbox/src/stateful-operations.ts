import { exchanges } from './exchanges.ts';
import { createHandlerTable } from './handlers/registry.ts';

/**
 * Every `<api> <operationId>` that is stateful, with a world or without one; the others answer from their example.
 *
 * @example
 * statefulOperations.includes('binance-usdm changeMarginType'); // true
 */
export const statefulOperations: readonly string[] = [...createHandlerTable(exchanges)]
  .filter(([, { needsWorld }]) => !needsWorld)
  .map(([operation]) => operation);
