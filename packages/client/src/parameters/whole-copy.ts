/**
 * A copy of parameters with all that can be read of them. `...` leaves out what the getters of a class give, and an order that
 * loses its `reduceOnly` that way opens a position. Methods stay behind.
 */
export function wholeCopy(given: object): Record<string, unknown> {
  const source = Object(given) as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = { ...source };
  let type: object | null = Object.getPrototypeOf(source);
  // The last of the chain is what every object has.
  for (
    let next = type && Object.getPrototypeOf(type);
    type && next;
    [type, next] = [next, Object.getPrototypeOf(next)]
  ) {
    for (const name of Object.getOwnPropertyNames(type)) {
      if (!(name in copy) && typeof source[name] !== 'function') copy[name] = source[name];
    }
  }
  return copy;
}
