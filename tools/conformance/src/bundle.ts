import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
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
  const entryPoints = ['@openderivs/conformance/worker'];
  const { metafile } = await build({
    ...common,
    entryPoints,
    platform: 'browser',
    conditions,
    outfile,
    metafile: true,
  });
  checkWeb(metafile);
  return outfile;
}

/** The suite as one file with the packages in it, bundled as for any web page. */
export async function bundlePage(): Promise<string> {
  const outfile = join(bundleFolder, 'page.js');
  const entryPoints = ['@openderivs/conformance/page'];
  const { metafile } = await build({ ...common, entryPoints, platform: 'browser', outfile, metafile: true });
  checkWeb(metafile);
  return outfile;
}

/** Fails where a bundle for the web holds, or asks for, what only Node has a use for: `ws`, and sockets by it. */
export function checkWeb({ inputs, outputs }: Metafile): void {
  const files = [
    ...Object.keys(inputs),
    ...Object.values(outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  ];
  const wrong = files.find((file) => /(^|\/)ws(\/|$)|socket\/ws\.js$/.test(file));
  if (wrong !== undefined) throw new Error(`the bundle holds ${wrong}, which is for Node alone`);
}
