import type { Schema } from '@openderivs/model';
import type { Plan } from '../plan.ts';
import { isQuotedBoolean } from '../prepare/special.ts';
import type { Prepared } from '../prepare.ts';
import { blockComment } from './comment.ts';
import { header } from './header.ts';
import { literal } from './literal.ts';

/** values.ts: the known values of every enum, and a guard for each. A file of its own, so that only who asks loads it. */
export function emitValues({ target }: Plan, { document }: Prepared): string {
  const schemas = Object.entries(document.components?.schemas ?? {});
  const enums = schemas.filter(([, schema]) => schema.enum !== undefined && !isQuotedBoolean(schema));
  if (enums.length === 0) return `${header(target.api)}\nexport {};\n`;
  return `${header(target.api)}
import { guardOf } from '@openderivs/client/values';
import type { ${enums.map(([name]) => name).join(', ')} } from './client.ts';
${enums.map(([name, schema]) => valuesOf(name, schema)).join('')}`;
}

function valuesOf(name: string, { enum: values, description = '' }: Schema): string {
  const list = `${name.charAt(0).toLowerCase()}${name.slice(1)}Values`;
  const listed = blockComment([
    `The values of \`${name}\` that the description knows. The list is frozen.`,
    description,
    `@example\n\`\`\`ts\nfor (const value of ${list}) console.log(value);\n\`\`\``,
  ]);
  const guarded = blockComment([
    `Whether a value is one of \`${list}\`.`,
    `@example\n\`\`\`ts\nif (!is${name}(value)) console.warn('not known yet:', value);\n\`\`\``,
  ]);
  return `
${listed}export const ${list} = /* @__PURE__ */ Object.freeze(${literal(values)} as const);

${guarded}export const is${name}: (value: unknown) => value is ${name} = /* @__PURE__ */ guardOf(${list});
`;
}
