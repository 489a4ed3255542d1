import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { copyWorkspace } from './copy.ts';
import { commonProgram, moduleProgram, newFieldProgram, printed, typedProgram } from './programs.ts';
import { createProject, type Project } from './project.ts';
import { type Registry, startRegistry } from './registry.ts';
import { hashesOf, packRelease, publish, type Release, setVersions } from './release.ts';
import { must, step } from './say.ts';
import { writeBills } from './sbom.ts';
import { changeSomething, news } from './second-release.ts';
import { compileEverywhere, complaintsOf } from './types.ts';

const usdm = '@openderivs/binance-usdm';
const mix = '@openderivs/bitget-mix';
const sandbox = '@openderivs/sandbox';
const client = '@openderivs/client';
/** What clients share: one copy of each is enough. */
const shared = [client, '@openderivs/signing'];

const versionOf = ({ packages }: Release, name: string): string => {
  const found = packages.find((one) => one.name === name);
  must(found, `order.txt does not list ${name}`);
  return found.version;
};

const listed = ({ packages }: Release): string =>
  packages.map(({ name, version }) => `${name.replace('@openderivs/', '')} ${version}`).join(', ');

/** Run the same program as ES module and as CommonJS. */
async function callsWork(project: Project): Promise<void> {
  deepEqual(await project.start('bot.mjs', moduleProgram), printed);
  deepEqual(await project.start('bot.cjs', commonProgram), printed);
}

/** Fill a registry with a first release, and a second one; look at each as a user does. */
async function withRegistry(folder: string, registry: Registry): Promise<void> {
  const workspace = await step('copy the workspace and install', () => copyWorkspace(join(folder, 'workspace')));
  await step('set versions from the changesets', () => setVersions(workspace));
  const first = await step('build and pack', () => packRelease(workspace, join(folder, 'first')));
  console.log(`  ${listed(first)}`);

  await step('write bills of materials, and look at every licence', async () => {
    const most = await writeBills(first.packages, join(folder, 'bills/first'));
    return `at most ${most} packages with one of ours`;
  });
  await step('build and pack the same elsewhere, later: the same bytes', async () => {
    const elsewhere = await copyWorkspace(join(folder, 'somewhere/else/entirely'), workspace.folder);
    const again = await packRelease(elsewhere, join(folder, 'again'));
    await writeBills(again.packages, join(folder, 'bills/again'));
    deepEqual(hashesOf(join(folder, 'again')), hashesOf(first.folder));
    return `${first.packages.length} tarballs and their bills`;
  });

  await step('publish', () => publish(first, registry).then(() => ''));
  await step('publish again: nothing is sent twice', async () => {
    const output = await publish(first, registry);
    const already = output.match(/is published already/g)?.length;
    must(already === first.packages.length, `of ${first.packages.length} packages ${already} were seen to be there`);
  });

  // As the job `tag` does: what a release is compared with.
  for (const { name, version } of first.packages) await workspace.tag(`${name}@${version}`);

  const bot = createProject(join(folder, 'bot'), registry);
  await step('install two clients and the sandbox by name, in an empty folder', async () => {
    await bot.install(usdm, mix, client, sandbox, '@types/node@20.19.24');
    for (const name of shared) {
      const copies = Object.values(await bot.copiesOf(name));
      deepEqual(copies, [versionOf(first, name)], `${name} is there in ${copies.length} copies`);
    }
    return 'one copy of what they share';
  });
  await step('call through both, from ES modules and from CommonJS', () => callsWork(bot));
  await step('compile a program against them', () => compileEverywhere(bot.folder, typedProgram));
  must(await complaintsOf(bot.folder, newFieldProgram), 'the field of the second release is there before it');

  await step('change a description', () => changeSomething(workspace));
  await step('set versions again', () => setVersions(workspace));
  const second = await step('build and pack the second release', () => packRelease(workspace, join(folder, 'second')));
  console.log(`  ${listed(second)}`);
  await step('publish it', () => publish(second, registry).then(() => ''));
  must(versionOf(second, usdm) !== versionOf(first, usdm), `${usdm} has not been raised`);

  await step('upgrade one client: two releases side by side', async () => {
    await bot.install(`${usdm}@${versionOf(second, usdm)}`);
    deepEqual(
      Object.values(await bot.copiesOf(client)).sort(),
      [versionOf(first, client), versionOf(second, client)].sort(),
    );
    await callsWork(bot);
    return 'two copies of the runtime, both at work';
  });
  await step('compile against both', () => compileEverywhere(bot.folder, typedProgram));
  await step('use what the second release brings', async () => {
    must((await complaintsOf(bot.folder, newFieldProgram)) === '', 'the new field is not in the types');
  });
  await step('read in the changelog what changed', async () => {
    const changelog = bot.read(`node_modules/${usdm}/CHANGELOG.md`);
    const [entry = ''] = changelog.split(/^## /m).slice(1);
    must(entry.startsWith(versionOf(second, usdm)), `the changelog begins with ${entry.split('\n')[0]}`);
    for (const word of news) must(entry.includes(word), `the changelog does not name ${word}`);
  });
  await step('upgrade the other: one copy again', async () => {
    await bot.install(`${mix}@latest`, `${client}@latest`, `${sandbox}@latest`);
    for (const name of shared) deepEqual(Object.values(await bot.copiesOf(name)), [versionOf(second, name)]);
    await callsWork(bot);
  });
}

/** Go through two releases in this folder. */
export async function rehearse(folder: string): Promise<void> {
  const started = performance.now();
  const registry = await step('start a registry', () => startRegistry(join(folder, 'registry')));
  try {
    await withRegistry(folder, registry);
  } finally {
    await registry.stop();
  }
  console.log(`\nThe release is rehearsed: ${((performance.now() - started) / 60_000).toFixed(1)} min.`);
}
