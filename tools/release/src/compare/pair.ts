import type { Schema } from '@openderivs/model';
import type { Judge } from './judge.ts';

/** Which way values go: a caller gives an input and reads an output. */
export type Direction = 'input' | 'output';

/** Two documents, and the pairs of schemas that are being compared: one that leads back to itself is compared once. */
export interface Pair {
  readonly before: object;
  readonly after: object;
  readonly direction: Direction;
  readonly open?: readonly string[];
}

/** Judges what became of the schema of a value. */
export type CompareSchemas = (pair: Pair, judge: Judge, before: Schema, after: Schema) => void;
