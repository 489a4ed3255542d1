const WIDTH = 118;

/**
 * A documentation comment, one paragraph per entry, wrapped; nothing in it can end it early. Never on one line: the
 * bundler of the declarations moves such a comment behind what stands before it, where it documents nothing.
 */
export function blockComment(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, index) => [
      ...(index > 0 && !paragraph.startsWith('@') ? [''] : []),
      ...wrap(paragraph, indent),
    ])
    .map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 0) return '';
  const body = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `${indent}/**\n${body}${indent} */\n`;
}

/** Lines of a paragraph no wider than the page. Code keeps its lines, and a link stays on one. */
function wrap(paragraph: string, indent: string): string[] {
  const text = paragraph.trim();
  if (text.includes('```') || text.startsWith('@see')) return text.split('\n');
  const width = WIDTH - indent.length - 3;
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(/\s+/)) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current];
  });
}
