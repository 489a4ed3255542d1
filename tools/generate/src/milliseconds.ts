/** `3s` or `1m` as milliseconds. */
export function milliseconds(span: string): number {
  return Number.parseInt(span, 10) * (span.endsWith('m') ? 60_000 : 1000);
}
