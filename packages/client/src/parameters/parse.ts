/** How a parameter's value is written on the wire. */
export type ParameterKind = 'text' | 'decimal' | 'id' | 'int' | 'time' | 'bool' | 'json' | 'ids';

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly required: boolean;
}

/** Read `'symbol! amount:decimal!'`, the form in which operations carry their parameters. */
export function parseParameters(text: string): readonly Parameter[] {
  if (!text) return [];
  return text.split(' ').map((entry) => {
    const required = entry.endsWith('!');
    const [name = '', kind = 'text'] = (required ? entry.slice(0, -1) : entry).split(':');
    return { name, kind: kind as ParameterKind, required };
  });
}
