import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium, and what the machines of CI have. */
const executables = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executable = executables.find((file) => existsSync(file));
const missing = 'Chromium is not installed (on Debian: apt-get install chromium)';

/** Whether tests that need a browser are left out: only on a contributor's machine that has none, and never in silence. */
export const withoutChromium = executable === undefined && !process.env.CI;
if (withoutChromium) console.warn(`\n  SKIPPED: ${missing}, so the tests of the sandbox's page do not run.\n`);

export const launchChromium = (): Promise<Browser> => {
  if (executable === undefined) throw new Error(missing);
  const args = ['--no-sandbox', '--disable-gpu'];
  return chromium.launch({ executablePath: executable, args, timeout: 100_000 });
};
