/**
 * The reading half of `Headers` over the plain object that an answer carries. The global class costs as much as a
 * signature per call, and nobody writes to an answer's headers.
 */
export class LightHeaders implements Iterable<[string, string]> {
  readonly #values: Readonly<Record<string, string>>;

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = values;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    return Object.hasOwn(this.#values, key) ? (this.#values[key] ?? null) : null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  forEach(each: (value: string, name: string, headers: LightHeaders) => void): void {
    for (const [name, value] of this) each(value, name, this);
  }

  entries(): IterableIterator<[string, string]> {
    return Object.entries(this.#values).values();
  }

  keys(): IterableIterator<string> {
    return Object.keys(this.#values).values();
  }

  values(): IterableIterator<string> {
    return Object.values(this.#values).values();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
}
