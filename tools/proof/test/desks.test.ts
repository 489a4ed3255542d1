import { expect, it } from 'vitest';
import { deskExchanges } from '../src/desks/desks.ts';
import { playDesks } from '../src/desks/play.ts';

// Many more every night: `npm run stream-proof -- --market`.
it.each(deskExchanges)(
  'leaves desks of %s that trade with each other with no wrong belief',
  async (exchange) => {
    const played = await playDesks({ exchange, seed: 2, orders: 15 });
    expect(played.wrong).toEqual([]);
    // The run is worth something only if desks met, and calls and connections failed.
    expect(played.orders).toBe(45);
    expect(played.met).toBeGreaterThan(10);
    expect(played.cuts).toBeGreaterThan(3);
    expect(played.faults).toBeGreaterThan(10);
  },
  120_000,
);
