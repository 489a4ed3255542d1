/**
 * What a rule looks at: `values` (what a parameter may be at all), `minimum`, `maximum`, `pattern`, `length`, `time` (its unit), and
 * among parameters `required` (missing beside the others), `forbidden` (too much beside them), `combination` (values that do not go
 * together) and `undefined` (named without a value where leaving it out has a meaning of its own).
 */
export type CheckKind =
  | 'values'
  | 'minimum'
  | 'maximum'
  | 'pattern'
  | 'length'
  | 'time'
  | 'required'
  | 'forbidden'
  | 'combination'
  | 'undefined';

/**
 * One rule (`changeInitialLeverage.leverage.maximum`), all of a parameter (`changeInitialLeverage.leverage`), all of an operation
 * (`changeInitialLeverage`), or all of a kind (`maximum`). Entries of lists have no index: `placeMultipleOrders.batchOrders.side`.
 */
export type RuleName<Operation extends string = string> = CheckKind | Operation | `${Operation}.${string}`;

/** Whether one of the names means this rule. */
export const isNamed = (rule: string, names: readonly string[]): boolean =>
  names.some((name) => `${rule}.`.startsWith(`${name}.`) || (isKind(name) && rule.endsWith(`.${name}`)));

/** Every kind. */
export const checkKinds: readonly CheckKind[] = [
  'values',
  'minimum',
  'maximum',
  'pattern',
  'length',
  'time',
  'required',
  'forbidden',
  'combination',
  'undefined',
];

export const isKind = (name: string): name is CheckKind => checkKinds.some((kind) => kind === name);
