import { childrenOf, type Document, METHODS, refName, resolve, type Schema } from '@openderivs/model';
import type { Plan } from '../plan.ts';
import { convert } from './convert.ts';
import type { Direction } from './special.ts';

/** Which components are sent, which are received, and which must have two forms because they are both and differ. */
export interface Uses {
  request: ReadonlySet<string>;
  response: ReadonlySet<string>;
  split: ReadonlySet<string>;
}

/** What the request's form of a component with two forms is called; a name that another component has is not free. */
export function inputName(name: string, document: Document): string {
  const wanted = `${name}Input`;
  return schemaNamed(document, wanted) === undefined ? wanted : inputName(wanted, document);
}

/** Finds out from where each component can be reached. */
export function usesOf(document: Document, plan: Plan): Uses {
  const request = reachable(
    document,
    plan.operations.map(({ input }) => input),
  );
  const response = reachable(document, answers(document));
  for (const name of plan.schemas) if (!request.has(name)) response.add(name);
  const both = plan.schemas.filter((name) => request.has(name) && response.has(name));
  const split = new Set(both.filter((name) => differs(document, name)));
  // A component that holds one with two forms has two forms itself.
  for (let before = -1; before !== split.size; ) {
    before = split.size;
    for (const name of both)
      if (namesIn(schemaNamed(document, name) ?? {}).some((inside) => split.has(inside))) split.add(name);
  }
  return { request, response, split };
}

/** Whether a component's own keys come out differently for the two directions. */
function differs(document: Document, name: string): boolean {
  const schema = schemaNamed(document, name) ?? {};
  const [sent, received] = (['request', 'response'] as Direction[]).map((direction) =>
    JSON.stringify(convert(schema, { document, direction, rename: (same) => same })),
  );
  return sent !== received;
}

function answers(document: Document): Schema[] {
  return Object.values(document.paths ?? {}).flatMap((item) =>
    METHODS.flatMap((method) =>
      Object.values(item[method]?.responses ?? {}).flatMap((response) =>
        Object.values(resolve(document, response).content ?? {}).flatMap(({ schema }) => schema ?? []),
      ),
    ),
  );
}

function reachable(document: Document, roots: readonly Schema[]): Set<string> {
  const found = new Set<string>();
  const queue = roots.flatMap(namesIn);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...namesIn(schemaNamed(document, name) ?? {}));
  }
  return found;
}

function schemaNamed(document: Document, name: string): Schema | undefined {
  return document.components?.schemas?.[name];
}

function namesIn(schema: Schema): string[] {
  const own = schema.$ref === undefined ? [] : [refName(schema.$ref)];
  return [...own, ...childrenOf(schema).flatMap(namesIn)];
}
