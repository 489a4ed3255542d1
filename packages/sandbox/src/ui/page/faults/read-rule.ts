import type { FaultField } from '../../../faults/fault-fields.ts';

type Value = string | number | boolean;

/** Codes of Binance are numbers, those of Bitget texts of digits. */
const asCode = (text: string): Value => (/^-\d+$/.test(text) ? Number(text) : text);

const entered = (field: FaultField, text: string): Value | undefined => {
  const given = text === '' && field.type === 'choice' && field.required ? (field.choices[0] ?? '') : text;
  if (given === '') return undefined;
  switch (field.type) {
    case 'number':
      return Number(given);
    case 'flag':
      return given === 'true';
    case 'code':
      return asCode(given);
    default:
      return given;
  }
};

/** What was entered, as a fault: what was left empty is left out. */
export const readRule = (
  kind: string,
  fields: readonly FaultField[],
  values: { readonly [name: string]: string },
): { readonly [name: string]: Value } => {
  const given = fields.flatMap((field) => {
    const value = entered(field, values[field.name]?.trim() ?? '');
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return { kind, ...Object.fromEntries(given) };
};
