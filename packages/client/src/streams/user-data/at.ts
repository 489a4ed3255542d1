import { find } from '../path.ts';

/** What is at a path of an entry, or of the root of its event where the path begins with a slash. */
export type At = (entry: unknown, root: unknown) => unknown;

export function createAt(path: string): At {
  if (path.startsWith('/')) {
    const at = find(path.slice(1));
    return (_, root) => at(root);
  }
  const at = find(path);
  return (entry) => at(entry);
}

/** The entries at a path like `o`, `data[]` or `a.P[]`. */
export function createEntries(path: string | undefined): (root: unknown) => readonly unknown[] {
  if (path === undefined || path === '') return (root) => [root];
  const [before = '', after, ...more] = path.split('[]');
  const listAt = before === '' ? (root: unknown) => root : find(before);
  if (after === undefined) {
    return (root) => {
      const entry = listAt(root);
      return entry === undefined || entry === null ? [] : [entry];
    };
  }
  const inner = createEntries([after.replace(/^\./, ''), ...more].join('[]'));
  return (root) => {
    const list = listAt(root);
    return Array.isArray(list) ? list.flatMap(inner) : [];
  };
}
