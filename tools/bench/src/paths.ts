import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The workspace's root. */
export const root = fromHere('../../..');

/** This tool's folder, from which the packages are resolved. */
export const here = fromHere('..');
