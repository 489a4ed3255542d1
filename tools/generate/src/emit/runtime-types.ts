/** The types that the client's runtime gives a meaning; imported by name where a description uses them. */
const RUNTIME_TYPES = [
  'BooleanInput',
  'Decimal',
  'DecimalInput',
  'Id',
  'IdInput',
  'OtherNumber',
  'OtherString',
  'UnixMs',
];

/** The import of those that generated types use; nothing where they use none. */
export function runtimeImports(types: string): string {
  const code = types.replace(/\/\*[\s\S]*?\*\//g, '');
  const used = RUNTIME_TYPES.filter((name) => new RegExp(`\\b${name}\\b(?!["'])`).test(code));
  return used.length > 0 ? `import type { ${used.join(', ')} } from '@openderivs/client';\n` : '';
}
