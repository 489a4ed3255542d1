import { expect, it } from 'vitest';
import { createSeenRows } from '../../src/streams/seen-rows.ts';

const event = (from: number, rows: number) => ({
  data: Array.from({ length: rows }, (_, at) => ({ i: `${from + at}` })),
});

it('knows the last thousand entries whenever they come again', () => {
  for (const rows of [1, 50, 700]) {
    const seen = createSeenRows('data[].i');
    for (let from = 0; from < 5_000; from += rows) {
      const next = event(from, rows);
      expect(seen.unseen(next)).toBe(next);
      expect(seen.overlaps).toBe(false);
      const known = Math.min(1_000, from + rows);
      if (from % 350 === 0) expect(seen.unseen(event(from + rows - known, known))).toBeUndefined();
    }
    expect(seen.unseen(event(4_990, 800))).toMatchObject({ data: expect.arrayContaining([{ i: '5700' }]) });
    expect(seen.overlaps).toBe(true);
  }
});
