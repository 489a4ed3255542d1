import { createRequire } from 'node:module';
import type { Schema } from '@openderivs/model';
import type { GlobalContext, OpenAPI3, SchemaObject } from 'openapi-typescript';
import type ts from 'typescript';
import type { PlannedOperation } from '../plan.ts';
import type { StreamsPlan } from '../plan-streams.ts';
import type { Form, Named, Part, Term } from '../prepare/forms.ts';
import type { MarkedSchema } from '../prepare/special.ts';
import type { Except, Prepared } from '../prepare.ts';
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
    if (type !== undefined && compiler.isTypeLiteralNode(type)) putInput(type, operation, prepared);
  }
  const forms = prepared.forms.flatMap((form) => formNodes(form, context));
  const params = operations.map(({ name }) => [name, prepared.inputs[name] ?? {}] as const);
  const exact = Object.entries(prepared.exact);
  const inputs = [
    inputsInterface('params', params, context),
    ...(exact.length > 0 ? [inputsInterface('exact', exact, context)] : []),
  ];
  const all = [...nodes, ...prepared.excepts.map(exceptNode), ...forms, ...inputs];
  return readableComments(astToString(all as ts.Node[]));
}

const exported = () => factory.createModifiersFromModifierFlags(compiler.ModifierFlags.Export);
const reference = (name: string, types?: ts.TypeNode[]) => factory.createTypeReferenceNode(name, types);
const textType = (text: string) => factory.createLiteralTypeNode(factory.createStringLiteral(text));
const unionOf = (types: ts.TypeNode[]): ts.TypeNode =>
  types.length === 1 && types[0] ? types[0] : factory.createUnionTypeNode(types);
const intersectionOf = (types: ts.TypeNode[]): ts.TypeNode =>
  types.length === 1 && types[0] ? types[0] : factory.createIntersectionTypeNode(types);

/** `export type TimeInForceExceptGtd = Exclude<components["schemas"]["TimeInForce"], "GTD">` */
function exceptNode({ name, component, value }: Except): ts.Node {
  const schemas = factory.createIndexedAccessTypeNode(reference('components'), textType('schemas'));
  const all = factory.createIndexedAccessTypeNode(schemas, textType(component));
  const left =
    typeof value === 'string' ? textType(value) : factory.createLiteralTypeNode(factory.createNumericLiteral(value));
  return factory.createTypeAliasDeclaration(exported(), name, undefined, reference('Exclude', [all, left]));
}

/** An interface for the fields and for each alternative, and what they are together. */
function formNodes({ name, exact, fields, parts, terms }: Form, ctx: GlobalContext): ts.Node[] {
  const whole = (to: (variant: Named) => ts.TypeNode) =>
    unionOf(
      grouped(terms).map(({ variants, beside }) =>
        intersectionOf([unionOf(variants.map(to)), ...beside.map((list) => unionOf(list.map(without)))]),
      ),
    );
  const alias = (called: string, type: ts.TypeNode) =>
    factory.createTypeAliasDeclaration(exported(), called, undefined, type);
  return [
    ...[fields, ...parts].map((part) => partNode(part, fields.name, ctx)),
    alias(
      name,
      whole((variant) => reference(variant.name)),
    ),
    ...(exact === undefined ? [] : [alias(exact, whole(exactly))]),
  ];
}

/** Variants that have the same beside them stand together. */
function grouped(terms: readonly Term[]): { variants: Named[]; beside: Named[][] }[] {
  const groups = new Map<string, { variants: Named[]; beside: Named[][] }>();
  for (const { variant, beside } of terms) {
    const key = JSON.stringify(beside);
    const group = groups.get(key) ?? { variants: [], beside };
    groups.set(key, group);
    group.variants.push(variant);
  }
  return [...groups.values()];
}

/** `Omit<NewOrderHedgeMode, "reduceOnly">`, or the name alone. */
function without({ name, without: names }: Named): ts.TypeNode {
  if (names.length === 0) return reference(name);
  return reference('Omit', [reference(name), factory.createUnionTypeNode(names.map(textType))]);
}

/** `NewOrderMarket & { price?: never }` */
function exactly({ name, without: names }: Named): ts.TypeNode {
  if (names.length === 0) return reference(name);
  const none = factory.createTypeLiteralNode(names.map((each) => property(each, NEVER, true)));
  return factory.createIntersectionTypeNode([reference(name), none]);
}

function partNode({ name, title, schema, without: names }: Part, fields: string, ctx: GlobalContext): ts.Node {
  const type = transformSchemaObject(schema as SchemaObject, { path: `#/${name}`, ctx });
  const members = compiler.isTypeLiteralNode(type) ? [...type.members] : [];
  const base = without({ name: fields, without: names ?? [] }) as ts.TypeReferenceNode;
  const parent = factory.createExpressionWithTypeArguments(base.typeName as ts.Identifier, base.typeArguments);
  const heritage = names && [factory.createHeritageClause(compiler.SyntaxKind.ExtendsKeyword, [parent])];
  const node = factory.createInterfaceDeclaration(exported(), name, undefined, heritage, members);
  if (title === undefined) return node;
  const text = title.replaceAll('*/', '*\\/');
  return compiler.addSyntheticLeadingComment(
    node,
    compiler.SyntaxKind.MultiLineCommentTrivia,
    `*\n * ${text}.\n `,
    true,
  );
}

/** The components of a description of streams, and what a frame of each channel holds. */
export function typesOfStreams({ schemas, channels }: StreamsPlan): string {
  const document = { openapi: '3.1.0', info: { title: '', version: '' }, components: { schemas } };
  const context = contextFor({ document });
  const components = transformSchema(document as OpenAPI3, context)
    .filter(isComponents)
    .map(schemasOnly);
  const events = channels.map(({ name, payload }) => [name, payload] as const);
  const all = [inputsInterface('StreamEvents', events, context), ...components];
  return readableComments(astToString(all as ts.Node[]));
}

/** No other kind of component is there. */
function schemasOnly({ name, modifiers, members }: ts.InterfaceDeclaration): ts.Node {
  const schemas = members.filter((member) => compiler.isPropertySignature(member) && nameOf(member) === 'schemas');
  return factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, schemas);
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return compiler.isInterfaceDeclaration(node) && node.name.text === 'components';
}

function isOperations(node: ts.Node): node is ts.InterfaceDeclaration {
  return compiler.isInterfaceDeclaration(node) && node.name.text === 'operations';
}

/** `export interface params`: what a caller gives, by operation; the unions of constraints included. */
function inputsInterface(name: string, inputs: readonly (readonly [string, Schema])[], ctx: GlobalContext): ts.Node {
  const members = inputs.map(([operation, input]) => {
    const type = transformSchemaObject(input as SchemaObject, { path: `#/${name}/${operation}`, ctx });
    return factory.createPropertySignature(undefined, tsPropertyIndex(operation), undefined, type);
  });
  return factory.createInterfaceDeclaration(exported(), name, undefined, undefined, members);
}

/** Lets an operation's query, or its JSON body, be what `params` has under its name. */
function putInput(type: ts.TypeLiteralNode, operation: PlannedOperation, { exact }: Prepared): void {
  const given = factory.createIndexedAccessTypeNode(
    factory.createTypeReferenceNode(exact[operation.name] === undefined ? 'params' : 'exact'),
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

function contextFor({ document }: { document: object }): GlobalContext {
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
