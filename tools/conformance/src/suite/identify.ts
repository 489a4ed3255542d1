import type { Identity } from './report.ts';

/** The globals by which runtimes can be told apart. */
interface Globals {
  readonly Bun?: { readonly version: string };
  readonly Deno?: { readonly version: { readonly deno: string } };
  readonly document?: object;
  readonly navigator?: { readonly userAgent: string };
  readonly process?: { readonly versions?: { readonly node?: string } };
}

/** Asks the runtime itself, so that a wrong program started by accident shows. */
export function identify(globals: Globals = globalThis as Globals): Identity {
  const { Bun, Deno, document, navigator, process } = globals;
  if (Bun) return { runtime: 'Bun', version: Bun.version };
  if (Deno) return { runtime: 'Deno', version: Deno.version.deno };
  if (navigator?.userAgent === 'Cloudflare-Workers') return { runtime: 'workerd', version: '' };
  if (document) return { runtime: 'Chromium', version: /Chrome\/([\d.]+)/.exec(navigator?.userAgent ?? '')?.[1] ?? '' };
  return { runtime: 'Node', version: process?.versions?.node ?? '' };
}
