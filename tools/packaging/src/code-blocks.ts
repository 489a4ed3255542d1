/** A program made of a document's code blocks. */
export interface Program {
  /** The line of the document on which the program's first block begins. */
  readonly line: number;
  readonly source: string;
}

const fence = /^```(\w*)\s*$/;

/**
 * The TypeScript programs of a Markdown document: a `ts` block that imports begins one, and the blocks after it that
 * import nothing carry it on. Every line stays where it is in the document, so that a compiler's complaint points at it.
 */
export function programsIn(markdown: string): readonly Program[] {
  const programs: { line: number; lines: string[] }[] = [];
  for (const block of blocksIn(markdown)) {
    if (block.lines.some((line) => line.startsWith('import '))) programs.push({ line: block.start, lines: [] });
    const program = programs.at(-1);
    if (!program) throw new Error(`line ${block.start}: the first code block of a document has to import what it uses`);
    while (program.lines.length < block.start) program.lines.push('');
    program.lines.push(...block.lines);
  }
  return programs.map(({ line, lines }) => ({ line, source: `${lines.join('\n')}\nexport {};\n` }));
}

function blocksIn(markdown: string): { start: number; lines: string[] }[] {
  const blocks: { start: number; lines: string[] }[] = [];
  let language: string | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [mark, name] = fence.exec(line) ?? [];
    if (mark === undefined) {
      if (language === 'ts') blocks.at(-1)?.lines.push(line);
    } else if (language === undefined) {
      language = name ?? '';
      if (language === 'ts') blocks.push({ start: index + 1, lines: [] });
    } else {
      language = undefined;
    }
  }
  return blocks;
}
