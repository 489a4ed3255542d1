type Values = object;

/**
 * The parameters of a call: what stands in braces is taken from `values`, and a parameter whose value is not there is left out.
 *
 * @example
 * filledIn({ symbol: '{symbol}', planType: 'normal' }, { symbol: 'BTCUSDT' }); // { symbol: 'BTCUSDT', planType: 'normal' }
 */
export function filledIn(parameters: Readonly<Record<string, string>> = {}, values: Values): Record<string, string> {
  const all = Object.entries(parameters).map(([name, value]) => [name, filled(value, values)] as const);
  return Object.fromEntries(all.filter((each): each is readonly [string, string] => each[1] !== undefined));
}

/** Whether a call is made once for each value of this name. */
export const asksFor = (name: string, parameters: Readonly<Record<string, string>> = {}): boolean =>
  Object.values(parameters).includes(`{${name}}`);

function filled(text: string, values: Values): string | undefined {
  const [, name] = /^\{(\w+)\}$/.exec(text) ?? [];
  if (name === undefined) return text;
  const value: unknown = values[name as never];
  return value === undefined ? undefined : String(value);
}
