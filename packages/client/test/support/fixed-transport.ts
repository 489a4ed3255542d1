import type { Transport, TransportAnswer, TransportRequest } from '../../src/transport/transport.ts';

/** A transport that gives every call the same answer, and keeps what it was handed. */
export function fixedTransport(
  status: number,
  body: string | object,
  headers: TransportAnswer['headers'] = {},
): Transport & { readonly requests: TransportRequest[] } {
  const requests: TransportRequest[] = [];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    requests,
    async send(request) {
      requests.push(request);
      return { status, headers, text };
    },
  };
}
