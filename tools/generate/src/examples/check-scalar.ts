import type { Schema } from '@openderivs/model';

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const TIME = /^(0|-1|\d{12,14})$/;

/** What is wrong with a single value: its enum, bounds, length, pattern and format. */
export function checkScalar(schema: Schema, value: unknown): string[] {
  const shown = JSON.stringify(value);
  const faults: string[] = [];
  if (schema.const !== undefined && value !== schema.const)
    faults.push(`is ${shown} where ${JSON.stringify(schema.const)} is described`);
  if (schema.enum !== undefined && !schema.enum.includes(value))
    faults.push(`is ${shown}, which is not in the enum ${schema.enum.join(', ')}`);
  if (value === null) return faults;
  if (Array.isArray(value)) return [...faults, ...outside(value.length, schema.minItems, schema.maxItems, 'entries')];
  if (typeof value === 'string') {
    faults.push(...outside(value.length, schema.minLength, schema.maxLength, 'characters'));
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
      faults.push(`is ${shown}, which ${schema.pattern} does not fit`);
  }
  if (typeof value === 'number') faults.push(...outside(value, schema.minimum, schema.maximum, ''));
  if (typeof value !== 'number' && typeof value !== 'string') return faults;
  if (schema.format === 'decimal') faults.push(...decimal(schema, value));
  if (schema.format === 'unix-ms' && !TIME.test(String(value)))
    faults.push(`is ${shown}, which is no time in milliseconds`);
  if (schema.format === 'int64' && typeof value === 'number' && !Number.isSafeInteger(value)) {
    faults.push('is an identifier beyond 2^53, whose digits a JSON file cannot keep');
  }
  return faults;
}

function decimal(schema: Schema, value: string | number): string[] {
  if (!DECIMAL.test(String(value))) return [`is ${JSON.stringify(value)}, which is no decimal number`];
  const bound = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return outside(Number(value), bound(schema['x-minimum']), bound(schema['x-maximum']), '');
}

function outside(value: number, least: number | undefined, most: number | undefined, unit: string): string[] {
  const measured = unit === '' ? `is ${value}` : `has ${value} ${unit}`;
  if (least !== undefined && value < least) return [`${measured}, less than ${least}`];
  return most !== undefined && value > most ? [`${measured}, more than ${most}`] : [];
}
