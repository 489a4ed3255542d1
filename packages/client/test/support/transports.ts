import { Agent } from 'node:http';
import { onTestFinished } from 'vitest';
import { createTransport as createFetch } from '../../src/transport/fetch.ts';
import { createTransport as createNode } from '../../src/transport/node.ts';
import type { Transport, TransportAnswer, TransportFailure, TransportRequest } from '../../src/transport/transport.ts';
import { undiciTransport } from '../../src/transport/undici.ts';

/** The transports by name. `connections` bounds those that can be bound. */
const makers: Readonly<Record<string, (connections?: number) => Transport>> = {
  node: (connections) =>
    createNode(connections ? { agent: new Agent({ keepAlive: true, maxSockets: connections }) } : {}),
  undici: (connections) => undiciTransport({ connections }),
  fetch: () => createFetch(),
};

export type TransportName = 'node' | 'undici' | 'fetch';
export const transportNames: readonly TransportName[] = ['node', 'undici', 'fetch'];

/** A transport that is closed with the test. */
export function openTransport(name: TransportName, connections?: number): Transport {
  const transport = makers[name]?.(connections);
  if (!transport) throw new Error(`no transport ${name}`);
  onTestFinished(() => transport.close?.());
  return transport;
}

/** A request with everything that a test does not care about. */
export const requestTo = (origin: string, more: Partial<TransportRequest> = {}): TransportRequest => ({
  method: 'POST',
  origin,
  target: '/fapi/v1/order?symbol=X',
  headers: { 'X-MBX-APIKEY': 'key-of-the-tests' },
  body: undefined,
  signal: undefined,
  timeout: 60_000,
  ...more,
});

/** The failure that a sending ends in. */
export async function failureOf(sending: Promise<TransportAnswer>): Promise<TransportFailure> {
  try {
    await sending;
  } catch (failure) {
    return failure as TransportFailure;
  }
  throw new Error('there was an answer');
}
