import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isNode, type Node } from './json.ts';

/** An API that has a description. */
export type Api = 'binance-usdm' | 'binance-coinm' | 'binance-pm' | 'bitget-mix';

const require = createRequire(import.meta.url);

/** The bundled description of an API, as `@openderivs/specs` publishes it. */
export const readBundle = (api: Api): Node => {
  const bundle: unknown = JSON.parse(readFileSync(require.resolve(`@openderivs/specs/${api}.json`), 'utf8'));
  if (!isNode(bundle)) throw new TypeError(`The bundle of ${api} is no object; build @openderivs/specs again.`);
  return bundle;
};

/** The parts of a reference within the bundle, such as `#/components/schemas/Order`. */
const partsOf = (reference: string): string[] =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));

/** The node itself, or what its `$ref` leads to; what stands beside the reference is kept. */
export const resolve = (bundle: Node, value: unknown): Node => {
  if (!isNode(value)) return {};
  const { $ref, ...beside } = value;
  if (typeof $ref !== 'string') return value;
  const target = partsOf($ref).reduce<unknown>((node, part) => (isNode(node) ? node[part] : undefined), bundle);
  if (!isNode(target)) throw new Error(`The bundle refers to ${$ref}, which it does not contain.`);
  return { ...resolve(bundle, target), ...beside };
};
