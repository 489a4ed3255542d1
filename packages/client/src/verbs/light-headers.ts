/**
 * The reading half of `Headers`, which a map has under the same names. The global class costs as much as a signature per
 * call, takes no name or value beyond Latin-1, and nobody writes to an answer's headers.
 */
export class LightHeaders extends Map<string, string> {
  override get(name: string): never {
    return (super.get(name.toLowerCase()) ?? null) as never;
  }

  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }
}
