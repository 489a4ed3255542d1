// Runs before every test file (vitest.shared.ts): a test that reads what turbo does not know of fails.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declaredReads } from './declared-reads.ts';

/** Makes every read look at what it is asked for first. */
function guard(): void {
  const problemWith = declaredReads(process.cwd());

  const check = (place: unknown): void => {
    const path = place instanceof URL ? fileURLToPath(place) : place;
    const problem = typeof path === 'string' ? problemWith(resolve(path)) : undefined;
    if (problem !== undefined) throw new Error(problem);
  };

  const guarded = <Holder extends object, Name extends keyof Holder>(holder: Holder, names: readonly Name[]): void => {
    for (const name of names) {
      const read = holder[name] as (...given: unknown[]) => unknown;
      const guardedRead = (...given: unknown[]): unknown => {
        check(given[0]);
        return read.apply(holder, given);
      };
      Object.assign(holder, { [name]: Object.assign(guardedRead, read) });
    }
  };

  guarded(fs, ['readFileSync', 'readFile', 'createReadStream', 'copyFileSync']);
  guarded(fs.promises, ['readFile']);
  syncBuiltinESMExports();
}

// Test files that share a process come here one after the other, and the guard stays.
const isGuarded = Symbol.for('openderivs: reads are guarded');
if (!Object.hasOwn(fs, isGuarded)) {
  guard();
  Object.assign(fs, { [isGuarded]: true });
}
