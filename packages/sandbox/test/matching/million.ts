import { createLastingBook } from './lasting-book.ts';
import { compare } from './two-books.ts';

/** Run with `--expose-gc`: a million random actions through the core and the reference, and then a book that must not grow. */
const seeds = 20;
const actions = 50_000;

/** So many actions of the lasting book at a time, after each of which the heap is looked at. */
const part = 500_000;
const parts = 4;
const megabyte = 2 ** 20;

const compareAll = (): string | undefined => {
  const sums = new Map<string, number>();
  for (let seed = 1_001; seed <= 1_000 + seeds; seed += 1) {
    const { counts, difference } = compare(seed, actions);
    if (difference !== undefined) return difference;
    for (const [word, count] of Object.entries(counts)) sums.set(word, (sums.get(word) ?? 0) + count);
  }
  console.log(`${seeds * actions} actions, and no difference from the plain matcher:`);
  const list = [...sums].sort(([, a], [, b]) => b - a).map(([word, count]) => `${count} ${word}`);
  console.log(list.join(', '));
  return undefined;
};

const heap = (): number => {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / megabyte;
};

const watchHeap = (): string | undefined => {
  const { book, run, empty } = createLastingBook(1);
  run(part);
  const first = heap();
  for (let count = 2; count <= parts; count += 1) run(part);
  const last = heap();
  console.log(`${part} actions on one book: ${first.toFixed(1)} MiB; ${parts * part}: ${last.toFixed(1)} MiB`);
  if (last > first * 1.05 + 1) return 'The book grows with its actions.';
  empty();
  const { orders, prices } = book.size();
  return orders + prices === 0 ? undefined : `${orders} orders and ${prices} prices are left in an empty book.`;
};

const problem = compareAll() ?? watchHeap();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
