import { createRequire } from 'node:module';
import type { GlobalContext, OpenAPI3, SchemaObject } from 'openapi-typescript';
import type ts from 'typescript';
import type { PlannedOperation } from '../plan.ts';
import type { MarkedSchema } from '../prepare/special.ts';
import type { Prepared } from '../prepare.ts';
import { readableComments } from './schema-comments.ts';

/*
 * The one file that knows openapi-typescript. Its author froze it, so the version is exact and golden tests pin what it
 * gives. Linting and bundling are done by then: only its transforms are used, not the function that does all three.
 *
 * Half of the time that the tool takes was spent on importing. Hence two detours: the transforms are loaded by their
 * files, because the index loads a second, older linter; and as CommonJS, because what is imported from a CommonJS
 * package is searched for export names first, and the compiler is nine megabytes.
 */

type Library = typeof import('openapi-typescript');

const load = createRequire(import.meta.url);
const compiler: typeof ts = load('typescript');
const transformSchema: Library['transformSchema'] = load('openapi-typescript/dist/transform/index.cjs');
const { default: transformSchemaObject }: { default: Library['transformSchemaObject'] } = load(
  'openapi-typescript/dist/transform/schema-object.cjs',
);
const { astToString, NEVER, NULL, NUMBER, STRING, tsPropertyIndex }: Library = load(
  'openapi-typescript/dist/lib/ts.cjs',
);

const { factory } = compiler;

/** `paths`, `components`, `operations` and `params` as TypeScript source. */
export function typesOfDescription(prepared: Prepared, operations: readonly PlannedOperation[]): string {
  const context = contextFor(prepared);
  const nodes = transformSchema(prepared.document as OpenAPI3, context);
  const members = nodes.find(isOperations)?.members.filter(compiler.isPropertySignature);
  const described = new Map(members?.map((member) => [nameOf(member), member]));
  for (const operation of operations) {
    const type = described.get(operation.name)?.type;
    if (type !== undefined && compiler.isTypeLiteralNode(type)) putInput(type, operation);
  }
  return readableComments(astToString([...nodes, paramsInterface(prepared, operations, context)] as ts.Node[]));
}

function isOperations(node: ts.Node): node is ts.InterfaceDeclaration {
  return compiler.isInterfaceDeclaration(node) && node.name.text === 'operations';
}

/** `export interface params`: what a caller gives, by operation; the unions of constraints included. */
function paramsInterface(prepared: Prepared, operations: readonly PlannedOperation[], ctx: GlobalContext): ts.Node {
  const members = operations.map(({ name }) => {
    const type = transformSchemaObject((prepared.inputs[name] ?? {}) as SchemaObject, {
      path: `#/params/${name}`,
      ctx,
    });
    return factory.createPropertySignature(undefined, tsPropertyIndex(name), undefined, type);
  });
  const exported = factory.createModifiersFromModifierFlags(compiler.ModifierFlags.Export);
  return factory.createInterfaceDeclaration(exported, 'params', undefined, undefined, members);
}

/** Lets an operation's query, or its JSON body, be what `params` has under its name. */
function putInput(type: ts.TypeLiteralNode, operation: PlannedOperation): void {
  const given = factory.createIndexedAccessTypeNode(
    factory.createTypeReferenceNode('params'),
    factory.createLiteralTypeNode(factory.createStringLiteral(operation.name)),
  );
  if (operation.body) {
    const json = property('application/json', given);
    const body = factory.createTypeLiteralNode([property('content', factory.createTypeLiteralNode([json]))]);
    replaceMember(type, property('requestBody', body, !operation.needsInput));
    return;
  }
  const parameters = memberNamed(type.members, 'parameters')?.type;
  if (parameters === undefined || !compiler.isTypeLiteralNode(parameters)) return;
  const window = operation.recvWindow && factory.createTypeReferenceNode('ReceiveWindow');
  const hasParams = operation.needsInput || hasProperties(operation);
  const parts = [...(hasParams ? [given] : []), ...(window ? [window] : [])];
  const [first, ...others] = parts;
  if (first === undefined) return;
  const query = others.length === 0 ? first : factory.createIntersectionTypeNode(parts);
  replaceMember(parameters, property('query', query, !operation.needsInput));
}

function hasProperties({ input }: PlannedOperation): boolean {
  return Object.keys(input.properties ?? {}).length > 0;
}

function property(name: string, type: ts.TypeNode, optional = false): ts.PropertySignature {
  const token = optional ? factory.createToken(compiler.SyntaxKind.QuestionToken) : undefined;
  return factory.createPropertySignature(undefined, tsPropertyIndex(name), token, type);
}

function memberNamed(members: ts.NodeArray<ts.TypeElement>, name: string): ts.PropertySignature | undefined {
  return members.filter(compiler.isPropertySignature).find((member) => nameOf(member) === name);
}

function nameOf({ name }: ts.PropertySignature): string | undefined {
  return compiler.isIdentifier(name) || compiler.isStringLiteral(name) ? name.text : undefined;
}

/** Nodes are made to be read only; these were made a moment ago and nobody else has them. */
function replaceMember(owner: ts.TypeLiteralNode, member: ts.PropertySignature): void {
  const members = owner.members.map((each) =>
    compiler.isPropertySignature(each) && nameOf(each) === nameOf(member) ? member : each,
  );
  Object.assign(owner, { members: factory.createNodeArray(members) });
}

function contextFor({ document }: Prepared): GlobalContext {
  const options: Partial<GlobalContext> = {
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    silent: true,
    transform: (schema) => specialNode(schema),
    resolve: ($ref) =>
      $ref
        .split('/')
        .slice(1)
        .reduce<unknown>((node, key) => (node as never)?.[key], document) as never,
  };
  return options as GlobalContext;
}

/** The marks that are not the name of a type. */
const SPECIAL_NODES: Readonly<Record<string, () => ts.TypeNode>> = {
  never: () => NEVER,
  TimeText: () => factory.createUnionTypeNode([STRING, NUMBER]),
};

/** The type that prepare marked a schema with, `null` beside it where the schema allows it. */
function specialNode(schema: object): ts.TypeNode | undefined {
  const { 'x-ts': special, type } = schema as MarkedSchema;
  if (special === undefined) return undefined;
  const node = (SPECIAL_NODES[special] ?? (() => factory.createTypeReferenceNode(special)))();
  return Array.isArray(type) && type.includes('null') ? factory.createUnionTypeNode([node, NULL]) : node;
}
