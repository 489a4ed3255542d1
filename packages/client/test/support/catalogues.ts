import type { ErrorCatalogue, ErrorEntry } from '../../src/index.ts';

const entry = (
  name: string,
  meaning: string,
  remedy: string,
  outcome: ErrorEntry['outcome'] = 'refused',
): ErrorEntry => ({
  name,
  meaning,
  remedy,
  zh: { meaning: '含义。', remedy: '处理办法。' },
  outcome,
});

/** Some codes of Binance, explained. */
export const binanceCatalogue = {
  [-1003]: entry('TOO_MANY_REQUESTS', 'The request weight is used up.', 'Stay quiet for a while.'),
  [-1007]: entry('TIMEOUT', 'The exchange gave up waiting.', 'Look it up.', 'unknown'),
  [-1121]: entry('BAD_SYMBOL', 'There is no such contract.', 'Take the symbol from the exchange information.'),
  [-2011]: entry('CANCEL_REJECTED', 'There is no such open order.', 'Query the order.'),
  [-4120]: entry('STOP_ORDER_SWITCH_ALGO', 'Conditional orders have moved.', 'Place them with `newAlgoOrder`.'),
} as const satisfies ErrorCatalogue;

/** A code of Bitget, explained. */
export const bitgetCatalogue = {
  '40085': entry('unified-account', 'The account is in unified mode.', 'Use a classic account.'),
} as const satisfies ErrorCatalogue;
