import type { DemoCredentials } from '@openderivs/sandbox';

/** The three places where the packages choose their code by the runtime, and what can be chosen. */
export interface Implementations {
  readonly crypto: 'node:crypto' | 'WebCrypto';
  readonly transport: 'node:http' | 'fetch';
  /** Whether a client keeps to limits without being given a governor. */
  readonly governor: 'own' | 'none';
}

/** The APIs that the suite calls. */
export const apis = ['binance-usdm', 'bitget-mix', 'bitget-uta'] as const;

/** What the suite is run against. It goes to each runtime as JSON. */
export interface Target {
  readonly urls: { readonly [A in (typeof apis)[number]]: string };
  readonly credentials: DemoCredentials;
  /** Where faults are asked for and reports are left. */
  readonly control: string;
  /** An address that no call may come to. */
  readonly elsewhere: string;
  /** What this runtime is meant to have. */
  readonly meant: Implementations;
}
