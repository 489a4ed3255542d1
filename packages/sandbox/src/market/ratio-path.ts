import { createRandomStream } from '../world/random.ts';
import { drawTrade } from './draw-trade.ts';
import { emptyMove, type Move, type Path, type Scale } from './path.ts';
import type { Source } from './source.ts';

/** What the price of one asset in another is made from: `ETHBTC` from `ETHUSDT` and `BTCUSDT`. */
export interface RatioPathParts {
  readonly seed: number;
  readonly symbol: string;
  readonly scale: Scale;
  readonly base: Source;
  readonly quote: Source;
  /** Its first step, on the grid of steps of its world. */
  readonly from: number;
  readonly step: number;
  readonly lots: number;
}

type Price = 'last' | 'mark' | 'index';

/** Follows two other prices, a moment after they have moved. It begins when somebody asks for it first. */
export const createRatioPath = ({ seed, symbol, scale, base, quote, from, step, lots }: RatioPathParts): Path => {
  const { tick, places } = scale;
  const trade = createRandomStream(seed, symbol, 'trades');
  const factor = 10 ** (places + quote.scale.places - base.scale.places);
  const ratio = (price: Price): number =>
    Math.max(Math.round(((base.move[price] / quote.move[price]) * factor) / tick), 1) * tick;
  const move: Move = emptyMove();
  let at = from;
  const settle = (): void => {
    const before = move.last;
    move.at = at;
    move.last = ratio('last');
    move.mark = ratio('mark');
    move.index = ratio('index');
    move.premium = Math.round(((move.mark - move.index) / move.index) * 1e8);
    drawTrade(move, before, trade, lots);
  };
  settle();
  return {
    scale,
    move,
    nextAt: () => at + step,
    step: () => {
      at += step;
      settle();
    },
    shift: (units, when) => {
      move.buys = units > move.last;
      move.at = when;
      move.last = Math.max(Math.round(units / tick), 1) * tick;
      move.lots = 1;
    },
  };
};
