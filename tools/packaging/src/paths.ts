import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The workspace's root. */
export const root = fromHere('../../..');

/** This tool's folder. */
export const here = fromHere('..');
