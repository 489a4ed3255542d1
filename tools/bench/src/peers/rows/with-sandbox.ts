import { type Sandbox, type SandboxOptions, startSandbox } from '@openderivs/sandbox';
import type { Bench, Player } from '../bench.ts';
import { bots } from '../entrants.ts';
import type { Entry } from '../section.ts';

/** What is found out about a contender that has a sandbox to itself. */
type Examine = (player: Player, sandbox: Sandbox) => Promise<Entry['cells']>;

/** Gives each of the bots a sandbox of its own, and gathers what is found out; all at once, as nothing is timed. */
export function examine(bench: Bench, options: SandboxOptions, what: Examine): Promise<readonly Entry[]> {
  const one = async (entrant: (typeof bots)[number]): Promise<Entry> => {
    const sandbox = await startSandbox({ ...options, apis: ['binance-usdm'] });
    let player: Player | undefined;
    try {
      const { apiKey, secretKey } = sandbox.credentials.binance.hmac;
      player = await bench.start(entrant, 'usdm', { origin: sandbox.urls['binance-usdm'], apiKey, secretKey });
      return { contender: entrant.name, cells: await what(player, sandbox) };
    } catch (error) {
      return { contender: entrant.name, cells: {}, note: (error as Error).message };
    } finally {
      player?.worker.stop();
      await sandbox.close();
    }
  };
  return Promise.all(bots.map(one));
}
