import { BadInputError, badValue } from '@openderivs/signing';
import { compareDecimals } from '../../decimals/round-to-step.ts';
import { checkNames } from '../../parameters/names.ts';
import { wholeCopy } from '../../parameters/whole-copy.ts';
import { type Item, isItem } from '../../placing/find-order.ts';
import type { BracketLeg, BracketTable, EitherMode, EitherWay, LegInput, Marks, OrdersTable } from '../orders-table.ts';
import type { Scope } from '../read-open.ts';
import { isSame, textOf } from '../same-value.ts';

type Side = keyof EitherWay<unknown>;

/** A stop-loss or a take-profit, ready to be placed. */
export interface PlannedLeg {
  readonly leg: BracketLeg;
  readonly params: Item;
  readonly triggerPrice: string;
  /** What it has in the list beside its trigger. */
  readonly marks: Marks;
}

/** A bracket as it was asked for, checked. */
export interface BracketPlan {
  readonly table: BracketTable;
  readonly entry: Item;
  readonly side: Side;
  readonly mode: keyof EitherMode<unknown>;
  readonly stopLoss: PlannedLeg;
  readonly takeProfit: PlannedLeg | undefined;
  readonly closes: boolean;
  readonly fillWithin: number;
  /** What the bracket is about, in the words of lists. */
  readonly scope: Scope;
}

const parts = ['entry', 'stopLoss', 'takeProfit', 'ifUnprotected', 'fillWithin'];
const defaultFill = 10_000;

export const hasMarks = (row: Item, marks: Marks): boolean =>
  Object.entries(marks).every(([name, values]) => values.includes((row[name] ?? null) as string | boolean | null));

/** What is given of a part, checked for its names. */
function partOf(given: Item, name: string, known: readonly string[]): Item {
  const part = given[name];
  if (!isItem(part)) throw badValue(name, part, `an object with ${known.join(', ')}`);
  checkNames(part, new Set(known), `${name}.`, 'is not part of a bracket');
  return wholeCopy(part);
}

/** Reads what a caller asks for. Throws where it could not mean a bracket; what else the exchange refuses is its own word. */
export function readBracket(table: BracketTable, lines: OrdersTable['lines'], given: Item): BracketPlan {
  checkNames(given, new Set(parts), '', 'is not part of a bracket', { orUndefined: true });
  const { ifUnprotected, fillWithin = defaultFill } = given;
  if (ifUnprotected !== 'close' && ifUnprotected !== 'keep')
    throw badValue('ifUnprotected', ifUnprotected, 'close or keep');
  if (typeof fillWithin !== 'number' || !(fillWithin >= 0 && Number.isFinite(fillWithin))) {
    throw badValue('fillWithin', fillWithin, 'milliseconds, 0 or more');
  }
  const entry = partOf(given, 'entry', table.entry.takes);
  const stop = partOf(given, 'stopLoss', namesOf(table.stopLoss));
  const profit = given.takeProfit === undefined ? undefined : partOf(given, 'takeProfit', namesOf(table.takeProfit));
  const { side, mode } = directionOf(table, entry);
  checkPrices(table, entry, side, stop, profit);
  const both = table.together ? paramsOf(table.takeProfit, profit) : {};
  const legOf = (leg: BracketLeg, asked: Item): PlannedLeg => ({
    leg,
    triggerPrice: textOf(asked.triggerPrice),
    marks: { ...leg.seen.is, ...(mode === 'hedge' && leg.seen.hedge?.[side]) },
    params: {
      ...Object.fromEntries(Object.entries(leg.from).map(([parameter, name]) => [parameter, entry[name]])),
      ...(leg.quantity && { [leg.quantity]: entry[table.entry.quantity] }),
      ...leg.sides[mode]?.[side],
      ...both,
      ...paramsOf(leg, asked),
    },
  });
  return {
    table,
    side,
    mode,
    entry: { ...entry, ...paramsOf(table.stopLoss.attached, stop), ...paramsOf(table.takeProfit.attached, profit) },
    stopLoss: legOf(table.stopLoss, stop),
    takeProfit: profit && legOf(table.takeProfit, profit),
    closes: ifUnprotected === 'close',
    fillWithin,
    scope: { symbol: entry.symbol, ...(lines && { [lines.parameter]: entry[lines.parameter] }) },
  };
}

/** What may be said of a leg: where the entry takes it along, only what it takes. */
const namesOf = ({ attached, takes }: BracketLeg): string[] => Object.keys((attached ?? { takes }).takes);

const paramsOf = (input: LegInput | undefined, asked: Item | undefined): Item =>
  input && asked
    ? {
        ...input.set,
        ...Object.fromEntries(
          Object.entries(input.takes).flatMap(([name, parameter]) =>
            asked[name] === undefined ? [] : [[parameter, asked[name]]],
          ),
        ),
      }
    : {};

function directionOf({ entry: { sides } }: BracketTable, entry: Item): Pick<BracketPlan, 'side' | 'mode'> {
  for (const mode of ['oneWay', 'hedge'] as const) {
    for (const side of ['long', 'short'] as const) {
      const marks = sides[mode]?.[side];
      if (marks && hasMarks(entry, marks)) return { side, mode };
    }
  }
  const ways = Object.values(sides).flatMap(({ long, short }: EitherWay<Marks>) => [long, short]);
  throw new BadInputError('entry', 'opens no position', `give one of ${ways.map(wordsOf).join(' or ')}`);
}

const wordsOf = (marks: Marks): string =>
  Object.entries(marks)
    .map(([name, values]) => (values.includes(null) ? `no ${name}` : `${name} ${values.join(' or ')}`))
    .join(' with ');

const decimalOf = (name: string, value: unknown): string => {
  const text = textOf(value);
  if (!/^\d*\.?\d+$/.test(text) || isSame(text, '0')) throw badValue(name, value, 'a decimal above 0');
  return text;
};

/** A stop-loss lies on the losing side of the entry and of the take-profit. */
function checkPrices(table: BracketTable, entry: Item, side: Side, stop: Item, profit: Item | undefined): void {
  const price = entry[table.entry.price];
  const rising = [
    ['stopLoss.triggerPrice', stop.triggerPrice],
    ...(price === undefined ? [] : [['entry.price', price] as const]),
    ...(profit ? [['takeProfit.triggerPrice', profit.triggerPrice] as const] : []),
  ].map(([name, value]) => [String(name), decimalOf(String(name), value)] as const);
  for (const [at, [name, value]] of rising.entries()) {
    const [other, than] = rising[at + 1] ?? [];
    if (other === undefined || than === undefined) return;
    const order = compareDecimals(value, than);
    if (side === 'long' ? order < 0 : order > 0) continue;
    const where = side === 'long' ? 'below' : 'above';
    throw new BadInputError(name, `is ${value}, and ${other} is ${than}`, `a ${side} bracket needs it ${where} that`);
  }
}
