import { createRequire } from 'node:module';

/*
 * Redocly's linter and bundler. Loaded by require, because importing its 280 modules one by one takes half as long
 * again, which every run would feel.
 */
const redocly: typeof import('@redocly/openapi-core') = createRequire(import.meta.url)('@redocly/openapi-core');

export const {
  BaseResolver,
  bundle,
  getLineColLocation,
  lintDocument,
  loadConfig,
  ResolveError,
  Source,
  YamlParseError,
} = redocly;
