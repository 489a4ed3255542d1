import type { Programs } from './mistakes/mistakes.ts';

/** The libraries whose programs are compiled, and the files with them. */
const files: readonly { readonly contender: string; readonly file: URL }[] = [
  { contender: 'OpenDerivs', file: new URL('./mistakes/ours.ts', import.meta.url) },
  { contender: 'OpenDerivs, with checks', file: new URL('./mistakes/ours-checked.ts', import.meta.url) },
  ...[
    { contender: 'ccxt', file: 'ccxt' },
    { contender: '@binance/derivatives-trading-*', file: 'official' },
    { contender: 'binance, bitget-api', file: 'tiagosiebler' },
  ].map(({ contender, file }) => ({
    contender,
    file: new URL(`../../../peers/bench/mistakes/${file}.ts`, import.meta.url),
  })),
];

/** A library and its programs. */
export interface Library {
  readonly contender: string;
  readonly programs: Programs;
}

/** Loads the programs: texts alone, no library. */
export const readLibraries = (): Promise<readonly Library[]> =>
  Promise.all(
    files.map(async ({ contender, file }) => {
      const { programs } = (await import(file.href)) as { readonly programs: Programs };
      return { contender, programs };
    }),
  );
