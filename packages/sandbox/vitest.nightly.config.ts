import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

// The page in every language, theme and size, looked through by axe: too much for every push.
export default mergeConfig(
  shared,
  defineConfig({ test: { include: ['test/ui/browser.test.ts'], env: { WHOLE_PAGE: 'yes' } } }),
);
