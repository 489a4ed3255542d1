import { fileURLToPath } from 'node:url';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** This tool's folder, from which the packages are resolved. */
export const here = fromHere('..');

/** Where bundles go. */
export const bundleFolder = fromHere('../dist');

/** Where runtimes are kept: outside what the workspace depends on. */
export const cacheFolder = fromHere('../../../node_modules/.cache/conformance');
