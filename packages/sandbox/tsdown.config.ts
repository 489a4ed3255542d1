import { defineConfig } from 'tsdown';

const page = 'src/ui/page';

/** A warning fails a build in CI, and this one says only how busy the machine was. */
const checks = { pluginTimings: false };

export default defineConfig([
  {
    entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    platform: 'node',
    target: 'node20.19',
    // The model of the descriptions is built in, types too: it is no package of its own to whoever installs this one.
    tsconfig: 'tsconfig.build.json',
    dts: { eager: true },
    fixedExtension: false,
    checks,
    clean: ['dist/*.js', 'dist/*.d.ts'],
  },
  {
    // The page to look at a sandbox, whole: a browser fetches nothing from elsewhere.
    entry: { page: `${page}/main.tsx` },
    outDir: 'dist/page',
    platform: 'browser',
    target: 'es2023',
    tsconfig: `${page}/tsconfig.json`,
    dts: false,
    minify: true,
    inlineOnly: ['preact'],
    fixedExtension: false,
    checks,
    copy: [
      ...['index.html', 'page.css', 'icon.svg'].map((file) => ({ from: `${page}/${file}`, to: 'dist/page' })),
      // Its licence asks to go wherever it goes.
      { from: 'node_modules/preact/LICENSE', to: 'dist/page', rename: 'third-parties.txt' },
    ],
  },
]);
