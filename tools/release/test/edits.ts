import type { Description } from '../src/index.ts';

/** Changes a description in place. */
export type Edit = (description: Description) => void;

/** Where paths begin: words with spaces between, an entry of a list by its place, its `name` or itself. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  d: ['document'],
  s: ['streams'],
  order: ['document', 'paths', '/order', 'post'],
  getOrder: ['document', 'paths', '/order', 'get'],
  newOrders: ['document', 'paths', '/orders', 'post'],
  history: ['document', 'paths', '/history', 'get'],
  schemas: ['document', 'components', 'schemas'],
  codes: ['document', 'x-error-codes'],
  channels: ['streams', 'channels'],
};

type Holder = Record<string, unknown>;

function holderOf(description: Description, path: string): [holder: Holder, key: string] {
  const [root = '', ...words] = path.split(' ');
  const steps = [...(ROOTS[root] ?? []), ...words];
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Holder>(
    (node, step) => node[keyIn(node, step)] as Holder,
    description as unknown as Holder,
  );
  if (typeof holder !== 'object') throw new Error(`The small exchange has no ${path}.`);
  return [holder, keyIn(holder, last)];
}

function keyIn(node: Holder, step: string): string {
  if (!Array.isArray(node) || step in node) return step;
  const at = node.findIndex((entry) => entry === step || Object(entry).name === step);
  return at < 0 ? step : String(at);
}

export const set =
  (path: string, value: unknown): Edit =>
  (description) => {
    const [holder, key] = holderOf(description, path);
    holder[key] = structuredClone(value);
  };

export const remove =
  (path: string): Edit =>
  (description) => {
    const [holder, key] = holderOf(description, path);
    if (!(key in holder)) throw new Error(`The small exchange has no ${path}.`);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  };

const read = (description: Description, path: string): unknown => {
  const [holder, key] = holderOf(description, path);
  return holder[key];
};

export const add =
  (path: string, value: unknown): Edit =>
  (description) => {
    (read(description, path) as unknown[]).push(value);
  };

export const reverse =
  (path: string): Edit =>
  (description) => {
    (read(description, path) as unknown[]).reverse();
  };

export const copy =
  (path: string, from: string): Edit =>
  (description) =>
    set(path, read(description, from))(description);

export const move =
  (from: string, path: string): Edit =>
  (description) => {
    copy(path, from)(description);
    remove(from)(description);
  };
