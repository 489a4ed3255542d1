import type { Manifest } from './published.ts';

interface Named {
  readonly name: string;
  readonly manifest: Manifest;
}

/** The same packages, each after those of them that it depends on. */
export function dependenciesFirst<Package extends Named>(packages: readonly Package[]): readonly Package[] {
  const ordered = new Set<Package>();
  const place = (one: Package, below: readonly Package[]): void => {
    if (below.includes(one)) throw new Error(`${one.name} depends on itself, by way of ${below.at(-1)?.name}`);
    const needed = Object.keys(one.manifest.dependencies ?? {});
    for (const other of packages) if (needed.includes(other.name)) place(other, [...below, one]);
    ordered.add(one);
  };
  for (const one of packages) place(one, []);
  return [...ordered];
}
