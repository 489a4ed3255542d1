/** The names that a misspelt one most likely stands for, the nearest first; none where nothing comes close. */
export function nearest(given: string, known: Iterable<string>): string[] {
  const most = Math.max(1, Math.floor(given.length / 3));
  return [...known]
    .map((name) => ({ name, distance: distanceOf(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** `Did you mean …?` with a blank before it, or nothing. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const [name] = nearest(given, known);
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}

/** How many letters have to be put in, taken out, replaced or swapped with their neighbour. */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, isSwapped ? at(before, j - 2) + 1 : replaced));
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
