import type { Verifier } from '../credentials/credential.ts';
import { verifySignature } from '../credentials/verify.ts';
import type { Incoming } from '../http/incoming.ts';

const last = /(?:^|&)signature=([^&]*)$/;
const anywhere = /(?:^|&)signature=/;

/** The signature and the text it must cover, or `undefined` when it is not the last thing in the query or the body. */
export const splitSignature = ({ query, body }: Pick<Incoming, 'query' | 'body'>) => {
  const inQuery = last.exec(query);
  const inBody = last.exec(body);
  if (inQuery !== null && !anywhere.test(body)) {
    return { signature: inQuery[1] ?? '', payload: query.slice(0, inQuery.index) + body };
  }
  if (inBody !== null && !anywhere.test(query)) {
    return { signature: inBody[1] ?? '', payload: query + body.slice(0, inBody.index) };
  }
  return undefined;
};

export const carriesSignature = ({ query, body }: Pick<Incoming, 'query' | 'body'>): boolean =>
  anywhere.test(query) || anywhere.test(body);

/** Whether the signature covers the query and the body exactly as they came. */
export const isSigned = (incoming: Incoming, verifier: Verifier): boolean => {
  const split = splitSignature(incoming);
  if (split === undefined) return false;
  try {
    return verifySignature(verifier, split.payload, decodeURIComponent(split.signature), 'hex');
  } catch {
    return false;
  }
};
