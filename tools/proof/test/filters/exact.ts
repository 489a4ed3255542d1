/** Decimals in whole numbers of their twentieth place: the test's own arithmetic, so that it shares no mistake with the client's. */
const places = 20;

const read = (text: string): bigint => {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(places, '0')}`);
};

const write = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return value < 0n ? `-${text}` : text;
};

const one = 10n ** BigInt(places);

export const sum = (a: string, b: string): string => write(read(a) + read(b));
export const less = (a: string, b: string): string => write(read(a) - read(b));
export const product = (a: string, b: string): string => write((read(a) * read(b)) / one);
export const quotient = (a: string, b: string): string => write((read(a) * one) / read(b));
export const isAbove = (a: string, b: string): boolean => read(a) > read(b);
/** The multiple of a step that is not above. */
export const down = (value: string, step: string): string => write((read(value) / read(step)) * read(step));
export const up = (value: string, step: string): string => {
  const lower = down(value, step);
  return isAbove(value, lower) ? sum(lower, step) : lower;
};
export const half = (text: string): string => quotient(text, '2');
export const placesIn = (text: string): number => text.split('.')[1]?.length ?? 0;
export const unit = (count: number): string => write(one / 10n ** BigInt(count));
