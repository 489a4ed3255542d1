/**
 * A guard for a list of values: whether a value is one of them.
 *
 * @example
 * const isSide = guardOf(['BUY', 'SELL'] as const);
 * if (isSide(value)) console.log(value); // 'BUY' | 'SELL'
 */
export function guardOf<Value>(values: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => (values as readonly unknown[]).includes(value);
}
