/**
 * Rewrites the comments of openapi-typescript so that an editor shows them. Each takes several lines, because the bundler
 * of the declarations moves a comment on one line behind what stands before it. The description is the text of the comment
 * rather than a tag, and comes before its format and all tags.
 */
export function readableComments(source: string): string {
  return source.replace(/^([ \t]*)\/\*\*(?: (.*) |\n([\s\S]*?)\n[ \t]*)\*\/$/gm, (_, indent: string, one, many) => {
    const lines = entriesOf(one ?? String(many).replace(/^[ \t]*\* ?/gm, '')).flatMap((entry) => entry.split('\n'));
    return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */`;
  });
}

/** Words first, then tags. openapi-typescript indents what continues an entry. */
function entriesOf(text: string): string[] {
  const entries = text.split(/\n(?! {4})/).map((entry) => entry.replace(/\n {4}/g, '\n'));
  const words = entries.map((entry) => entry.replace(/^@description /, ''));
  const rank = (index: number) => (words[index]?.startsWith('Format: ') ? 1 : words[index]?.startsWith('@') ? 2 : 0);
  return [...words.keys()].sort((a, b) => rank(a) - rank(b)).map((index) => words[index] ?? '');
}
