import type { Operation } from '../operation.ts';

/**
 * How a parameter's value is written on the wire. `list` (of objects) and `object` have described members, `ids` is a
 * list of identifiers, and `json` any other list or object.
 */
export type ParameterKind = 'text' | 'decimal' | 'id' | 'int' | 'time' | 'bool' | 'json' | 'ids' | 'list' | 'object';

/** One parameter of an operation, or one member of an object among them. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** How many entries a list may have: `'1-5'`, or `'1+'` where no most is known; '' for any number. */
  readonly size: string;
  readonly required: boolean;
  /** What the object, or each object of the list, holds. */
  readonly members: Parameters | undefined;
}

/** Parameters by name, in described order. */
export type Parameters = ReadonlyMap<string, Parameter>;

/** What is found of each parameter: every group is there, if only as `''`. */
type Found = readonly [whole: string, name: string, kind: string, size: string, required: string];

/** Read `'symbol! amount:decimal! ids:ids1-10'`, the form in which operations carry their parameters and the members of these. */
export function parseParameters({ params = '', members = '' }: Pick<Operation, 'params' | 'members'>): Parameters {
  const membersOf = (path: string) => new RegExp(`(?:^|;)${path}=([^;]*)`).exec(members)?.[1];
  const read = (text: string, at: string): Parameters =>
    new Map(
      Array.from(
        text.matchAll(/(\w+):?([a-z]*)([^! ]*)(!?)/g) as Iterable<unknown> as Iterable<Found>,
        ([, name, kind, size, required]) => {
          const inside = membersOf(at + name);
          const parameter = {
            name,
            kind: (kind || 'text') as ParameterKind,
            size,
            required: !!required,
            members: inside ? read(inside, `${at}${name}.`) : undefined,
          };
          return [name, parameter];
        },
      ),
    );
  return read(params, '');
}
