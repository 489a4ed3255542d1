/** The first line of every generated file. */
export function header(api: string): string {
  return `// Generated from specs/${api}. Do not edit.\n`;
}
