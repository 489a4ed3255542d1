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
 * Reads the descriptions of a release: a version of `@openderivs/specs`, or of a client such as
 * `@openderivs/binance-usdm@0.3.0`, got by npm with your settings; a tarball of them; or the folder in which they are
 * installed or built.
 */
export async function readDescriptions(given: string, folder: string): Promise<Descriptions> {
  const path = resolve(folder, given);
  if (existsSync(path)) {
    return statSync(path).isDirectory() ? inFolder(path) : withTemporary((place) => unpacked(path, place));
  }
  if (!PACKAGE.test(given) && /[\\/]|\.tgz$/.test(given)) {
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

/** Fetches `@openderivs/specs` by a version of its own, or by that of a client. */
async function fetched(given: string, place: string): Promise<string> {
  const [, name = SPECS, version = given] = PACKAGE.exec(given) ?? [];
  try {
    const wanted = name === SPECS ? version : await releasedWith(name, version, place);
    const [packed] = (await npm(['pack', `${SPECS}@${wanted}`, '--pack-destination', place], place)) as {
      filename: string;
    }[];
    return join(place, packed?.filename ?? '');
  } catch (cause) {
    if (cause instanceof NotFound) throw cause;
    throw new NotFound(
      `npm has no ${name}@${version}, or cannot be reached. \`npm view ${name} versions\` lists the versions; a tarball or a folder of ${SPECS} will do as well.`,
    );
  }
}

const SPECS = '@openderivs/specs';

/** A package of ours at a version. */
const PACKAGE = /^(@openderivs\/[a-z0-9-]+)@([^/\\]+)$/;

/** One release publishes its packages within minutes of each other. */
const ONE_RELEASE = 3_600_000;

/** The version of the descriptions that was the newest when a client was released. */
async function releasedWith(name: string, version: string, folder: string): Promise<string> {
  const [client, times, specs] = [
    await npm(['view', `${name}@${version}`, 'version'], folder),
    await npm(['view', name, 'time'], folder),
    await npm(['view', SPECS, 'time'], folder),
  ] as [string | string[], Record<string, string>, Record<string, string>];
  const released = Date.parse(times[[client].flat().at(-1) ?? ''] ?? '');
  const before = Object.entries(specs)
    .filter(([each, time]) => /^\d/.test(each) && Date.parse(time) <= released + ONE_RELEASE)
    .sort(([, a], [, b]) => Date.parse(a) - Date.parse(b));
  const newest = before.at(-1)?.[0];
  if (newest === undefined)
    throw new NotFound(`No version of ${SPECS} is as old as ${name}@${version}. Give a version of ${SPECS}.`);
  return newest;
}

/** What npm says as JSON. */
async function npm(args: readonly string[], folder: string): Promise<unknown> {
  const { stdout } = await run('npm', [...args, '--json'], { cwd: folder });
  return JSON.parse(stdout);
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
