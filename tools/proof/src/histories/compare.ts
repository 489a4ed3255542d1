import type { Expected, Row } from './expected.ts';
import type { Scene } from './scene.ts';

/** What is asked for beside the filter. */
export interface Range {
  readonly startTime: number;
  readonly endTime?: number;
  readonly limit?: number;
}

/** What a read got, and what it should have. */
export interface Comparison {
  readonly got: readonly string[];
  readonly wanted: readonly string[];
}

const isIn = ({ at }: Expected, { startTime, endTime = Number.POSITIVE_INFINITY }: Range): boolean =>
  at >= startTime && at <= endTime;

/** Reads a history through the client, and works out what it holds. */
export async function compare(scene: Scene, row: Row, range: Range): Promise<Comparison> {
  const wanted = row
    .expected(scene)
    .filter((each) => isIn(each, range))
    .map(({ key }) => key);
  const got: string[] = [];
  for await (const entry of scene.read(row.operation, { ...row.filter, ...range })) got.push(row.keyOf(entry));
  return { got, wanted };
}
