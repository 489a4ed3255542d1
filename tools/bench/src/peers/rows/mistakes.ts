import { peersFolder } from '../entrants.ts';
import { readLibraries } from '../libraries.ts';
import { judge, type Verdict } from '../mistakes/judge.ts';
import { type MistakeName, mistakes } from '../mistakes/mistakes.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

const columns = ['noticed', 'by the compiler', 'by the library', 'cannot be made', 'sent to the exchange'] as const;

const names = Object.keys(mistakes) as MistakeName[];

/** How many mistakes are noticed before the exchange sees them. */
export const mistakesRow: Row = {
  name: 'mistakes',
  title: `of ${names.length} mistakes, how many are noticed before anything is sent`,
  quick: true,
  counted: true,
  async run(bench) {
    const entries: Entry[] = [];
    const lists: Entry[] = names.map((name) => ({ contender: mistakes[name], cells: {} }));
    const libraries = await readLibraries();
    for (const { contender, programs } of libraries) {
      bench.progress(contender);
      try {
        const verdicts = await judge(programs, peersFolder);
        const count = (...wanted: Verdict[]): string =>
          String(names.filter((name) => wanted.includes(verdicts[name])).length);
        entries.push({
          contender,
          cells: {
            noticed: `${count('compiler', 'library', 'cannot be made')} of ${names.length}`,
            'by the compiler': count('compiler'),
            'by the library': count('library'),
            'cannot be made': count('cannot be made'),
            'sent to the exchange': count('sent'),
          },
        });
        for (const [at, name] of names.entries()) {
          const line = lists[at];
          if (line) lists[at] = { ...line, cells: { ...line.cells, [contender]: verdicts[name] } };
        }
      } catch (error) {
        entries.push({ contender, cells: {}, note: (error as Error).message });
      }
    }
    return [
      {
        ...{ id: 'mistakes', row: 'mistakes', title: 'Mistakes', columns, entries },
        text: 'Each mistake is a program in the terms of each library, compiled with `strict` and run against a sandbox. Noticed is what does not compile, throws before anything that changes something arrives, or cannot be made. The set is ours, and it has mistakes that ours does not notice.',
      },
      {
        ...{
          id: 'mistakes-one-by-one',
          row: 'mistakes',
          title: 'Mistakes, one by one',
          text: 'Who notices each of them.',
        },
        columns: libraries.map(({ contender }) => contender),
        entries: lists,
      },
    ];
  },
};
