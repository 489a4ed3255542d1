import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Description } from '@openderivs/release-rules';

const run = promisify(execFile);

/** The descriptions of a release, by API. */
export type Descriptions = ReadonlyMap<string, Description>;

/** Something that was asked for and cannot be had; its message says what to give instead. */
export class NotFound extends Error {}

/**
 * Reads the descriptions of a release: a version of `@openderivs/specs`, got by npm with your settings; a tarball of it; or
 * the folder in which it is installed or built.
 */
export async function readDescriptions(given: string, folder: string): Promise<Descriptions> {
  const path = resolve(folder, given);
  if (existsSync(path)) {
    return statSync(path).isDirectory() ? inFolder(path) : withTemporary((place) => unpacked(path, place));
  }
  if (/[\\/]|\.tgz$/.test(given)) {
    throw new NotFound(
      `There is no ${given} in ${folder}. Give a version of @openderivs/specs, its tarball or its folder.`,
    );
  }
  return withTemporary(async (place) => unpacked(await fetched(given, place), place));
}

async function withTemporary<T>(use: (place: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'openderivs-descriptions-'));
  try {
    return await use(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function fetched(version: string, place: string): Promise<string> {
  const wanted = `@openderivs/specs@${version}`;
  try {
    const { stdout } = await run('npm', ['pack', wanted, '--json', '--pack-destination', place], { cwd: place });
    const [packed] = JSON.parse(stdout) as { filename: string }[];
    return join(place, packed?.filename ?? '');
  } catch {
    throw new NotFound(
      `npm has no ${wanted}, or cannot be reached. \`npm view @openderivs/specs versions\` lists the versions; a tarball or a folder of the package will do as well.`,
    );
  }
}

async function unpacked(tarball: string, place: string): Promise<Descriptions> {
  try {
    await run('tar', ['-xzf', tarball, '-C', place]);
  } catch {
    throw new NotFound(
      `${tarball} is no tarball that tar can unpack. Give one that \`npm pack @openderivs/specs\` made.`,
    );
  }
  return inFolder(join(place, 'package'));
}

function inFolder(folder: string): Descriptions {
  const place = ['dist', '.', 'node_modules/@openderivs/specs/dist']
    .map((each) => join(folder, each))
    .find((each) => existsSync(each) && apisIn(each).length > 0);
  if (place === undefined) {
    throw new NotFound(
      `${folder} holds no descriptions: no <api>.json with operations. Give a folder of @openderivs/specs.`,
    );
  }
  return new Map(apisIn(place).map((api) => [api, describedIn(place, api)]));
}

const apisIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => /^[a-z0-9-]+$/.test(name) && existsSync(join(folder, `${name}.json`)))
    .filter((name) => 'openapi' in readJson(join(folder, `${name}.json`)));

function describedIn(folder: string, api: string): Description {
  const streams = join(folder, `${api}.streams.json`);
  const document = readJson(join(folder, `${api}.json`)) as Description['document'];
  return existsSync(streams) ? { document, streams: readJson(streams) as Description['streams'] } : { document };
}

const readJson = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;
