import { chromium } from './chromium.ts';
import { programRuntimes } from './programs.ts';
import type { Runtime } from './runtime.ts';
import { workerd } from './workerd.ts';

/** Every runtime that the packages are made for. */
export const runtimes: readonly Runtime[] = [...programRuntimes, workerd, chromium];
