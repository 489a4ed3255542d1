import type { Random } from '../random.ts';
import type { Resting, Trader } from './trader.ts';

/** Moves a clock, and with it everything that has become due. */
export type Pass = (milliseconds: number) => Promise<void>;

const hour = 3_600_000;

/**
 * Lets an account do so many things. Most of them share a millisecond with others, and now and then hours pass: positions are
 * opened, turned and closed, orders rest, change, are cancelled or stay, and margin moves.
 */
export async function keepBusy(
  trader: Trader,
  { random, actions, pass }: { readonly random: Random; readonly actions: number; readonly pass: Pass },
): Promise<void> {
  const { symbols } = trader;
  const held = new Map<string, number>();
  const resting: Resting[] = [];
  const isolated = symbols[2] ?? '';
  await trader.isolate?.(isolated);
  const take = async () => {
    const symbol = random.pick(symbols);
    const before = held.get(symbol) ?? 0;
    const after = before === 0 ? random.pick([-1, 1, 2]) : random.pick([0, 0, -before, before + 1]);
    held.set(symbol, after);
    await trader.take(symbol, after > before, Math.abs(after - before));
  };
  const cancel = async () => {
    const [order] = resting.splice(random.whole(0, Math.max(resting.length - 1, 0)), 1);
    await order?.cancel();
  };
  const act = async (chance: number) => {
    if (chance < 0.5) await take();
    else if (chance < 0.62) resting.push(await trader.rest(random.pick(symbols)));
    else if (chance < 0.72 && trader.wait) resting.push(await trader.wait(random.pick(symbols)));
    else if (chance < 0.94) await cancel();
    else if (chance < 0.97) await resting.at(-1)?.change?.(String(9_000 + random.whole(0, 900)));
    else if (trader.addMargin && held.get(isolated)) await trader.addMargin(isolated);
    else await take();
  };
  for (let count = 0; count < actions; count += 1) {
    await act(random.next());
    const idle = random.next();
    if (idle < 0.04) await pass(random.whole(1, 10 * hour));
    else if (idle < 0.3) await pass(1);
  }
}
