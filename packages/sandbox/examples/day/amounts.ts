/** So many places are kept: sums of what an exchange books come out to the last digit. */
const places = 18;

/** A decimal as a whole number of its last place. */
export const unitsOf = (text: string): bigint => {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  if (whole + rest === '' || rest.length > places) throw new RangeError(`${text} is no decimal of ${places} places.`);
  const units = BigInt(whole + rest.padEnd(places, '0'));
  return sign === '-' ? -units : units;
};

/** The decimal of a whole number, with as many places as it needs. */
export const textOf = (units: bigint): string => {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return units < 0n ? `-${text}` : text;
};

export const times = (first: bigint, second: bigint): bigint => (first * second) / 10n ** BigInt(places);

export const sum = (all: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const each of all) total += each;
  return total;
};
