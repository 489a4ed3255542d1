import { type Schema, typesOf } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';

/** What the generator reads; anything else in a schema would promise what neither types nor examples are held to. */
const KEYWORDS = new Set([
  ...[
    '$ref',
    'title',
    'description',
    'type',
    'format',
    'enum',
    'const',
    'default',
    'example',
    'examples',
    'deprecated',
  ],
  ...['properties', 'required', 'additionalProperties', 'items', 'prefixItems', 'allOf', 'anyOf', 'oneOf'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'],
]);

/** The formats, and the JSON types that each goes with. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  decimal: ['string', 'number'],
  int64: ['integer'],
  'unix-ms': ['integer', 'string'],
};

/** Schemas are written in the keywords and formats that mean something here. */
export const schemaKeywords: Oas3Rule = () => ({
  Schema(node, { location, report }) {
    if (typeof node !== 'object' || node === null) return;
    for (const keyword of Object.keys(node)) {
      if (KEYWORDS.has(keyword) || keyword.startsWith('x-')) continue;
      const message = `\`${keyword}\` is not read from schemas. Say it with another keyword, or in the description.`;
      report({ message, location: location.child([keyword]).key() });
    }
    const { format, pattern, ...schema } = node as Schema;
    if (pattern !== undefined && !isPattern(pattern)) {
      const message = `\`${pattern}\` is no regular expression. Correct it.`;
      report({ message, location: location.child(['pattern']) });
    }
    if (format === undefined) return;
    const types = FORMATS[format];
    if (types !== undefined && typesOf(schema).every((type) => types.includes(type))) return;
    const known = Object.entries(FORMATS).map(([name, each]) => `${name} (${each.join(' or ')})`);
    const message = `The format \`${format}\` means nothing on this type. Use ${known.join(', ')}, or none.`;
    report({ message, location: location.child(['format']) });
  },
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') !== undefined;
  } catch {
    return false;
  }
}
