/** Whether values can be told apart in any case. `1m`, a minute, and `1M`, a month, cannot. */
export const apartInAnyCase = (values: readonly string[]): boolean =>
  new Set(values.map((value) => value.toLowerCase())).size === new Set(values).size;
