// Known vulnerabilities in what the published packages bring along: `npm run audit-packages`. Ends with 1 if there are any.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPublished, readManifest } from '../../packaging/src/published.ts';
import { attempt, run } from './run.ts';

/** What users get from others, of all packages together; ours are in this repository. */
const dependenciesOf = (): Readonly<Record<string, string>> => {
  const manifests = findPublished().map(({ folder }) => readManifest(folder));
  const ours = new Set(manifests.map(({ name }) => name));
  const all = manifests.flatMap(({ dependencies = {}, devDependencies = {}, peerDependencies = {} }) => [
    ...Object.entries(dependencies),
    // Optional peers are what users put beside them: the versions that the tests run with.
    ...Object.keys(peerDependencies).map((peer) => [peer, devDependencies[peer] ?? '*'] as const),
  ]);
  // The catalog's versions are pnpm's to know.
  return Object.fromEntries(
    all.filter(([name]) => !ours.has(name)).map(([name, range]) => [name, range.replace(/^catalog:.*/, '*')]),
  );
};

const folder = mkdtempSync(join(tmpdir(), 'openderivs-audit-'));
try {
  const dependencies = dependenciesOf();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'audit', private: true, dependencies }));
  await run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  const { stdout } = await attempt('npm', ['audit', '--json'], { cwd: folder });
  const report = JSON.parse(stdout) as {
    readonly metadata?: {
      readonly vulnerabilities: { readonly total: number };
      readonly dependencies: { readonly total: number };
    };
    readonly vulnerabilities?: Readonly<
      Record<string, { readonly severity: string; readonly via: readonly unknown[] }>
    >;
    readonly error?: { readonly summary?: string };
    readonly message?: string;
  };
  if (!report.metadata) {
    // Not every registry answers audits. That is no clean bill of health, and must not read like one.
    console.log(
      `NOT RUN: the registry answered no audit (${report.error?.summary || report.message || 'no reason given'}).`,
    );
  } else {
    const found = Object.entries(report.vulnerabilities ?? {});
    for (const [name, { severity }] of found) console.error(`${name}: ${severity}`);
    console.log(
      `${found.length} vulnerable of ${report.metadata.dependencies.total} packages: ${Object.keys(dependencies).join(', ')}`,
    );
    if (found.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
