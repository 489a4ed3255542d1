import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/** Folders with an `index.ts` are entry points: `placing`, `paging`, and one for each exchange. */
const folders = readdirSync('src').filter((folder) => existsSync(`src/${folder}/index.ts`));

/**
 * What is not in the file that all share. The governor is: where there are processes every client loads it, and in browsers
 * bundlers leave out what nobody asks for.
 */
const apart = folders.filter((folder) => folder !== 'governor');

/** What an exchange has for streams stands apart from the rest of it: most clients open none. */
const streams = readdirSync('src').filter((folder) => existsSync(`src/${folder}/streams/index.ts`));

const libraryOfVerbs = ['openapi-fetch', 'openapi-typescript-helpers'];

const isFromTypes = (importer: string | undefined): boolean => /\.d\.[cm]?ts$/.test(importer ?? '');

const banners: { readonly [file: string]: string } = {
  // What `await using` takes is in no library that everybody has, and the bundler of types leaves such a line out.
  'streams.d.ts': '/// <reference lib="esnext.disposable" />',
  'index.d.ts':
    '/*! Holds types of openapi-fetch and openapi-typescript-helpers. MIT License, Copyright (c) 2023 Drew Powers. */',
};

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(folders.map((folder) => [folder, `src/${folder}/index.ts`])),
    ...Object.fromEntries(streams.map((folder) => [`${folder}/streams`, `src/${folder}/streams/index.ts`])),
    'socket/ws': 'src/streams/sockets/ws.ts',
    'socket/web-socket': 'src/streams/sockets/web-socket.ts',
    ws: 'src/streams/ws.ts',
    'governor/default': 'src/governor/default.ts',
    'governor/none': 'src/governor/none.ts',
    undici: 'src/transport/undici.ts',
    'transport/node': 'src/transport/node.ts',
    'transport/fetch': 'src/transport/fetch.ts',
  },
  platform: 'neutral',
  target: 'es2022',
  external: [/^node:/, /^#/],
  // The types of the verbs come with ours. Where a program checks its libraries, the file that they come from takes 195,000
  // instantiations: all that it exports is compared, though we use one interface of it.
  noExternal: (id, importer) => isFromTypes(importer) && libraryOfVerbs.includes(id),
  // It would warn of what is bundled here on purpose.
  inlineOnly: false,
  dts: { resolve: libraryOfVerbs },
  plugins: [
    {
      // Comments inside type literals end up behind what stands before them. Whoever needs these reads the library's.
      name: 'no-comments-of-the-library',
      renderChunk: (code: string, { fileName }: { readonly fileName: string }) =>
        fileName.endsWith('.d.ts')
          ? code.replace(/^\/\/#region \S*\/openapi-[\s\S]*?^\/\/#endregion/gm, (region) =>
              region.replace(/ ?\/\*\*[\s\S]*?\*\/ ?/g, ''),
            )
          : undefined,
    },
  ],
  // One file for all that the main entries share: loading is paid per file.
  outputOptions: {
    banner: ({ fileName }) => banners[fileName] ?? '',
    codeSplitting: {
      groups: [
        {
          name: 'core',
          test: new RegExp(`client/src/(?!transport/(node|fetch|undici)|(${apart.join('|')})/).*(?<!\\.d)\\.ts$`),
        },
      ],
    },
  },
  fixedExtension: false,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
  // As package.json says: without it, an entry would import what it shares with others for nothing but its effects.
  treeshake: { moduleSideEffects: false },
});
