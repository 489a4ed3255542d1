import type { Amendment, CoreOrder, FlowTrade, TimeInForce } from '../../src/matching/match-book.ts';
import type { RandomStream } from '../../src/world/random.ts';
import type { Quotes } from './naive-book.ts';

export interface TestOrder extends CoreOrder {
  readonly id: number;
  readonly reduces: boolean;
  /** Another order that goes when this one trades, if it rests. */
  readonly linked: number;
}

export type Action =
  | { readonly kind: 'place'; readonly order: TestOrder; readonly timeInForce: TimeInForce }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'amend'; readonly id: number; readonly to: Amendment }
  | { readonly kind: 'step'; readonly bids: Quotes; readonly asks: Quotes; readonly trade: FlowTrade | undefined }
  | { readonly kind: 'position'; readonly owner: string; readonly lots: number };

const names = ['ann', 'bob', 'cid', 'dan', 'eve'];
const timesInForce: readonly TimeInForce[] = ['GTC', 'GTC', 'GTC', 'GTC', 'GTC', 'GTC', 'IOC', 'FOK', 'FOK', 'GTX'];
const selfTrades = [undefined, undefined, 'expire-taker', 'expire-maker', 'expire-both'] as const;

/** So many orders rest at most, or the reference takes all day. */
const fullBook = 40;

/** Draws one action after another; how many owners there are, and how many orders only reduce, is drawn first. `resting` are the orders that are in the book. */
export const createActions = (chance: RandomStream): ((resting: readonly TestOrder[]) => Action) => {
  const owners = names.slice(chance.below(names.length - 1));
  const reducing = 0.1 + chance.unit() / 2;
  let lastId = 0;
  let mid = 60;
  let phase = 0;
  const oneOf = <T>(list: readonly T[]): T => list[chance.below(list.length)] as T;
  const happens = (share: number): boolean => chance.unit() < share;
  /** A price that most often rests near the mid, now and then takes, and seldom is far away. */
  const drawTicks = (buys: boolean): number => {
    const away = happens(0.05) ? chance.below(40) : chance.below(12) - 3;
    return Math.max(1, buys ? mid - away : mid + away);
  };
  const drawLots = (): number => 1 + chance.below(happens(0.1) ? 80 : 12);

  const place = (): Action => {
    lastId += 1;
    const buys = happens(0.5);
    const isMarket = happens(0.1);
    const timeInForce = oneOf(timesInForce);
    const atAnyPrice = buys ? Number.POSITIVE_INFINITY : 0;
    const order: TestOrder = {
      id: lastId,
      owner: oneOf(owners),
      buys,
      ticks: isMarket ? atAnyPrice : drawTicks(buys),
      lots: drawLots() + (timeInForce === 'FOK' ? chance.below(30) : 0),
      selfTrade: oneOf(selfTrades),
      reduces: happens(reducing),
      linked: happens(0.1) ? lastId - 1 - chance.below(8) : 0,
    };
    return { kind: 'place', order, timeInForce: isMarket && timeInForce === 'GTX' ? 'IOC' : timeInForce };
  };

  const amend = ({ id, buys, ticks, lots }: TestOrder): Action => {
    const fewer = 1 + chance.below(lots);
    const to = {
      ticks: happens(0.5) ? ticks : drawTicks(buys),
      lots: happens(0.5) ? fewer : drawLots(),
      keepsPlace: happens(0.8),
      timeInForce: oneOf(timesInForce),
    };
    return { kind: 'amend', id, to };
  };

  const drawQuotes = (best: number, direction: 1 | -1): Quotes => {
    const count = happens(0.05) ? 0 : 1 + chance.below(6);
    const gap = happens(0.2) ? 2 : 1;
    const at = (index: number): number => best + direction * index * gap;
    const lots = (ticks: number): number => (happens(0.03) ? 0 : 1 + ((ticks * 7 + phase) % 9));
    return Array.from({ length: count }, (_, index) => [at(index), lots(at(index))] as const).filter(
      ([ticks]) => ticks > 0,
    );
  };

  const step = (): Action => {
    if (happens(0.4)) mid += chance.below(5) - 2;
    if (happens(0.02)) mid += chance.below(41) - 20;
    mid = Math.min(Math.max(mid, 5), 120);
    if (happens(0.3)) phase += chance.below(9);
    const below = mid - 1 - chance.below(2);
    const above = mid + chance.below(2);
    const trade = { ticks: Math.max(1, mid + chance.below(5) - 2), lots: chance.below(16), buys: happens(0.5) };
    const bids = drawQuotes(below, -1);
    const asks = drawQuotes(above, 1);
    return { kind: 'step', bids, asks, trade: happens(0.5) ? trade : undefined };
  };

  return (resting) => {
    const draw = chance.below(100);
    const known = resting.length === 0 ? undefined : oneOf(resting);
    if (draw < 4) return { kind: 'position', owner: oneOf(owners), lots: (chance.below(2) * 2 - 1) * drawLots() };
    if (draw < 16) return step();
    if (draw < 32 && known !== undefined) return amend(known);
    if (draw < 38 || resting.length > fullBook) {
      return { kind: 'cancel', id: known === undefined || happens(0.1) ? lastId - chance.below(20) : known.id };
    }
    return place();
  };
};
