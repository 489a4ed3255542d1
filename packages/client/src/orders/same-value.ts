/** What is sent of a value: all digits of a decimal of a library, whose own text may have an exponent. */
export const textOf = (value: unknown): string => {
  const { toFixed } = Object(value ?? '') as { readonly toFixed?: unknown };
  return typeof value === 'object' && typeof toFixed === 'function' ? String(toFixed.call(value)) : String(value ?? '');
};

const plain = (value: unknown): string => {
  const text = textOf(value).trim();
  if (!/^[+-]?\d*\.?\d+$/.test(text)) return text;
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const digits = `${whole.replace(/^0+/, '')}.${fraction.replace(/0+$/, '')}`;
  if (digits === '.') return '';
  return (text.startsWith('-') ? '-' : '') + digits;
};

/** Do a parameter and a property say the same? Decimals do whatever zeros they have, and 0 is what nothing is. */
export const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

export const isZero = (amount: unknown): boolean => isSame(amount, '0');

/** The amount without its sign. */
export const sizeOf = (amount: unknown): string => String(amount).replace(/^[+-]/, '');
