import type { Operation, Parameter, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { speaksChinese } from '../languages.ts';
import { bodyOf, follow, type Located, parametersOf } from '../located.ts';

/** Parameters, body properties and tags are explained in the languages of their description, and not by their own name. */
export const parameterDescribed: Oas3Rule = () => {
  const seen = new Set<string>();
  const fresh = ({ location }: Located<unknown>) =>
    !seen.has(location.absolutePointer) && seen.add(location.absolutePointer) !== undefined;
  let inChinese = true;
  return {
    Root(root) {
      inChinese = speaksChinese(root);
    },
    Operation(node, ctx) {
      const operation = node as Operation;
      const body = bodyOf(operation, ctx);
      const whole = body && follow(ctx, body);
      const properties = Object.entries(whole?.node.properties ?? {}).map(([name, property]) => ({
        name,
        ...follow<Schema>(ctx, { node: property, location: (whole ?? ctx).location.child(['properties', name]) }),
      }));
      const parameters = parametersOf(operation, ctx).map((parameter) => ({ name: parameter.node.name, ...parameter }));
      for (const part of [...parameters, ...properties].filter(fresh)) {
        const message = unexplained(part.name, part.node, inChinese);
        if (message !== undefined) ctx.report({ message, location: part.location.child([]) });
      }
    },
    Tag(tag, { location, report }) {
      if (!inChinese || 'x-zh' in tag) return;
      report({
        message: `The tag \`${tag.name}\` has no \`x-zh\`. Say in Chinese what its operations are about.`,
        location,
      });
    },
  };
};

function unexplained(
  name: string,
  { description, ...part }: Parameter | Schema,
  inChinese: boolean,
): string | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (description === undefined || bare(description) === bare(name)) {
    return `\`${name}\` has no description, or only its own name. Say what it does, its unit, and what leaving it out means.`;
  }
  return inChinese && part['x-zh'] === undefined ? `\`${name}\` has no \`x-zh\`. Say the same in Chinese.` : undefined;
}
