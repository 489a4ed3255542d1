import type { Verifier } from '../credentials/credential.ts';
import { verifySignature } from '../credentials/verify.ts';
import type { Incoming } from '../http/incoming.ts';

/** The query as it is signed. */
export const decoded = (query: string): string => {
  try {
    return decodeURIComponent(query.replaceAll('+', ' '));
  } catch {
    return query;
  }
};

/** The text that a signature must cover: the query decoded, in the order it came, and the body as it came. */
export const bitgetPayload = (incoming: Incoming, timestamp: string): string => {
  const query = incoming.query === '' ? '' : `?${decoded(incoming.query)}`;
  return `${timestamp}${incoming.method}${incoming.path}${query}${incoming.body}`;
};

export const isSignedForBitget = (incoming: Incoming, verifier: Verifier): boolean => {
  const payload = bitgetPayload(incoming, incoming.header('access-timestamp') ?? '');
  return verifySignature(verifier, payload, incoming.header('access-sign') ?? '', 'base64');
};
