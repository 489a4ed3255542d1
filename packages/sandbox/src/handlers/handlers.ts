import { binanceHandlers } from './binance/handlers.ts';
import { bitgetHandlers } from './bitget/handlers.ts';
import type { Handler } from './handler.ts';
import { serverTime } from './server-time.ts';

/** Everything stateful. To add an operation, write a handler that names it in `serves` and enter it in its exchange's list. */
export const handlers: readonly Handler[] = [serverTime, ...binanceHandlers, ...bitgetHandlers];
