import { basename, extname } from 'node:path';
import type { Operation, Schema } from '@openderivs/model';
import type { Location, Oas3Rule } from '@redocly/openapi-core';
import { componentNameAt } from '../component-name.ts';
import { answerOf, type Context, follow, type Located } from '../located.ts';
import { seeClient } from '../seen-client.ts';

/** Names that generated files use themselves. */
const TAKEN = [
  'BinanceCallOptions',
  'BooleanInput',
  'Call',
  'CallOptions',
  'Decimal',
  'DecimalInput',
  'Exact',
  'Exclude',
  'Explicit',
  'Extract',
  'Id',
];
const TAKEN_TOO = [
  'IdInput',
  'NonNullable',
  'Omit',
  'OtherNumber',
  'OtherString',
  'ReceiveWindow',
  'Record',
  'Readonly',
  'UnixMs',
  'WriteCall',
];

/** Components become exported types beside `<Operation>Params` and `<Operation>Result`: no name may stand for two. */
export const typeNamesDiffer: Oas3Rule = () => {
  const client = seeClient();
  const components = new Map<string, Location>();
  const operations = new Map<string, string>();
  return {
    Info: client.Info,
    ref: {
      leave(_node, { type }, { location }) {
        if (type.name === 'Schema' && location !== undefined) components.set(componentNameAt(location), location);
      },
    },
    Operation(node, ctx) {
      const { operationId = '' } = node;
      const type = operationId.charAt(0).toUpperCase() + operationId.slice(1);
      operations.set(`${type}Params`, operationId);
      const media = answerOf(node as Operation, ctx, '200');
      const schema = { node: media?.node.schema ?? {}, location: (media ?? ctx).location.child(['schema']) };
      const names = resultRefs(ctx, schema, client.facts.envelope).map((ref) => basename(ref, extname(ref)));
      if (!names.includes(`${type}Result`)) operations.set(`${type}Result`, operationId);
    },
    Root: {
      leave(_root, { report }) {
        for (const [name, location] of components) {
          const say = (what: string) =>
            report({ message: `${what} Rename the schema's file.`, location: location.child([]) });
          const operation = operations.get(name);
          if (!/^[A-Z]\w*$/.test(name)) say(`The schema \`${name}\` is not in PascalCase.`);
          else if (TAKEN.includes(name) || TAKEN_TOO.includes(name))
            say(`The schema \`${name}\` has a name that the clients use themselves.`);
          else if (operation !== undefined) say(`The schema \`${name}\` is called like a type of \`${operation}\`.`);
        }
      },
    },
  };
};

/** What an operation's result refers to: the whole answer, or what is in its envelope. A schema called so is the type. */
function resultRefs(ctx: Context, { node, location }: Located<Schema>, envelope = ''): string[] {
  const own = node.$ref === undefined ? [] : [node.$ref];
  const whole = follow(ctx, { node, location });
  const data = whole.node.properties?.[envelope]?.$ref;
  const parts = (whole.node.allOf ?? []).flatMap((part, index) =>
    resultRefs(ctx, { node: part, location: whole.location.child(['allOf', index]) }, envelope),
  );
  return [...own, ...(data === undefined ? [] : [data]), ...parts];
}
