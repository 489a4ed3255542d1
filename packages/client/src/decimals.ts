export { compareDecimals, type Rounding, roundToStep } from './decimals/round-to-step.ts';
