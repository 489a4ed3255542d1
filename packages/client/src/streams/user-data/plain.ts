/** A decimal in one form: `0.10` and `0.1` are the same, `-0` and `0` too. Any other text as it is. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'string' || !/^-?\d+(\.\d*)?$/.test(value)) return value;
  const [whole = '', part = ''] = value.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const rest = part.replace(/0+$/, '');
  const text = rest ? `${digits}.${rest}` : digits;
  return value.startsWith('-') && text !== '0' ? `-${text}` : text;
}

/** Is an amount none? */
export const isZero = (amount: string): boolean => plain(amount) === '0';
