import { type Clients, createClients } from './clients.ts';
import { type Exchange, startExchange } from './exchange.ts';
import { withoutFrames } from './leaks.ts';
import type { OnMarket } from './market.ts';
import { createRandom, type Random } from './random.ts';
import { runCall } from './run-call.ts';
import { countOne, createTally, type Tally } from './tally.ts';

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
  const random = createRandom(seed);
  const tally = createTally();
  const exchange = await startExchange(random, where);
  let generation = 0;
  const connect = (): Clients => {
    generation += 1;
    return createClients(exchange, random, generation);
  };
  try {
    while (tally.calls < calls) {
      const block = Math.min(callsPerBlock, calls - tally.calls);
      await withoutFrames(() => runBlock(exchange, connect, random, tally, block));
      onProgress(tally);
    }
  } finally {
    await exchange.sandbox.close();
  }
  return tally;
}

async function runBlock(
  exchange: Exchange,
  connect: () => Clients,
  random: Random,
  tally: Tally,
  calls: number,
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
  for (let call = 0; call < calls; call += 1) {
    // A new client knows neither the exchange's time nor the names that others have used.
    if (random.chance(0.2)) clients = connect();
    if (random.chance(0.05)) await measureClocks(exchange, clients);
    await runCall(exchange, clients, random, tally);
  }
  tally.requests += sandbox.calls.length;
  for (const { fault } of sandbox.calls) {
    if (fault !== undefined) countOne(tally.faults, fault);
  }
}

const measureClocks = ({ time }: Exchange, { usdm, coinm, pm, bitget, uta }: Clients): Promise<unknown> =>
  time.run(Promise.allSettled([usdm, coinm, pm, bitget, uta].map(({ clock }) => clock.sync())));
