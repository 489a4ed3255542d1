/** Everything that is told of, as one text: errors with what is hidden in them too. */
function textOf(told: unknown, seen = new Set<unknown>()): string {
  if (typeof told !== 'object' || told === null) return String(told);
  if (seen.has(told)) return '';
  seen.add(told);
  // What errors have is not enumerable.
  return Object.getOwnPropertyNames(told)
    .map((name) => `${name}: ${textOf(told[name as never], seen)}`)
    .join('\n');
}

/** Fails where a secret is in what is told of. */
export function expectNoSecret(told: unknown, secrets: readonly string[]): void {
  const text = textOf(told);
  for (const secret of secrets) {
    // Private keys have lines, and may be written without their ends.
    for (const line of secret.split('\n')) {
      if (line.length < 8 || line.startsWith('-----')) continue;
      const at = text.indexOf(line);
      if (at >= 0) throw new Error(`a secret is told of after: ${text.slice(Math.max(0, at - 100), at)}`);
    }
  }
}
