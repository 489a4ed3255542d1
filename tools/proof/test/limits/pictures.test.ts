import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limit } from '../../src/limits/day.ts';
import { pictures, shownDay } from '../../src/limits/pictures.ts';

it('is a day on which more is asked for than may be sent, and no more is sent', async () => {
  const day = await shownDay();
  expect(Math.max(...day.map(({ asked }) => asked))).toBeGreaterThan(1.5 * limit);
  expect(Math.max(...day.map(({ reads, cancels }) => reads + cancels))).toBeLessThanOrEqual(limit);
  expect(Math.max(...day.map(({ cancelWait }) => cancelWait))).toBeLessThan(250);
  expect(Math.max(...day.map(({ readWait }) => readWait))).toBeGreaterThan(30_000);
});

// After a change that may be seen in them: npx pnpm --dir tools/proof run pictures
it.each(pictures)('$file.pathname is as it would be drawn now', async ({ file, draw }) => {
  expect(readFileSync(file, 'utf8')).toBe(await draw());
});
