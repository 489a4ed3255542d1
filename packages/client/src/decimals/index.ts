export { compareDecimals, type Rounding, roundToStep } from './round-to-step.ts';
