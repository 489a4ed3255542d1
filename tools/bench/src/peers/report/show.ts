import type { Cell, Quantity, Unit } from '../section.ts';

const digits = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

const inUnit: Readonly<Record<Unit, (value: number) => string>> = {
  times: (value) => `${value.toFixed(2)} x`,
  µs: (value) => `${value.toFixed(digits(value))} µs`,
  ms: (value) => `${value.toFixed(digits(value))} ms`,
  'per s': (value) => Math.round(value).toLocaleString('en'),
  bytes: (value) => (Math.abs(value) >= 1e6 ? `${(value / 1e6).toFixed(1)} MB` : `${(value / 1e3).toFixed(1)} KB`),
  count: (value) => Math.round(value).toLocaleString('en'),
};

/** A number in its unit. */
export const showValue = (value: number, unit: Unit): string => inUnit[unit](value);

const showSpread = ({ spread, unit }: Quantity): string =>
  spread ? ` (${spread.map((end) => inUnit[unit](end).replace(/ .*/, '')).join(' to ')})` : '';

/** A cell, with the middle half in parentheses where there were rounds; nothing for what was not measured. */
export const showCell = (cell: Cell | undefined): string =>
  cell === undefined ? '–' : typeof cell === 'string' ? cell : `${inUnit[cell.unit](cell.value)}${showSpread(cell)}`;
