import { type Decimal, decimal } from '../../../decimal.ts';
import type { JsonObject } from '../../../json.ts';
import { poolFigures, poolOf } from '../../../margin/pool.ts';
import type { Book } from '../../../state/book.ts';
import { positionFigures } from '../../../state/figures.ts';
import type { Position } from '../../../state/position.ts';
import { ratioOf } from '../../handlers/portfolio-figures.ts';
import { money } from '../../handlers/position-facts.ts';
import { type ChangeOf, headOf, type Segment } from './segment.ts';

const levels = { called: 'MARGIN_CALL', 'reduce-only': 'REDUCE_ONLY', liquidated: 'FORCE_LIQUIDATION' } as const;

const short = (value: Decimal): string => String(value.decimalPlaces(8));

const calledPosition = (book: Book, position: Position): JsonObject => {
  const { unrealized, maintenance } = positionFigures(book, position);
  return {
    s: position.symbol,
    ps: position.side,
    pa: position.amount,
    mt: book.settings(position.symbol).isolated ? 'ISOLATED' : 'CROSSED',
    iw: position.isolatedMargin,
    mp: book.prices.mark(position.symbol),
    up: short(unrealized),
    mm: short(maintenance),
  };
};

/** The wallet stands beside crossed positions only. */
const marginCall = (segment: Segment, positions: readonly Position[], now: number): JsonObject => {
  const { book } = segment;
  const crossed = positions.find(({ symbol }) => !book.settings(symbol).isolated);
  const { i } = headOf('MARGIN_CALL', segment, now, now);
  return {
    e: 'MARGIN_CALL',
    E: now,
    i,
    cw: crossed && short(decimal(book.balance(crossed.marginAsset))),
    p: positions.map((position) => calledPosition(book, position)),
  };
};

const riskLevelChange = ({ book }: Segment, { level, positions }: ChangeOf<'risk'>, now: number): JsonObject => {
  const asset = positions[0]?.marginAsset ?? 'USDT';
  const { equity, actual, maintenance } = poolFigures(poolOf(book, asset));
  return {
    e: 'riskLevelChange',
    E: now,
    u: ratioOf(equity, maintenance),
    s: levels[level],
    eq: money(equity),
    ae: money(actual),
    m: money(maintenance),
  };
};

/** Futures are told once that margin is called; a portfolio is told of every level. */
export const riskEvents = (segment: Segment, change: ChangeOf<'risk'>, now: number): readonly JsonObject[] => {
  if (segment.dialect === 'pm') return [riskLevelChange(segment, change, now)];
  return change.level === 'called' ? [marginCall(segment, change.positions, now)] : [];
};
