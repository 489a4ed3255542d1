import { measureClocks, runBlocks } from './blocks.ts';
import type { OnMarket } from './market.ts';
import { runCall } from './run-call.ts';
import { createTally, type Tally } from './tally.ts';

/** How many calls share an exchange's state and a set of clients. */
const callsPerBlock = 100;

/** How far the exchange's clock is from this machine's: mostly a little, sometimes as much as is taken, sometimes far. */
const skews = [0, 0, 300, -300, 900, -900, 4_000, -4_000, 25_000, -25_000, 3_600_000, -3_600_000];

/** Runs so many placing calls under random faults and compares each belief with the exchange's books. */
export async function run(
  calls: number,
  seed: number,
  onProgress: (tally: Tally) => void = () => {},
  where: OnMarket = {},
): Promise<Tally> {
  const tally = createTally();
  await runBlocks({
    ...{ calls, perBlock: callsPerBlock, seed, skews, where, tally, onProgress },
    call: async (ground) => {
      const { exchange, clients, random } = ground;
      if (random.chance(0.05)) await measureClocks(ground);
      await runCall(exchange, clients, random, tally);
    },
  });
  return tally;
}
