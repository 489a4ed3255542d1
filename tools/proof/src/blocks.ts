import { type Clients, createClients } from './clients.ts';
import { type Exchange, startExchange } from './exchange.ts';
import { withoutFrames } from './leaks.ts';
import type { OnMarket } from './market.ts';
import { createRandom, type Random } from './random.ts';
import { countOne } from './tally.ts';

/** What every run counts. */
export interface BlockTally {
  calls: number;
  requests: number;
  readonly faults: Map<string, number>;
}

/** What one call of a run has to work with. */
export interface Ground {
  readonly exchange: Exchange;
  readonly clients: Clients;
  readonly random: Random;
}

/** How a run goes on from call to call. */
export interface Blocks<Tally extends BlockTally> {
  readonly calls: number;
  readonly perBlock: number;
  readonly seed: number;
  /** How far the exchange's clock may be off, drawn anew for each block. */
  readonly skews: readonly number[];
  readonly where: OnMarket;
  readonly tally: Tally;
  onProgress(tally: Tally): void;
  /** Makes one call, which counts itself. */
  call(ground: Ground): Promise<void>;
}

/** Makes so many calls, each block of them on an exchange that begins anew. */
export async function runBlocks<Tally extends BlockTally>(blocks: Blocks<Tally>): Promise<void> {
  const { calls, perBlock, seed, where, tally } = blocks;
  const random = createRandom(seed);
  const exchange = await startExchange(random, where);
  let generation = 0;
  const connect = (): Clients => {
    generation += 1;
    return createClients(exchange, random, generation);
  };
  try {
    while (tally.calls < calls) {
      const block = Math.min(perBlock, calls - tally.calls);
      await withoutFrames(() => runBlock(blocks, { exchange, random, connect }, block));
      blocks.onProgress(tally);
    }
  } finally {
    await exchange.sandbox.close();
  }
}

async function runBlock<Tally extends BlockTally>(
  { skews, tally, call }: Blocks<Tally>,
  { exchange, random, connect }: Omit<Ground, 'clients'> & { readonly connect: () => Clients },
  count: number,
): Promise<void> {
  const { sandbox } = exchange;
  sandbox.reset();
  sandbox.clock.advance(random.pick(skews));
  for (const account of ['bitget', 'bitget-unified']) {
    const handle = sandbox.account(account);
    // As much as nobody would be liquidated with, where a position needs margin.
    handle.setBalance('USDT', '10000000', 'USDT-FUTURES');
    handle.openPosition({ symbol: 'BTCUSDT', amount: '100', marginAsset: 'USDT' });
  }
  let clients = connect();
  for (let made = 0; made < count; made += 1) {
    // A new client knows neither the exchange's time nor the names that others have used.
    if (random.chance(0.2)) clients = connect();
    await call({ exchange, clients, random });
  }
  tally.requests += sandbox.calls.length;
  for (const { fault } of sandbox.calls) if (fault !== undefined) countOne(tally.faults, fault);
}

/** Lets every client measure how far its clock is off. */
export const measureClocks = ({ exchange: { time }, clients }: Ground): Promise<unknown> => {
  const { usdm, coinm, pm, bitget, uta } = clients;
  return time.run(Promise.allSettled([usdm, coinm, pm, bitget, uta].map(({ clock }) => clock.sync())));
};
