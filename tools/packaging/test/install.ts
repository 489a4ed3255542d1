import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installConsumer } from '../src/consumer.ts';
import { pack } from '../src/pack.ts';
import { findPublished } from '../src/published.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project into which npm has installed the tarballs. */
    readonly consumer: string;
    /** The tarballs by package name. */
    readonly tarballs: Readonly<Record<string, string>>;
  }
}

/** Pack and install once for all tests; what was made in the temporary folder goes with it. */
export default async function install(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'openderivs-packaging-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const packed = findPublished().map(async (one) => [one.name, await pack(one, folder)] as const);
    const tarballs = Object.fromEntries(await Promise.all(packed));
    project.provide('tarballs', tarballs);
    project.provide('consumer', await installConsumer(join(folder, 'consumer'), tarballs));
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}
