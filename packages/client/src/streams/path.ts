/** Finds what lies at a path like `E`, `k.t` or `data.0.seq`. */
export type Find = (value: unknown) => unknown;

type Members = Readonly<Record<string, unknown>>;

export function find(path: string): Find {
  const names = path.split('.');
  const [first = '', second] = names;
  if (second === undefined) return (value) => (value as Members | null)?.[first];
  return (value) => {
    let at = value;
    for (const name of names) at = (at as Members | null | undefined)?.[name];
    return at;
  };
}
