import { answers } from './answers.ts';
import { clients } from './clients.ts';
import type { Mistake } from './mistake.ts';
import { names } from './names.ts';
import { orders } from './orders.ts';
import { values } from './values.ts';

/** Every mistake that is tried. */
export const mistakes: readonly Mistake[] = [...names, ...orders, ...values, ...answers, ...clients];
