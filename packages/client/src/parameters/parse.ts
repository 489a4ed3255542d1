/** How a parameter's value is written on the wire. */
export type ParameterKind = 'text' | 'decimal' | 'id' | 'int' | 'time' | 'bool' | 'json' | 'ids';

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly required: boolean;
}

/** Read `'symbol! amount:decimal!'`, the form in which operations carry their parameters. */
export const parseParameters = (text = ''): readonly Parameter[] =>
  Array.from(text.matchAll(/(\w+):?(\w*)(!?)/g), ([, name = '', kind, required]) => ({
    name,
    kind: (kind || 'text') as ParameterKind,
    required: required === '!',
  }));
