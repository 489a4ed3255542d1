import { type Decimal, decimal } from '../../../decimal.ts';
import type { JsonObject } from '../../../json.ts';
import { fundsOf } from '../../../margin/funds.ts';
import { breakEvenOf, positionFigures } from '../../../state/figures.ts';
import type { PositionSide } from '../../../state/position.ts';
import { findPosition, realizedBy } from '../../../state/positions.ts';
import { headOf, type Segment } from './segment.ts';

/** Why an account has changed. */
export type Reason =
  | 'ORDER'
  | 'FUNDING_FEE'
  | 'MARGIN_TRANSFER'
  | 'MARGIN_TYPE_CHANGE'
  | 'INSURANCE_CLEAR'
  | 'ADJUSTMENT';

/** What has changed in an account. */
export interface Changed {
  readonly reason: Reason;
  readonly at: number;
  readonly now: number;
  /** Each with what came or went that is neither profit nor a fee. */
  readonly balances?: readonly { readonly asset: string; readonly change: string }[];
  readonly positions?: readonly { readonly symbol: string; readonly side: PositionSide }[] | undefined;
  /** The symbol that funding was paid for. */
  readonly symbol?: string;
}

/** As many of eight places as it needs. */
const short = (value: Decimal): string => String(value.decimalPlaces(8));

const positionRow = ({ dialect, book }: Segment, symbol: string, side: PositionSide): JsonObject => {
  const position = findPosition(book, symbol, side);
  const figures = position && positionFigures(book, position);
  const row = {
    s: symbol,
    pa: position?.amount ?? '0',
    ep: position?.entryPrice ?? '0',
    cr: realizedBy(book, symbol, side),
    up: short(figures?.unrealized ?? decimal(0)),
    ps: side,
    bep: position === undefined ? '0' : breakEvenOf(book, position),
  };
  if (dialect === 'pm') return row;
  return {
    ...row,
    mt: book.settings(symbol).isolated ? 'isolated' : 'cross',
    iw: short(decimal(position?.isolatedMargin ?? '0')),
    ma: dialect === 'usdm' ? (position?.marginAsset ?? book.rules.marginAsset(symbol)) : undefined,
  };
};

const balanceRow = ({ book }: Segment, asset: string, change: string): JsonObject => {
  const { wallet, crossWallet } = fundsOf(book, asset);
  return { a: asset, wb: short(wallet), cw: short(crossWallet), bc: change };
};

/** The balances and positions that have changed, as they are now, and no others. */
export const accountUpdate = (segment: Segment, changed: Changed): JsonObject => {
  const { reason, at, now, balances = [], positions, symbol } = changed;
  return {
    ...headOf('ACCOUNT_UPDATE', segment, at, now),
    a: {
      B: balances.map(({ asset, change }) => balanceRow(segment, asset, change)),
      P: positions?.map((each) => positionRow(segment, each.symbol, each.side)),
      m: reason,
      S: symbol,
    },
  };
};

/** A setting that was changed: the leverage of a symbol, or whether all assets are margin. */
export const configUpdate = (
  segment: Segment,
  setting: { readonly ac: JsonObject } | { readonly ai: JsonObject },
  at: number,
  now: number,
): JsonObject => ({ ...headOf('ACCOUNT_CONFIG_UPDATE', segment, at, now), i: undefined, ...setting });
