import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundleFolder, here } from './paths.ts';

const common: BuildOptions = {
  absWorkingDir: here,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.pem': 'text' },
  logLevel: 'warning',
};

/** The suite as a program whose packages the runtime finds by itself, so that its own conditions decide. */
export async function bundleProgram(): Promise<string> {
  const outfile = join(bundleFolder, 'program.mjs');
  const external = ['@openderivs/*', 'openapi-fetch'];
  await build({ ...common, entryPoints: ['@openderivs/conformance/program'], platform: 'neutral', external, outfile });
  return outfile;
}

/** The suite as one file with the packages in it, bundled as for Cloudflare. */
export async function bundleWorker(): Promise<string> {
  const outfile = join(bundleFolder, 'worker.mjs');
  const conditions = ['workerd', 'worker', 'browser'];
  await build({ ...common, entryPoints: ['@openderivs/conformance/worker'], platform: 'browser', conditions, outfile });
  return outfile;
}

/** The suite as one file with the packages in it, bundled as for any web page. */
export async function bundlePage(): Promise<string> {
  const outfile = join(bundleFolder, 'page.js');
  await build({ ...common, entryPoints: ['@openderivs/conformance/page'], platform: 'browser', outfile });
  return outfile;
}
