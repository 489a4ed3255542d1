import { compare } from '../parameters/decimal.ts';
import { sandboxPrice } from './position.ts';

/** Whether a limit order would trade at once: its price reaches the one that the sandbox has. */
export const crosses = (buys: boolean, price: string): boolean => {
  const above = compare(price, sandboxPrice);
  return buys ? above >= 0 : above <= 0;
};
