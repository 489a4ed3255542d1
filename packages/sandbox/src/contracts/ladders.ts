import type { LeverageBracket } from './contract.ts';

const ladder = (...steps: readonly (readonly [leverage: number, upTo: string])[]): readonly LeverageBracket[] =>
  steps.map(([leverage, upTo]) => ({ leverage, upTo }));

/** Brackets as exchanges have them for contracts of different size; those of single contracts differ. */
export const ladders = {
  large: ladder(
    [125, '300000'],
    [100, '800000'],
    [75, '3000000'],
    [50, '12000000'],
    [25, '70000000'],
    [20, '100000000'],
    [10, '230000000'],
    [5, '480000000'],
    [2, '1200000000'],
    [1, '1800000000'],
  ),
  medium: ladder(
    [100, '50000'],
    [75, '200000'],
    [50, '1000000'],
    [25, '5000000'],
    [20, '10000000'],
    [10, '20000000'],
    [5, '40000000'],
    [2, '100000000'],
    [1, '200000000'],
  ),
  small: ladder(
    [50, '10000'],
    [25, '100000'],
    [20, '500000'],
    [10, '1000000'],
    [5, '2000000'],
    [2, '5000000'],
    [1, '10000000'],
  ),
  /** In the coin. */
  bitcoin: ladder([125, '5'], [100, '10'], [50, '20'], [20, '50'], [10, '100'], [5, '200'], [2, '1000'], [1, '2000']),
  coin: ladder(
    [75, '1000'],
    [50, '5000'],
    [20, '50000'],
    [10, '200000'],
    [5, '500000'],
    [2, '2000000'],
    [1, '10000000'],
  ),
} as const;
