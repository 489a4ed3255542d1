import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { biggest, multiply, prepareFolder } from '../../bench/multiply.ts';
import { generate } from '../../src/generate.ts';
import { targets } from '../targets.ts';
import { project } from '../workspace.ts';

const COPIES = 10;

it('takes about ten times as long for ten times as much', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  prepareFolder(project, folder);
  const api = biggest(
    project,
    targets.map((target) => target.api),
  );
  const target = targets.find((one) => one.api === api);
  if (target === undefined) throw new Error('There is no description.');

  const time = async (copies: number) => {
    multiply(project, folder, api, copies);
    const before = process.cpuUsage();
    const [generated] = await generate(folder, [target]);
    const { user, system } = process.cpuUsage(before);
    return { milliseconds: (user + system) / 1000, operations: generated?.operations ?? 0 };
  };
  await time(1);
  const runs = [await time(1), await time(1), await time(1)];
  const large = await time(COPIES);
  rmSync(folder, { recursive: true });

  const small = Math.min(...runs.map(({ milliseconds }) => milliseconds));
  expect(large.operations).toBe(COPIES * (runs[0]?.operations ?? 0));
  // What grows with the square takes a hundred times as long. A busy machine, with less cache for each, takes up to 1.7 of this.
  expect(large.milliseconds / small).toBeLessThan(COPIES * 3);
});
