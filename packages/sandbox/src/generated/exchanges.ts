// Generated from specs/*/openapi.yaml. Do not edit.

import type { Exchange } from '../exchange.ts';
import { binance } from '../binance/exchange.ts';
import { bitget } from '../bitget/exchange.ts';

/** Every exchange that the sandbox stands in for. The APIs have their default ports in this order. */
export const exchanges = [binance, bitget] as const satisfies readonly Exchange[];
