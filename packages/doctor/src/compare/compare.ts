import { resolve, type Schema } from '@openderivs/model';
import { hasFormat } from './formats.ts';
import { kindOf, takes } from './kinds.ts';
import { createShapes, type Shape } from './shapes.ts';
import { shownName, shownValue } from './shown.ts';

/** How an answer can differ from its description. */
export type DifferenceKind =
  | 'field not described'
  | 'field missing'
  | 'null'
  | 'type'
  | 'new value'
  | 'form'
  | 'error code not described'
  | 'not an answer';

/** One difference. It holds nothing of the answer but what `shown.ts` lets through. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where in the answer: `data.list[].price`; `{}` stands for a name that is data. */
  readonly path: string;
  readonly described: string;
  readonly answered: string;
}

/** Compares an answer with the schema that describes it. */
export type Compare = (schema: Schema, answer: unknown) => readonly Difference[];

/** An object with more names than this that no description has is a map, and its names are data. */
const mostNewNames = 10;

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const kindsOf = (shapes: readonly Shape[]): string =>
  [...new Set(shapes.flatMap(({ kinds = ['anything'] }) => kinds))].join(' or ');

/** Values of an enum; the empty text stands for "none" beside a number, and makes no enum of it. */
const listedIn = (shapes: readonly Shape[]): readonly unknown[] =>
  shapes.flatMap(({ values = [] }) => values).filter((value) => value !== '');

const isOpen = (shapes: readonly Shape[]): boolean =>
  shapes.some(({ values, format }) => values === undefined && format === undefined);

const valueTold = (shapes: readonly Shape[]): string => {
  const { length } = listedIn(shapes);
  return `${length === 1 ? 'one value' : `one of ${length} values`} (${isOpen(shapes) ? 'open' : 'closed'} list)`;
};

/**
 * Compares answers with the schemas of one bundle, as they go over the wire.
 *
 * A validator says whether an answer is valid. This also says what a validator has no word for: fields that no description
 * has, and values that an open enum lets through. Of several forms that a schema allows, the one that the answer differs
 * from least is meant.
 */
export const createCompare = (bundle: object): Compare => {
  const shapesOf = createShapes(bundle);

  /** Whether an enum, open or closed, has not this value. */
  const isNewValue = (schema: Schema, fitting: readonly Shape[], value: unknown): boolean => {
    if (value === null || typeof value === 'object' || listedIn(fitting).length === 0) return false;
    if (fitting.some(({ format }) => format !== undefined) || fitting.some(({ values }) => values?.includes(value))) {
      return false;
    }
    // Beside an open list the empty text says "none", and the words of the description may name one value more.
    const { description = '' } = resolve(bundle, schema);
    return !isOpen(fitting) || (value !== '' && !description.includes(`\`${value}\``));
  };

  const inObject = (shape: Shape, value: object, path: string): Difference[] => {
    const isMap = Object.keys(value).filter((name) => !Object.hasOwn(shape.properties, name)).length > mostNewNames;
    return [
      ...shape.required
        .filter((name) => !Object.hasOwn(value, name))
        .map(
          (name): Difference => ({
            kind: 'field missing',
            path: below(path, name),
            described: 'required',
            answered: 'missing',
          }),
        ),
      ...Object.entries(value).flatMap(([name, member]): Difference[] => {
        const own = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
        if (own !== undefined) return differ(own, member, below(path, name));
        if (shape.rest === true) return [];
        if (typeof shape.rest === 'object') return differ(shape.rest, member, below(path, '{}'));
        const shown = isMap ? '{}' : shownName(name);
        return [
          { kind: 'field not described', path: below(path, shown), described: 'nothing', answered: kindOf(member) },
        ];
      }),
    ];
  };

  const inList = (shape: Shape, value: readonly unknown[], path: string): Difference[] => {
    const missing = Array.from({ length: Math.max(0, shape.minItems - value.length) }, (_, at): Difference => {
      return {
        kind: 'field missing',
        path: `${path}[${value.length + at}]`,
        described: 'required',
        answered: 'missing',
      };
    });
    const items = value.flatMap((item, at): Difference[] => {
      const own = shape.prefixItems[at];
      if (own !== undefined) return differ(own, item, `${path}[${at}]`);
      if (shape.items !== undefined) return differ(shape.items, item, `${path}[]`);
      if (shape.prefixItems.length === 0) return [];
      return [{ kind: 'field not described', path: `${path}[${at}]`, described: 'nothing', answered: kindOf(item) }];
    });
    return [...missing, ...items];
  };

  const within = (shape: Shape, value: unknown, path: string): Difference[] => {
    if (shape.values !== undefined && !shape.values.includes(value)) {
      return [{ kind: 'new value', path, described: valueTold([shape]), answered: shownValue(value) }];
    }
    if (!hasFormat(shape.format, value)) {
      return [{ kind: 'form', path, described: String(shape.format), answered: `${kindOf(value)} of another form` }];
    }
    if (Array.isArray(value)) return inList(shape, value, path);
    return typeof value === 'object' && value !== null ? inObject(shape, value, path) : [];
  };

  const differ = (schema: Schema, value: unknown, path: string): Difference[] => {
    const shapes = shapesOf(schema);
    const kind = kindOf(value);
    const fitting = shapes.filter(({ kinds }) => kinds === undefined || kinds.some((each) => takes(each, kind)));
    if (fitting.length === 0) {
      return [{ kind: value === null ? 'null' : 'type', path, described: kindsOf(shapes), answered: kind }];
    }
    if (isNewValue(schema, fitting, value)) {
      return [{ kind: 'new value', path, described: valueTold(fitting), answered: shownValue(value) }];
    }
    return fitting
      .map((shape) => within(shape, value, path))
      .reduce((least, each) => (each.length < least.length ? each : least));
  };

  return (schema, answer) => differ(schema, answer, '');
};
