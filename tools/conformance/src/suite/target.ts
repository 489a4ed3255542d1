import type { DemoCredentials } from '@openderivs/sandbox';

/** The four places where the packages choose their code by the runtime, and what can be chosen. */
export interface Implementations {
  readonly crypto: 'node:crypto' | 'WebCrypto';
  readonly transport: 'node:http' | 'fetch';
  /** Whether a client keeps to limits without being given a governor. */
  readonly governor: 'own' | 'none';
  /** Whose sockets are used. `ws` can pause reading, and so can Bun's; others cannot. */
  readonly socket: 'ws' | 'WebSocket' | 'pausing WebSocket';
}

/** The APIs that the suite calls. */
export const apis = ['binance-usdm', 'bitget-mix', 'bitget-uta'] as const;

/** What the suite is run against. It goes to each runtime as JSON. */
export interface Target {
  readonly urls: { readonly [A in (typeof apis)[number]]: string };
  /** Where streams are: the exchange itself, since pages may open sockets anywhere. */
  readonly streamUrls: { readonly [A in (typeof apis)[number]]: string };
  readonly credentials: DemoCredentials;
  /** Where faults are asked for and reports are left. */
  readonly control: string;
  /** An address that no call may come to. */
  readonly elsewhere: string;
  /** What this runtime is meant to have. */
  readonly meant: Implementations;
  /** Runs the checks whose names begin so. Tests of the suite itself need not wait for all. */
  readonly only?: string;
  /** Leaves out those whose names begin so. */
  readonly without?: string;
}
