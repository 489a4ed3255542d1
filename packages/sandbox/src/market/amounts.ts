/** Whole units as text: 6500010 at two places is `65000.10`. */
export const textOf = (units: number | bigint, places: number): string => {
  const digits = String(units);
  if (places === 0) return digits;
  if (units > 0 && digits.length > places) return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  const sign = digits.startsWith('-') ? '-' : '';
  const padded = digits.slice(sign.length).padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
};

/** How many digits a decimal has behind its point, zeros at the end left out. */
export const placesOf = (text: string): number => {
  const point = text.indexOf('.');
  if (point < 0) return 0;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end -= 1;
  return end - point - 1;
};

/** A decimal in whole units of so many places; further digits are cut off. */
export const unitsOf = (text: string, places: number): number => {
  const point = text.indexOf('.');
  if (point < 0) return Number(text + '0'.repeat(places));
  return Number(text.slice(0, point) + text.slice(point + 1, point + 1 + places).padEnd(places, '0'));
};
