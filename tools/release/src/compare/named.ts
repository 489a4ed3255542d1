import { resolve, type Schema } from '@openderivs/model';
import { TEXT_KEYS } from './keys.ts';
import { canonical } from './same.ts';

/** A property or a parameter. */
export interface Named {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** What a property is apart from its name and its texts, as text. */
export function shapeOf(document: object, { schema, required }: Named): string {
  const facts = Object.entries(resolve(document, schema)).filter(
    ([key]) => !TEXT_KEYS.includes(key) && key !== 'x-lifecycle',
  );
  return canonical({ ...Object.fromEntries(facts), required });
}
