import { BadInputError } from '@openderivs/signing';
import { type Rounding, roundToStep } from '../decimals/index.ts';
import { isZero, plain } from './amounts.ts';
import type { ContractFilters } from './filters.ts';
import type { Amount, ReadOrder } from './read-order.ts';

function fitted({ name, text }: Amount, step: string, rounding: Rounding): Readonly<Record<string, string>> {
  const value = plain(roundToStep(text, step, rounding));
  if (isZero(value) || value.startsWith('-')) {
    throw new BadInputError(name, `is ${text}, of which rounding to ${step} leaves nothing`, `give ${step} at least`);
  }
  return { [name]: value };
}

/** The amounts of an order, rounded so that it never pays more, asks less, or trades more than it says. */
export function fitAmounts(
  { tick, step, marketStep }: ContractFilters,
  { price, quantity, trigger, buys, market, waits, spends }: ReadOrder,
): Readonly<Record<string, string>> {
  return {
    ...(price && fitted(price, tick, buys ? 'down' : 'up')),
    ...(trigger && fitted(trigger, tick, 'nearest')),
    ...(quantity && !spends && fitted(quantity, market && !waits ? marketStep : step, 'down')),
  };
}
