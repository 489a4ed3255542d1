/** Whole units as text: 6500010 at two places is `65000.10`. */
export const textOf = (units: number | bigint, places: number): string => {
  const digits = String(units);
  if (places === 0) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const padded = digits.slice(sign.length).padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
};

/** How many digits a decimal has behind its point, zeros at the end left out. */
export const placesOf = (text: string): number => text.split('.')[1]?.replace(/0+$/, '').length ?? 0;

/** A decimal in whole units of so many places; further digits are cut off. */
export const unitsOf = (text: string, places: number): number => {
  const [whole = '0', rest = ''] = text.split('.');
  return Number(`${whole}${rest.slice(0, places).padEnd(places, '0')}`);
};
